import { pick } from '../world/directory/pick.ts'
import type { Kind, Mutation, Repository } from './site.ts'

/** So many mutations, drawn by a seed: of each kind as many as of any other, as far as it has them. */
export function drawMutations(
  kinds: readonly Kind[],
  repository: Repository,
  { seed, count }: { seed: number; count: number },
): Mutation[] {
  const drawn = kinds.map(({ name, sites }, index) =>
    pick(sites(repository), count, seed * kinds.length + index).map((site): Mutation => ({ kind: name, ...site })),
  )
  const rounds = Array.from({ length: count }, (_, round) => drawn.flatMap((sites) => sites[round] ?? []))
  return rounds.flat().slice(0, count)
}
