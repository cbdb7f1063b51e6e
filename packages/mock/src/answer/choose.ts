import { type Answer, answerFor, type Content, essence, isJson } from '@countersign/openapi'
import type { Choice } from '../prism.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import { covers } from '../spec/endpoint.ts'
import { NoAnswer } from '../spec/no-answer.ts'
import { isFinalStatus } from './sendable.ts'

/** An answer that an operation documents. */
export interface Chosen extends Choice {
  answer: Answer
  /** Media type of the body as the spec writes it, or as it is wanted where that is a range. */
  type: string | undefined
  binary: boolean
}

/** An answer by its status, by the name of its example, or by both; neither: the first success. */
export interface Wanted {
  status?: number | undefined
  example?: string | undefined
  /** Media ranges, the preferred ones first. */
  types?: readonly string[] | undefined
}

/**
 * Finds an answer that an operation documents. An example alone is enough: its status follows.
 *
 * @throws NoAnswer when there is none; the message lists those there are
 */
export function chooseAnswer(endpoint: Endpoint, wanted: Wanted): Chosen {
  const { operationId, operation } = endpoint
  const { status, example } = wanted
  if (status !== undefined && !isFinalStatus(status))
    throw new NoAnswer(400, 'No such status', `An answer has a status from 200 to 599, not \`${status}\``)
  const answer = findAnswer(endpoint, wanted)
  if (!answer && operation.answers.length === 0)
    throw new NoAnswer(501, 'No answer is described', `The spec describes no answer of ${operationId}`)
  if (!answer || (example !== undefined && !namesOf(answer).includes(example))) {
    const what = example === undefined ? `documents no status ${status}` : `has no example \`${example}\``
    const where = example === undefined || status === undefined ? '' : ` for ${status}`
    throw new NoAnswer(404, 'No such answer', `${operationId} ${what}${where}, but ${listAnswers(endpoint)}`)
  }
  const content = chooseContent(answer.content, wanted)
  const found = content === undefined ? undefined : answer.content[content]
  return {
    answer,
    status: status ?? statusOf(answer.status),
    content,
    type: found && concrete(found.mediaType, wanted.types),
    binary: found?.binary ?? false,
    ...(example !== undefined && { example }),
  }
}

function findAnswer({ operation }: Endpoint, { status, example }: Wanted): Answer | undefined {
  if (status !== undefined) return answerFor(operation, status)
  if (example !== undefined) return operation.answers.find((answer) => namesOf(answer).includes(example))
  const successes = operation.answers.filter((answer) => /^2(\d\d|XX)$/i.test(answer.status))
  const [lowest] = successes.sort((a, b) => a.status.localeCompare(b.status))
  const usual = operation.answers.find((answer) => answer.status === 'default')
  const final = operation.answers.find((answer) => isFinalStatus(statusOf(answer.status)))
  return lowest ?? usual ?? final ?? operation.answers[0]
}

const namesOf = ({ content }: Answer) => content.flatMap(({ examples }) => examples.map(({ name }) => name))

const statusOf = (status: string) => (status === 'default' ? 200 : Number(status.replace(/XX$/i, '00')))

/** What an operation documents, in words: `200 (default, updated), 404`. */
const listAnswers = ({ operation }: Endpoint): string =>
  operation.answers
    .map((answer) => {
      const names = [...new Set(namesOf(answer))]
      return names.length > 0 ? `${answer.status} (${names.join(', ')})` : answer.status
    })
    .join(', ')

/**
 * The place of the media type that is wanted; of those that have the example, if one is wanted. One that is named comes
 * before a range (OpenAPI 3.1, 4.8.17: the most specific key alone applies).
 */
function chooseContent(contents: readonly Content[], { types, example }: Wanted): number | undefined {
  const all = [...contents.entries()]
    .filter(([, { examples }]) => example === undefined || examples.some(({ name }) => name === example))
    .sort(([, a], [, b]) => rangeOf(a) - rangeOf(b))
  if (all.length === 0) return undefined
  for (const range of types ?? []) {
    const found = all.find(([, { mediaType }]) => fits(mediaType, range))
    if (found) return found[0]
  }
  if (types && example === undefined)
    throw new NoAnswer(
      406,
      'Not acceptable',
      `There is ${contents.map(({ mediaType }) => mediaType).join(' or ')}, not ${types.join(' or ')}`,
    )
  return (all.find(([, { mediaType }]) => isJson(mediaType)) ?? all[0])?.[0]
}

/** How wide a media type is: named, `image/*`, or any. */
const rangeOf = ({ mediaType }: Content): number => mediaType.split('*').length

const fits = (mediaType: string, range: string) => covers(range, essence(mediaType)) || covers(mediaType, range)

/** What a range of the spec stands for, if the caller says so. */
function concrete(mediaType: string, types: readonly string[] = []): string {
  if (!mediaType.includes('*')) return mediaType
  return types.find((type) => !type.includes('*') && covers(mediaType, type)) ?? mediaType
}
