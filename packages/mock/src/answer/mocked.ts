import type { Mocked } from '../prism.ts'
import type { Endpoint } from '../spec/endpoint.ts'

const loaded = new WeakMap<Endpoint, Promise<Mocked>>()

/** Prism for one operation: loaded when it is first asked for, because that takes long. */
export function mockedOf(endpoint: Endpoint): Promise<Mocked> {
  const before = loaded.get(endpoint)
  if (before) return before
  const mocked = import('../prism.ts').then(({ loadOperation }) => loadOperation(endpoint.operation, endpoint.slice()))
  loaded.set(endpoint, mocked)
  return mocked
}
