import type { OwnServer, Server } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { refuseUnknown } from './known-names.ts'

/**
 * A server URL with variables, e.g. `https://{region}.acme.example`.
 *
 * @param known per variable its default, and the other values where only some are possible
 */
export const serverTemplate =
  (template: string, known: Record<string, readonly [value: string, ...others: string[]]>): Server =>
  (variables) => {
    refuseUnknown('`serverVariables` has no', variables, Object.keys(known))
    return template.replaceAll(/\{(.+?)\}/g, (_, name: string) => {
      const [standard = '', ...others] = known[name] ?? []
      const value = variables[name] || standard
      if (others.length > 0 ? value === standard || others.includes(value) : /^[\w.-]+(:\d+)?$/.test(value))
        return value
      const expected = others.length > 0 ? [standard, ...others].join(' or ') : 'a part of a host name or path'
      throw new InvalidInputError(`\`serverVariables.${name}\` must be ${expected}`)
    })
  }

/**
 * The server of an operation that is not where the others are. A base URL that replaces the usual server (a mock, a
 * proxy) replaces this one, too: what it puts before the usual path comes before this path.
 *
 * @throws InvalidInputError when the base URL does not tell how
 */
export const ownServer =
  (own: string): OwnServer =>
  (baseUrl, usual) => {
    if (usual === undefined || baseUrl === usual.replace(/\/+$/, '')) return own.replace(/\/+$/, '')
    const path = pathOf(usual)
    if (baseUrl.endsWith(path)) return baseUrl.slice(0, baseUrl.length - path.length) + pathOf(own)
    throw new InvalidInputError(
      `This operation is at ${own}, and \`baseUrl\` does not tell where that is: it must end in ${path}, as ${usual} does`,
    )
  }

const pathOf = (url: string) => new URL(url).pathname.replace(/\/+$/, '')
