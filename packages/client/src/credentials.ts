import type { Api, Operation } from './api.ts'
import { InvalidInputError } from './errors.ts'

/** A token or key, a function that fetches one, or name and password. */
export type Credential = string | (() => string | Promise<string>) | { username: string; password: string }

/** Where a credential travels. */
export interface Authorization {
  in: 'header' | 'query'
  name: string
  value: string
}

/**
 * Picks the first scheme of the operation for which there is a credential.
 *
 * @throws InvalidInputError when none fits
 */
export async function authorize(
  api: Api,
  id: string,
  operation: Operation,
  credentials: Record<string, Credential | undefined>,
): Promise<Authorization | undefined> {
  const fitting = operation.security ?? api.security
  const name = fitting.find((scheme) => credentials[scheme] !== undefined)
  if (fitting.length === 0) return undefined
  const credential = name === undefined ? undefined : credentials[name]
  const scheme = name === undefined ? undefined : api.schemes[name]
  if (!credential || !scheme)
    throw new InvalidInputError(`${api.vendor} ${id} needs one of these credentials: ${fitting.join(', ')}`)
  if (typeof credential === 'object') {
    const pair = new TextEncoder().encode(`${credential.username}:${credential.password}`)
    return { in: 'header', name: 'authorization', value: `Basic ${btoa(String.fromCharCode(...pair))}` }
  }
  const value = typeof credential === 'string' ? credential : await credential()
  return typeof scheme === 'object'
    ? { ...scheme, value }
    : { in: 'header', name: 'authorization', value: `Bearer ${value}` }
}
