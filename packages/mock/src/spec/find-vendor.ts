import { NoAnswer } from './no-answer.ts'
import type { Vendor } from './vendor.ts'

/** A vendor, and the path below its server URL. */
interface Found {
  vendor: Vendor
  path: string
}

/**
 * Finds the vendor of a path on the mock's server: its name comes first, then its own base path.
 *
 * @throws NoAnswer when there is none
 */
export function findByPath(vendors: readonly Vendor[], pathname: string): Found {
  const [, name = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? []
  const vendor = vendors.find((known) => known.name === name)
  if (!vendor) {
    const served = vendors.map((known) => `/${known.name}${known.basePaths[0] ?? ''}`).join(', ')
    throw new NoAnswer(404, 'No such vendor', `${pathname} belongs to no vendor; served here: ${served}`)
  }
  const { title, basePaths } = vendor
  const base = basePaths.find((candidate) => path.startsWith(`${candidate}/`))
  if (base !== undefined) return { vendor, path: path.slice(base.length) }
  const served = basePaths.map((basePath) => `/${name}${basePath}`).join(' and ')
  throw new NoAnswer(404, 'No such base path', `${title} is served below ${served}`)
}

/**
 * Finds the vendor whose server a URL belongs to.
 *
 * @throws NoAnswer when there is none
 */
export function findByServer(vendors: readonly Vendor[], url: URL): Found {
  for (const vendor of vendors) {
    for (const server of vendor.servers) {
      if (!URL.canParse(server)) continue
      const { origin, pathname } = new URL(server)
      const base = pathname.replace(/\/$/, '')
      if (origin === url.origin && url.pathname.startsWith(`${base}/`))
        return { vendor, path: url.pathname.slice(base.length) }
    }
  }
  throw new NoAnswer(
    404,
    'No such server',
    `${url.origin} is no server of ${vendors.map(({ name }) => name).join(', ')}`,
  )
}
