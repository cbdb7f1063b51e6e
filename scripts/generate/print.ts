/** The name of a member, in quotes where it needs them. */
export const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name))

/** A string as a TypeScript literal. */
export const quote = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`

/** Source text inside a literal: the name of an import, or a call of it. */
export class Code {
  /** What has to be imported for it. */
  readonly names: readonly string[]
  readonly text: string

  constructor(name: string, text = name, inner: readonly string[] = []) {
    this.names = [name, ...inner]
    this.text = text
  }
}

/** `name({ … }, …)` */
export const callOf = (name: string, ...values: unknown[]) =>
  new Code(name, `${name}(${values.map((value) => literal(value)).join(', ')})`, namesIn(values))

/** One whose result a bundler may drop. */
export function pureCallOf(name: string, ...values: unknown[]) {
  return new Code(name, `/* @__PURE__ */ ${callOf(name, ...values).text}`, namesIn(values))
}

/** The names of all that a value holds of code. */
export function namesIn(value: unknown): string[] {
  if (value instanceof Code) return [...value.names]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : []
}

/** A JSON value as a TypeScript literal: on one line where it fits, else one member a line. `undefined` members are left out. */
export function literal(value: unknown, indent = '', width = 110 - indent.length): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  const list = Array.isArray(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${list ? '' : `${key(name)}: `}${literal(member, deeper)}`)
  const [open, close, space] = list ? ['[', ']', ''] : ['{', '}', ' ']
  const line = members.length === 0 ? `${open}${close}` : `${open}${space}${members.join(', ')}${space}${close}`
  if (line.length <= width && !line.includes('\n')) return line
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`
}

/** A JSDoc comment of the given blocks, separated by empty lines. */
export function comment(blocks: (string | undefined)[], indent = ''): string {
  const text = blocks
    .filter((block) => block?.trim())
    .join('\n\n')
    .replaceAll('*/', '*\\/')
  if (text === '') return ''
  if (!text.includes('\n')) return `${indent}/** ${text} */\n`
  const lines = text.split('\n').map((line) => `${indent} * ${line}`.trimEnd())
  return `${indent}/**\n${lines.join('\n')}\n${indent} */\n`
}
