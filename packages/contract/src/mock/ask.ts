import type { GetMock } from './served-mock.ts'

export const bearer = { authorization: 'Bearer t' }

/** Posts to a path of the mock, as JSON unless the headers say otherwise. */
export const createPost =
  (mock: GetMock) =>
  (path: string, body?: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(mock().url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
    })

/** What the mock says was wrong with a request. */
export const violationsOf = (response: Response): string => response.headers.get('sl-violations') ?? ''
