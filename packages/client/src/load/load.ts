import type { Core } from '../core.ts'
import { ConnectionError, InvalidInputError } from '../errors.ts'
import type { Later } from '../later.ts'

// What a page needs at once is a call that succeeds. What went wrong, answers other than JSON, uploads and `raw` load when
// they are first needed, in one piece.

let core: Core
let loading: Promise<Later> | undefined

/** Hands over what the rest needs of the part that is there; a bundler would make a third piece of it otherwise. */
export const provide = (tools: Core): void => {
  core = tools
}

/** Loads the rest of the client. @throws ConnectionError where that fails */
export function later(): Promise<Later> {
  loading ??= import('../later.ts').then(
    ({ createLater }) => createLater(core),
    (cause: unknown) => {
      loading = undefined // the network may be back next time
      throw new ConnectionError('A part of this client did not load', { reached: false }, { cause })
    },
  )
  return loading
}

/** @throws InvalidInputError in words that load first */
export async function refuse(words: (later: Later) => string): Promise<never> {
  const message = later().then(words)
  throw new InvalidInputError(await message.catch(() => 'The call is refused; the reason could not be loaded'))
}
