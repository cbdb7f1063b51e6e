import { Document, visit } from 'yaml'

/** What YAML 1.2 takes for a number and 1.1 for a text. */
const octal = /^0o[0-7]+$/

/** A file of a spec as text. Texts that YAML 1.1 or 1.2 takes for something else are quoted: any tool reads the same. */
export function toYaml(content: object): string {
  const document = new Document(content, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && octal.test(scalar.value)) scalar.type = 'QUOTE_SINGLE'
    },
  })
  return document.toString({ lineWidth: 120, singleQuote: true, blockQuote: 'literal' })
}
