/** A mock that serves all vendors, in this process or in another one. */
export interface ServedMock {
  url: string
  /** By vendor: the bundled spec. */
  specs: Record<string, object>
}

/** Tests ask for the mock when they run, after it was started. */
export type GetMock = () => ServedMock
