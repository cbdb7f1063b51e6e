import { createMockFetch } from './under-test.ts'

export const responses = { 200: { description: 'ok', content: { 'application/json': { example: ['Rex'] } } } }

/** A small spec, with something else in it. */
export const pets = (more: object = {}) => ({
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: { '/pets': { get: { operationId: 'listPets', responses } } },
  ...more,
})

/** Serves a spec and asks it once: status and text of the answer. */
export async function askFor(
  spec: string | object,
  path = '/pets',
  init?: RequestInit,
  url = 'https://pets.example',
): Promise<[number, string]> {
  const mockFetch = createMockFetch({ specs: { pets: spec } })
  await mockFetch.ready
  const response = await mockFetch(url + path, init)
  return [response.status, await response.text()]
}
