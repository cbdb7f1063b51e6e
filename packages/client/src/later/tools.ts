import type { Core } from '../core.ts'

/** What the part that loads later uses of the one that is there. */
export let core: Core

export const useCore = (given: Core): void => {
  core = given
}
