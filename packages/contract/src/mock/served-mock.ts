/** A mock that serves Acme (`packages/contract/acme`) as `acme`, in this process or in another one. */
export interface ServedMock {
  url: string
}

/** Tests ask for the mock when they run, after it was started. */
export type GetMock = () => ServedMock
