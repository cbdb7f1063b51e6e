import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isObject } from './lint-plugin/rule.ts'

type Node = Record<string, unknown>
const pointer = (...keys: string[]) =>
  keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

/** Visits each media type of a bundle with the JSON Pointer that leads to it. */
function visitMediaTypes(node: unknown, at: string[], visit: (mediaType: Node, at: string[]) => void) {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) visitMediaTypes(item, [...at, String(index)], visit)
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      const here = [...at, key]
      if (at.at(-1) === 'content' && isObject(value) && isObject(value.schema)) visit(value, here)
      if (key !== 'examples' && key !== 'schema' && key !== 'schemas') visitMediaTypes(value, here, visit)
    }
  }
}

/**
 * Validates every example of a bundle with ajv: a second opinion next to the linter's own validator.
 *
 * @param text the bundle as JSON
 * @returns what is wrong, one line each
 */
export function checkExamples(vendor: string, text: string): string[] {
  const bundle = JSON.parse(text) as Node & { components: { examples: Record<string, Node> } }
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }))
  ajv.addFormat('html', true)
  ajv.addSchema(bundle, vendor)
  const problems: string[] = []
  visitMediaTypes(bundle, [], (mediaType, at) => {
    const validate: ValidateFunction = ajv.compile({ $ref: `${vendor}#${pointer(...at, 'schema')}` })
    for (const [name, example] of Object.entries((mediaType.examples ?? {}) as Record<string, Node>)) {
      const component =
        typeof example.$ref === 'string' ? decodeURIComponent(example.$ref.split('/').at(-1) ?? '') : undefined
      const { value } = (component ? bundle.components.examples[component] : example) as { value: unknown }
      if (validate(value)) continue
      for (const error of validate.errors ?? []) {
        problems.push(
          `specs/${vendor}/components/examples/${component ?? name}.yaml: ${error.instancePath || 'the value'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
        )
      }
    }
  })
  return problems
}
