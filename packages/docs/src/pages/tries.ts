import type { Try, TryPart } from '../browser/page-data.ts'
import type { OperationView } from '../data/operation-view.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { curlSample, type Word } from '../samples/curl.ts'
import { basePath } from '../samples/mock.ts'
import { sampleInput } from '../samples/values/input.ts'

/** The calls of all operations, ready to be sent to the mock on the origin of the page. */
export const triesOf = (docs: VendorDocs): Record<string, Try> =>
  Object.fromEntries(operationsOf(docs).map((view) => [view.id, tryOf(docs, view)]))

/** Any credential will do for the mock. */
const filled = (word: Word) => word.map((piece) => (typeof piece === 'string' ? piece : 'any')).join('')

function tryOf(docs: VendorDocs, view: OperationView): Try {
  const { target, options } = curlSample(docs, view)
  const { body } = sampleInput(view, docs.names)
  const headers = options.flatMap(([name, word]): [string, string][] => {
    if (name === '-u') return [['authorization', 'Basic YW55OmFueQ==']]
    const [, header = '', value = ''] = name === '-H' && word ? (/^([^:]+): (.*)$/s.exec(filled(word)) ?? []) : []
    return header ? [[header.toLowerCase(), value]] : []
  })
  const text = options.find(([name]) => name === '--data-raw')?.[1]
  const parts = body && body.kind !== 'value' ? partsOf(body) : undefined
  return {
    summary: view.summary,
    method: view.operation.method.toUpperCase(),
    url: `/${docs.vendor}${basePath(docs.model)}${filled(target)}`,
    headers,
    ...(text && { body: filled(text) }),
    ...(parts && { parts }),
    answers: answersOf(view),
  }
}

function partsOf(body: Exclude<NonNullable<ReturnType<typeof sampleInput>['body']>, { kind: 'value' }>): TryPart[] {
  if (body.kind === 'file') {
    const { name, mediaType, bytes } = body.file
    return [{ name: '', mediaType, fileName: name, value: bytes.toString('base64') }]
  }
  return body.fields.map(({ name, value, file, mediaType }) =>
    file
      ? { name, mediaType: file.mediaType, fileName: file.name, value: file.bytes.toString('base64') }
      : { name, mediaType, value: typeof value === 'object' ? JSON.stringify(value) : String(value) },
  )
}

/** Every status, with each of its examples. */
function answersOf({ answers }: OperationView): Try['answers'] {
  return answers.flatMap(({ answer: { status }, contents }) => {
    if (!/^\d{3}$/.test(status)) return []
    const examples = contents.flatMap((content) => content.examples)
    if (examples.length === 0) return [{ prefer: `code=${status}`, label: status }]
    return examples.map(({ name, summary }) => ({
      prefer: `code=${status}, example=${name}`,
      label: `${status} ${summary ?? name}`,
    }))
  })
}
