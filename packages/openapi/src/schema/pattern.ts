const compiles = (pattern: string): boolean => {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

/**
 * A regular expression as JSON Schema has it, with the flag `u`, which is strict: what may stand escaped without need
 * elsewhere, a bracket or hyphen that stands for itself, and a lookahead that is counted, are written as it wants them.
 * `undefined` for one of another language.
 *
 * @example
 * strictPattern('^[\\w-.]+\\-x$') // '^[\\w\\-.]+-x$'
 */
export function strictPattern(pattern: string): string | undefined {
  if (compiles(pattern)) return pattern
  const parts = pattern.match(tokens) ?? []
  const strict = grouped(parts.map((part) => (/^\[./s.test(part) ? strictClass(part) : strictPart(part)))).join('')
  return compiles(strict) ? strict : undefined
}

/** A class, an escape, a count, or a character. */
const tokens = /\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\[\s\S]|\{\d+(?:,\d*)?\}|[\s\S]/g
const needless = /^\\(?:[^\w^$\\.*+?()[\]{}|/]|_)$/
const strictPart = (part: string) => (needless.test(part) ? part.slice(1) : /^[\]{}]$/.test(part) ? `\\${part}` : part)

/** A lookahead that is counted is one in a group that is: `(?!a)+` is `(?:(?!a))+`. */
function grouped(parts: readonly string[]): string[] {
  const result = [...parts]
  const open: number[] = []
  for (const [index, part] of parts.entries()) {
    if (part === '(') open.push(index)
    if (part !== ')') continue
    const start = open.pop()
    if (start === undefined || !/^\?[=!]$/.test(parts.slice(start + 1, start + 3).join(''))) continue
    if (!/^(?:[*+?]|\{\d.*)$/.test(parts[index + 1] ?? '')) continue
    result[start] = '(?:('
    result[index] = '))'
  }
  return result
}

function strictClass(text: string): string {
  const [, start = '', inner = ''] = /^(\[\^?)([\s\S]*)\]$/.exec(text) ?? []
  const members = inner.match(/\\[\s\S]|[\s\S]/g) ?? []
  const isSet = (member: string | undefined) => member !== undefined && /^\\[dDsSwW]$/.test(member)
  const strict = members.map((member, index) => {
    if (member === '-' && (isSet(members[index - 1]) || isSet(members[index + 1]))) return '\\-'
    return needless.test(member) && member !== '\\-' ? member.slice(1) : member
  })
  return `${start}${strict.join('')}]`
}
