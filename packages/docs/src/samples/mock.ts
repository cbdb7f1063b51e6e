import type { SpecModel } from '@countersign/openapi'

/** Where `pnpm start` listens unless it is told otherwise. */
export const mockOrigin = 'http://127.0.0.1:4010'

/** The base URL of a vendor's mock: the vendor's own base path below its name. */
export const mockBase = (vendor: string, model: SpecModel): string => `${mockOrigin}/${vendor}${basePath(model)}`

/** The path of the first server: `/v1` of `https://api.example.com/v1`. */
export function basePath({ servers: [server] }: SpecModel): string {
  const [url = '/'] = server?.urls() ?? []
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/\/+$/, '')
}
