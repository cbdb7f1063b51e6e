import { isObject, type Visit } from './rule.ts'

/** Every request and response body has named examples, each in a file of its own: Prism and the docs answer with them. */
export function bodyExamples(): { MediaType: Visit<Record<string, unknown>> } {
  return {
    MediaType(mediaType, { report, location, key }) {
      if (mediaType.example !== undefined) {
        report({
          message: 'Use `examples` with a name and a file in components/examples instead of `example`',
          location: location.child(['example']).key(),
        })
        return
      }
      const examples = isObject(mediaType.examples) ? Object.entries(mediaType.examples) : []
      if (examples.length === 0) {
        report({
          message: `The ${key} body has no example: add \`examples: { default: { $ref: ../components/examples/<operationId>.<status>.yaml } }\` and that file`,
          location,
        })
      }
      for (const [name, example] of examples) {
        if (isObject(example) && typeof example.$ref === 'string') continue
        report({
          message: `Example \`${name}\` is written inline: move it to components/examples/<operationId>.<status>[.<case>].yaml and point to it with $ref`,
          location: location.child(['examples', name]),
        })
      }
    },
  }
}
