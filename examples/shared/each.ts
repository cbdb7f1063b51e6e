import { isCountersignError } from '@countersign/client'
import { Refusal, type Surroundings } from './command.ts'

/** Does something for one after the other. Who fails is told, and keeps nobody else from it. How many have failed. */
export async function each<Item>(
  { signal, warn }: Pick<Surroundings, 'signal' | 'warn'>,
  items: Item[],
  name: (item: Item) => string,
  act: (item: Item, at: string) => Promise<void>,
): Promise<number> {
  let failed = 0
  for (const [index, item] of items.entries()) {
    signal.throwIfAborted()
    const at = `${index + 1} of ${items.length}, ${name(item)}`
    try {
      await act(item, at)
    } catch (error) {
      if (!isCountersignError(error) && !(error instanceof Refusal)) throw error
      failed += 1
      warn(`${at}: ${error.message}`)
    }
  }
  return failed
}
