const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name))

/** A string as a TypeScript literal. */
export const quote = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

/** Source text inside a literal: the name of an import, or a call of it. */
export class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** `name({ … }, …)` */
export const callOf = (name: string, ...values: unknown[]) =>
  new Code(`${name}(${values.map((value) => literal(value)).join(', ')})`)

/** A JSON value as a TypeScript literal: on one line where it fits, else one member a line. `undefined` members are left out. */
export function literal(value: unknown, indent = ''): string {
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
  if (indent.length + line.length <= 110 && !line.includes('\n')) return line
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
