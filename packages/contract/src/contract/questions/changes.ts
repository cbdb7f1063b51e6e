import { isJson, type Operation, successes } from '@countersign/openapi'
import { expect } from 'vitest'
import type { Proof, Question } from '../proof.ts'
import { changedBodies, changes, foreignAnswers } from '../values/changed-answers.ts'
import { contentTypeOf, inputFor, usualBody } from '../values/inputs.ts'
import { verdictOf } from '../values/verdict.ts'

/**
 * Does nothing break when a vendor changes an answer? A field that is new, null, missing, in another place, of a new value
 * or of another type arrives as it is. Where no body is described, whatever comes is none.
 */
export const askChanges: Question = function* (stage, operation): Iterable<Proof> {
  const contentType = contentTypeOf(operation, usualBody(operation))
  const json = answersJson(operation)
  const headers: Record<string, string> = json ? { accept: 'application/json' } : {}
  const call = (response: (response: Response) => Promise<Response>) =>
    stage.call(operation, inputFor(operation, stage.subject), { contentType, headers, response })

  if (json) {
    for (const change of changes)
      yield ours(`answer with a field that is ${change}`, async () => {
        let sent: unknown[] = []
        // As often as there are bodies to try, which shows once the first has come.
        for (let index = 0; index === 0 || index < sent.length; index += 1) {
          const outcome = await call(async (response) => {
            sent = changedBodies(change, await response.clone().json(), `${operation.id} ${change}`)
            return Response.json(sent[index], response)
          })
          const verdict = verdictOf(stage.model, operation, outcome.response?.status ?? 200, sent[index])
          expect(outcome.error?.name).toBe(verdict.error)
          if (!verdict.error) expect(outcome.data).toEqual(sent[index])
        }
      })
    return
  }
  for (const [what, change] of Object.entries(foreignAnswers))
    yield ours(`answer with ${what}`, async () => {
      const { error, response } = await call(change)
      expect(error).toBeUndefined()
      expect(response?.ok).toBe(true)
    })
}

const ours = (cell: string, run: () => Promise<void>): Proof => ({ cell, basis: undefined, run })

const answersJson = (operation: Operation) =>
  successes(operation).some(({ content }) => content.some(({ mediaType }) => isJson(mediaType)))
