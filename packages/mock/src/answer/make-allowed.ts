import { sampleAnswers } from '@countersign/openapi'
import type { Mocked, PrismAnswer } from '../prism.ts'
import type { Chosen } from './choose.ts'
import { withoutReferences } from './without-references.ts'

/**
 * What Prism makes of an answer. Where nobody has given an example and its own schema does not allow what comes (Prism
 * knows no `pattern`, and of `oneOf` only the first), it is the first of our samples that is allowed.
 *
 * @throws NoAnswer when there is none either
 */
export async function makeAllowed(mocked: Mocked, chosen: Chosen): Promise<PrismAnswer> {
  const content = chosen.content === undefined ? undefined : chosen.answer.content[chosen.content]
  const schema = content?.examples.length === 0 ? content.schema : undefined
  const made = await mocked.answer(chosen).then(
    (answer) => ({ ...answer, body: withoutReferences(answer.body, schema) }),
    (error: unknown) => error,
  )
  const isMade = (found: unknown): found is PrismAnswer => !(found instanceof Error)
  const isAllowed = !schema || chosen.dynamic || (isMade(made) && (await mocked.allows(chosen, made.body)))
  if (!isAllowed)
    for (const body of sampleAnswers(schema))
      if (await mocked.allows(chosen, body))
        return { status: chosen.status, headers: {}, ...(isMade(made) && made), body }
  if (!isMade(made)) throw made
  return made
}
