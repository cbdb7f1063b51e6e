import leven from 'leven'

/** Where a request of a method and a path template goes. */
export interface Route<Target> {
  method: string
  template: string
  segments: string[]
  target: Target
}

const split = (path: string) => path.split('/').slice(1)
const isVariable = (segment: string) => segment.startsWith('{')

export const createRoute = <Target>(method: string, template: string, target: Target): Route<Target> => ({
  method,
  template,
  segments: split(template),
  target,
})

/** All routes whose template fits the path, whatever their method; those with more fixed segments first. */
export function matchPath<Target>(routes: readonly Route<Target>[], path: string): Route<Target>[] {
  const segments = split(path)
  const fits = (route: Route<Target>) =>
    route.segments.length === segments.length &&
    route.segments.every((segment, index) =>
      isVariable(segment) ? segments[index] !== '' : segment === segments[index],
    )
  const variables = (route: Route<Target>) => route.segments.filter(isVariable).length
  return routes.filter(fits).sort((a, b) => variables(a) - variables(b))
}

/** The values of a path's variables, decoded. */
export function pathParameters({ segments }: Route<unknown>, path: string): Record<string, string> {
  const values = split(path)
  const pairs = segments.flatMap((segment, index) =>
    isVariable(segment) ? [[segment.slice(1, -1), decodeURIComponent(values[index] ?? '')]] : [],
  )
  return Object.fromEntries(pairs) as Record<string, string>
}

/** The route that is spelled most like a path that fits none. */
export function nearest<Target>(
  routes: readonly Route<Target>[],
  method: string,
  path: string,
): Route<Target> | undefined {
  const given = split(path)
  const distance = (route: Route<Target>) => {
    const filled = route.segments.map((segment, index) => (isVariable(segment) ? given[index] || segment : segment))
    return leven(`/${filled.join('/')}`, path) + (route.method === method ? 0 : 0.5)
  }
  return [...routes].sort((a, b) => distance(a) - distance(b))[0]
}
