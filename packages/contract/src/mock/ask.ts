import type { GetMock } from './served-mock.ts'

export const bearer = { authorization: 'Bearer t' }
export const key = { 'x-acme-key': 'k' }

export const base = '/acme/api/v2.1'

/** Asks for a path below Acme's base path. */
export const createGet =
  (mock: GetMock) =>
  (path: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> =>
    fetch(mock().url + base + path, { headers, ...init })

/** Posts to a path below Acme's base path, as JSON unless the headers say otherwise. */
export const createPost =
  (mock: GetMock) =>
  (path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(mock().url + base + path, {
      method: 'POST',
      headers: { ...(!(body instanceof FormData) && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body }),
    })

/** What the mock says was wrong with a request. */
export const violationsOf = (response: Response): string => response.headers.get('sl-violations') ?? ''
