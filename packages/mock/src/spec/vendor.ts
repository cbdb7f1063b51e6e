import { readSpec } from '@countersign/openapi'
import { type Api, createApi } from './api.ts'
import type { Document } from './read-document.ts'

/** An API as the mock serves it. It is read when it is first asked for. */
export interface Vendor {
  readonly name: string
  readonly title: string
  /** Paths of the server URLs, e.g. both versions of an API; `''` where there is none. */
  readonly basePaths: readonly string[]
  /** @internal */
  readonly api: Api
}

export function createVendor(name: string, read: () => Document): Vendor {
  let api: Api | undefined
  return {
    name,
    get title() {
      return this.api.title
    },
    get basePaths() {
      return this.api.basePaths
    },
    get api() {
      api ??= createApi(name, readSpec(read(), { name }))
      return api
    },
  }
}
