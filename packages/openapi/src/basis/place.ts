import { keysOf } from '../json/pointer.ts'

/** What a component is called in a sentence, by the map it stands in. */
const names: Record<string, string> = {
  schemas: 'schema',
  parameters: 'parameter',
  responses: 'answer',
  requestBodies: 'request body',
  headers: 'header',
  examples: 'example',
  securitySchemes: 'security scheme',
  pathItems: 'path item',
}

/** The name of the component that a pointer leads to, of the given map or of any; `undefined` for other places. */
export function componentName(pointer: string, map?: string): string | undefined {
  const [root, kind, name, ...deeper] = keysOf(pointer) ?? []
  const fits = root === 'components' && deeper.length === 0 && (map === undefined || map === kind)
  return fits ? name : undefined
}

/** `schema User` for a component, `undefined` for other places. */
export function describeComponent(pointer: string): string | undefined {
  const name = componentName(pointer)
  const kind = keysOf(pointer)?.[1] ?? ''
  return name === undefined ? undefined : `${(Object.hasOwn(names, kind) && names[kind]) || kind} ${name}`
}
