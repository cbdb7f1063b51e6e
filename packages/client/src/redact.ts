import { isObject } from './object.ts'

/**
 * Replaces in a vendor's own words what must not be shown: all secrets, and the values of all fields with a sensitive
 * name, wherever they stand in what was sent and received.
 */
export function createRedactor(
  sensitive: readonly string[] = [],
  secrets: unknown,
  ...sources: unknown[]
): (text: string) => string {
  const values: string[] = []
  const collect = (node: unknown, hidden: boolean): void => {
    if (isObject(node)) {
      for (const [key, value] of Object.entries(node)) collect(value, hidden || sensitive.includes(key))
    } else if (hidden && `${node}`.length > 2) values.push(`${node}`)
  }
  collect(secrets, true)
  collect(sources, false)
  values.sort((a, b) => b.length - a.length)
  return (text) => values.reduce((shown, value) => shown.replaceAll(value, '[redacted]'), text)
}
