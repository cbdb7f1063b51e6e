import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'

/** The command under test. */
export const cli = inject('mock').cli

/** What the package exports, from its sources or from the bundle. */
export const { createMockFetch, startMock } = (await import(
  pathToFileURL(inject('mock').index).href
)) as typeof import('../src/index.ts')
