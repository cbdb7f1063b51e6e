import { setImmediate } from 'node:timers/promises'
import { type Samples, shuffle } from '../report/statistics.ts'

/** A call to time, under the name of who makes it. */
export interface Timed {
  name: string
  call(): Promise<unknown>
}

export interface Effort {
  rounds: number
  /** Calls of each contender in a round. */
  calls: number
  /** Calls of each contender before the first round. */
  warmUp: number
}

/**
 * Times calls in rounds; in each, every contender has its turn. Garbage is not collected by force in between: a full
 * collection also throws away what the compiler has learnt, and then everybody is measured cold.
 *
 * @returns microseconds per call
 */
export async function interleave(contenders: readonly Timed[], { rounds, calls, warmUp }: Effort): Promise<Samples> {
  for (const { call } of contenders) await time(call, warmUp)
  const samples: Samples = Object.fromEntries(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, call } of shuffle(contenders)) {
      await setImmediate()
      samples[name]?.push(await time(call, calls))
    }
  }
  return samples
}

async function time(call: () => Promise<unknown>, calls: number): Promise<number> {
  const started = performance.now()
  for (let done = 0; done < calls; done++) await call()
  return ((performance.now() - started) * 1000) / calls
}
