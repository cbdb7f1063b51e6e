import type { Server } from '../api/server.ts'
import type { Report } from '../problems/reporter.ts'

/** Reports servers whose URL is not known, or is not the one that is meant. */
export function checkServers(servers: readonly Server[], report: Report, operation?: string): void {
  for (const server of servers) {
    const tell = (code: string, message: string, remedy: string) =>
      report({
        severity: 'warning',
        code,
        ...(operation !== undefined && { operation }),
        pointer: server.pointer,
        message,
        remedy,
      })

    if (typeof server.keyword('url') !== 'string')
      tell('server-without-url', 'A server has no `url`; it is read as `/`.', 'Write its URL.')
    if (server.open.length > 0)
      tell(
        'server-variable-open',
        `The server ${server.url} does not say what ${server.open.join(', ')} may be.`,
        'Give each variable of the URL a `default` or an `enum` in `variables`.',
      )
    for (const { name, default: standard, enum: listed } of server.variables.values()) {
      if (standard === undefined || listed.length === 0 || listed.includes(standard)) continue
      tell(
        'server-variable-default',
        `The default of ${name} in ${server.url} is none of its listed values.`,
        'Add it to the `enum`, or choose one of them.',
      )
    }
    const count = [...server.variables.values()].reduce(
      (product, { enum: { length } }) => product * Math.max(1, length),
      1,
    )
    if (count > server.urls().length && count > 1000)
      tell(
        'server-with-many-urls',
        `The server ${server.url} stands for ${count} URLs; the first thousand are read.`,
        'Leave out the `enum` of a variable that takes any value.',
      )
  }
}
