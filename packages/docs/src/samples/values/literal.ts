import { isIdentifier } from '@countersign/openapi'

/** Something that stands in a literal as it is, such as the name of a variable. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** As many characters as fit beside an operation. */
const widest = 50

/** A value as a person would write it in TypeScript; on one line where it fits. */
export function literal(value: unknown, indent = '', taken = indent.length): string {
  const line = inline(value)
  if (line.length + taken <= widest || !isComposed(value) || line === '{}' || line === '[]') return line
  const deeper = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(([key, member]) =>
        member instanceof Code && member.text === key
          ? key
          : `${keyOf(key)}: ${literal(member, deeper, deeper.length + key.length + 2)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`
}

const isComposed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Code)

function inline(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isComposed(value)) return String(value)
  const members = Object.entries(value).map(([key, member]) =>
    member instanceof Code && member.text === key ? key : `${keyOf(key)}: ${inline(member)}`,
  )
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

const keyOf = (key: string) => (isIdentifier(key) && key !== '__proto__' ? key : quote(key))

/** A text in single quotes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}
