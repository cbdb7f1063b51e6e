import type { SchemaView } from '../schema/view.ts'
import { Sampler } from './sampler.ts'

const mostBranches = 4

/**
 * Plausible values of what is answered, the best first: with all that may be there, then with no more than must be, of each
 * alternative. Whoever can validate takes the first that fits; a schema may forbid what it describes.
 */
export function* sampleAnswers(schema: SchemaView): Generator<unknown, void> {
  for (let branch = 0; branch < mostBranches; branch++)
    for (const optional of [true, false]) yield new Sampler({ direction: 'answer', optional, branch }).sample(schema)
}
