import type { PageData } from './page-data.ts'

/**
 * Where Redoc shows what stands at an id: `#getThing` is `#/things/getthing`, and a field of it has a second part.
 * `undefined` for an id that Redoc does not have.
 */
export function routeOf({ routes }: PageData, id: string): string | undefined {
  const whole = routes[id]
  if (whole) return `#/${whole.route}`
  const [first = '', place = '', ...path] = id.split('.').map(decodeURIComponent)
  const found = routes[first]
  if (!found || path.length === 0) return found && `#/${found.route}`
  return `#/${found.route}#${found.route}/${fieldOf(place, path)}`
}

/** As Redoc calls a field. */
function fieldOf(place: string, path: readonly string[]): string {
  const names = path
    .filter((name) => name !== 'header')
    .join('/')
    .toLowerCase()
  if (place === 'body') return `t=request&path=${names}`
  return /^(path|query|header|cookie)$/.test(place)
    ? `t=request&in=${place}&path=${names}`
    : `t=response&c=${place}&path=${names}`
}

/** What is shown at one of Redoc's URLs. */
export function titleAt({ routes }: PageData, hash: string): string | undefined {
  const route = hash.replace(/^#\//, '').split('#')[0]
  return Object.values(routes).find((known) => known.route === route)?.title
}
