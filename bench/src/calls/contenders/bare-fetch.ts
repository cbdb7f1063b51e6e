import { names } from '../../names.ts'
import { sample, samplePath } from '../../sample.ts'
import type { Contender, Target } from './contender.ts'

/** The baseline: what anybody writes first, without a time limit, a retry or a check of the input. */
export function createBareFetch({ origin, fetch }: Target): Contender {
  const url = origin + samplePath
  const authorization = `Bearer ${sample.token}`
  return {
    name: names.bare,
    list: async () => read(await fetch(url, { headers: { authorization } })),
    create: async () =>
      read(
        await fetch(url, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify(sample.body),
        }),
      ),
  }
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return JSON.parse(await response.text())
}
