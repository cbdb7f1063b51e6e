import { essence } from '@countersign/openapi'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
})

export const isXml = (type: string): boolean => /[/+]xml$/.test(essence(type))

/**
 * Reads XML as the value of its root element: an element is an object of its attributes and elements, or text.
 *
 * @throws when it is no XML
 */
export function parseXml(text: string): unknown {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(`The body is not XML: ${valid.err.msg}`)
  const document = parser.parse(text, false) as Record<string, unknown>
  return Object.entries(document).find(([name]) => !name.startsWith('?'))?.[1]
}
