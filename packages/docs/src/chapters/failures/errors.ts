import { failureRules, type Sign } from '../../data/failures/failure.ts'
import { type Failure, failuresOf } from '../../data/failures/failures.ts'
import { operationsOf, type VendorDocs } from '../../data/vendor-docs.ts'
import { code, firstParagraph, table } from '../../markup/markdown.ts'
import type { Pen } from '../../markup/pen.ts'
import { type Chapter, counted, listed, paragraphs } from '../chapter.ts'
import { advice } from './advice.ts'

export const errors: Chapter = {
  id: 'chapter/errors',
  title: 'Errors',
  place: 'end',
  write: (docs, pen) => {
    const operations = operationsOf(docs)
    const failures = failuresOf(operations)
    return paragraphs(
      where(docs),
      '### By status',
      table(
        ['Status', 'Means', 'Client throws', 'Sends again', 'What to do'],
        [...groupBy(failures, rowOf).values()]
          .toSorted(([one], [other]) => order(one) - order(other))
          .map((group) => statusRow(group, operations.length, pen)),
      ) || 'No failure is described.',
      ...byCode(failures),
      '### What every client throws',
      table(
        ['Class', 'When'],
        docs.errors.map(({ name, text }) => [code(name), text]),
      ),
      `${code(`${docs.client.variable}.<operation>.isError(error)`)} tells whether an error is an answer of that operation; ${code('status')}, ${code('code')} and ${code('body')} have their types then. A client repeats a call at most twice unless ${code('maxRetries')} says otherwise, and waits as long as the vendor asks for, up to a minute.`,
    )
  },
}

/** Where the vendor says what went wrong. */
function where({ model }: VendorDocs): string {
  const { code: codes, message, requestId, when } = failureRules(model)
  const property = (names: readonly string[]) => listed(names.map(code), 'or')
  return [
    when.length > 0 &&
      `**A status of 200 does not mean that a call succeeded**: a body with ${listed(when.map(sign), 'or')} is a failure, and the client throws it.`,
    codes.length > 0 && `${code('error.code')} is what stands in ${property(codes)}.`,
    message.length > 0 && `The vendor’s words are in ${property(message)}.`,
    requestId !== undefined &&
      `${code('error.requestId')}, for the vendor’s support, is the header ${code(requestId)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const sign = (rule: Sign) =>
  'equals' in rule
    ? code(`${rule.property}: ${JSON.stringify(rule.equals)}`)
    : `${code(rule.property)} and no ${code(rule.without)}`

/** Statuses by number, then ranges, then `default`. */
const order = (failure: Failure | undefined) =>
  Number.parseInt((failure?.status ?? '').replaceAll(/x/gi, '9'), 10) || 1000

/** Failures inside a success are one row: what they have in common is not the answer that they hide in. */
const rowOf = ({ answer, status }: Failure) => (isSuccess(status) ? status : `${status} ${answer.answer.definition}`)
const isSuccess = (status: string) => status.startsWith('2')

function statusRow(group: readonly Failure[], operations: number, pen: Pen): string[] {
  const [first] = group as [Failure]
  const { answer, status } = first
  const ids = [...new Set(group.map(({ view }) => view.id))]
  const only = ids.length === operations ? '' : ` Only ${some(ids, pen)}.`
  return [
    `**${status}** ${isSuccess(status) ? '' : pen.basis(answer.basis)}`.trim(),
    `${isSuccess(status) ? 'The call failed although the status says otherwise.' : firstParagraph(answer.answer.description)}${only}`,
    thrownBy(group),
    repeatedBy(group),
    advice(status),
  ]
}

/** Two or three of the names, and how many more. */
function some(ids: readonly string[], pen: Pen): string {
  const shown = ids.length <= 3 ? ids : ids.slice(0, 2)
  const links = shown.map((id) => pen.link(code(id), id))
  return ids.length <= 3 ? listed(links) : `${links.join(', ')} and ${counted(ids.length - 2, 'other')}`
}

function thrownBy(group: readonly Failure[]): string {
  const plain = group.filter((failure) => failure.code === undefined || failure.thrown === group[0]?.thrown)
  const [usual] = plain.map(({ thrown }) => thrown)
  const special = groupBy(
    group.filter(({ thrown }) => thrown !== usual),
    ({ thrown }) => thrown,
  )
  const texts = [...special].map(([thrown, failures]) => {
    const codes = [...new Set(failures.flatMap((failure) => (failure.code === undefined ? [] : [code(failure.code)])))]
    return codes.length > 0 ? `${code(thrown)} for ${listed(codes)}` : code(thrown)
  })
  const open = isOpen(group[0]?.status)
    ? [`${code('RateLimitError')} at 429`, `${code('AuthenticationError')} at 401`]
    : []
  return [...new Set([code(usual ?? 'ApiError'), ...texts, ...open])].join('; ')
}

/** It stands for several statuses. */
const isOpen = (status = '') => !/^\d{3}$/.test(status)

function repeatedBy(group: readonly Failure[]): string {
  if (isOpen(group[0]?.status)) return 'at 429, and where it does no harm at 408, 500 and 502 to 504'
  const yes = group.filter(({ repeated }) => repeated)
  if (yes.length === 0) return 'no'
  return yes.length === group.length ? 'yes' : 'where it does no harm'
}

function byCode(failures: readonly Failure[]): string[] {
  const coded = groupBy(
    failures.filter((failure) => failure.code !== undefined),
    (failure) => `${failure.code} ${failure.status}`,
  )
  const sorted = [...coded.values()].toSorted(([one], [other]) =>
    `${one?.code} ${one?.status}`.localeCompare(`${other?.code} ${other?.status}`, 'en', { numeric: true }),
  )
  const rows = sorted.map((group) => {
    const [first] = group as [Failure]
    const summaries = [...new Set(group.map(({ example }) => example?.summary).filter((text) => text !== undefined))]
    return [
      code(first.code ?? ''),
      first.status,
      first.message === undefined ? '' : code(first.message),
      summaries.slice(0, 2).join('; '),
      code(first.thrown),
    ]
  })
  return rows.length > 0
    ? ['### By code', table(['Code', 'Status', 'The vendor’s words', 'When', 'Client throws'], rows)]
    : []
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
