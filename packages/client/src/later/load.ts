import type { Core } from '../core.ts'
import { InvalidInputError } from '../errors.ts'
import type { Later } from './later.ts'

// What a page needs at once is a call that succeeds. Words for what went wrong, uploads and `raw` load when they are first
// needed, in one piece; without them an error is the same, but says less.

let core: Core
let loading: Promise<Later> | undefined

/** Hands over what the rest needs of the part that is there; a bundler would make a third piece of it otherwise. */
export const provide = (tools: Core): void => {
  core = tools
}

/** Loads the rest of the client. */
export function later(): Promise<Later> {
  loading ??= import('./later.ts').then(
    ({ createLater }) => createLater(core),
    (error: unknown) => {
      loading = undefined // the network may be back next time
      throw error
    },
  )
  return loading
}

type Explain = (later: Later) => void
const explanations = new WeakMap<object, Explain>()

/** Says how an error gets its words, if it is ever thrown; one after which a call is repeated is not. */
export function explainLater<Failure extends Error>(error: Failure, explain: Explain): Failure {
  explanations.set(error, explain)
  return error
}

/** Gives an error its words. */
export async function explained<Failure>(error: Failure): Promise<Failure> {
  const explain = explanations.get(error as object)
  if (explain)
    await later()
      .then(explain)
      .catch(() => {})
  return error
}

/** @throws InvalidInputError in words that load first */
export async function refuse(words: (later: Later) => string): Promise<never> {
  const message = later().then(words)
  throw new InvalidInputError(await message.catch(() => 'The call is refused; the reason could not be loaded'))
}
