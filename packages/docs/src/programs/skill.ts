import { statements } from '@countersign/openapi'
import { counted, listed } from '../chapters/chapter.ts'
import { stateOf } from '../chapters/trust/state.ts'
import { failureRules, mayRepeat } from '../data/failures/failure.ts'
import { failuresOf } from '../data/failures/failures.ts'
import type { OperationView } from '../data/operation-view.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { chipWords } from '../markup/chip.ts'
import { code, codeBlock, firstParagraph, plainText } from '../markup/markdown.ts'
import { againstMock } from '../samples/against-mock.ts'
import { catchSample } from '../samples/catch.ts'
import { firstOperation } from '../samples/first-operation.ts'
import { fitInto, type Section } from './fit-into.ts'

/** As many bytes as an assistant reads gladly. */
const most = 6 * 1024

/**
 * What an assistant has to know to call an API with its package, as a `SKILL.md` of at most 6 kB: host, credential, codes,
 * what must not be repeated, what is a guess, what nobody knows. Long lists are cut, and say so.
 */
export function skillText(docs: VendorDocs): string {
  const { vendor, title, manifest, model } = docs
  const first = firstOperation(docs)
  const operations = operationsOf(docs)
  const sections: Section[] = [
    {
      lines: [
        '---',
        `name: ${vendor}`,
        `description: Call the ${plainText(title)} with ${manifest.name}. Host, credential, errors, what must not be repeated, what is a guess.`,
        '---',
        '<!-- Written by `pnpm generate`. Do not edit. -->',
        '',
        `# ${title}`,
        '',
        firstParagraph(model.description),
        '',
        stateOf(docs),
        '',
        `- Package: ${code(manifest.name)}, with the whole description as ${code(`${manifest.name}/openapi.json`)}`,
        `- Host: ${hosts(docs)}`,
        `- Credential: ${credential(docs)}`,
      ],
    },
    ...(first
      ? [
          { lines: ['', '## Try it without an account', '', codeBlock('ts', againstMock(docs, first))] },
          { lines: ['', '## When it fails', '', codeBlock('ts', catchSample(docs, first)), '', ...thrown(docs)] },
        ]
      : []),
    { lines: ['', '## Codes', ''], items: codesOf(docs) },
    {
      lines: [
        '',
        '## Guesses',
        '',
        'Never send anything to these paths without being told to; the client refuses it.',
        '',
      ],
      items: operations
        .filter(({ guessedPath }) => guessedPath !== undefined)
        .map(({ id, operation }) => `- ${code(id)}: ${code(operation.path)}`),
    },
    {
      lines: [
        '',
        '## Not to be repeated',
        '',
        'A call that may have arrived is not sent again. The client knows; your code must not either.',
        '',
      ],
      items: operations.filter(({ operation }) => !mayRepeat(operation)).map(({ id }) => `- ${code(id)}`),
    },
    {
      lines: [
        '',
        '## Operations',
        '',
        'The whole input is one object: parameters by name, and `body`. In parentheses: how sure the description is.',
        '',
      ],
      items: operations.map(operationLine),
      weight: 3,
    },
    { lines: ['', '## Not known', ''], items: unknown(docs) },
  ]
  return fitInto(sections, most)
}

/** With the values that stand for variables by default. */
function hosts({ model }: VendorDocs): string {
  const urls = model.servers.map((server) => server.urls()[0] ?? server.url)
  const more = model.servers.reduce((sum, server) => sum + server.urls().length, 0) - urls.length
  return `${listed(urls.map(code), 'or')}${more > 0 ? `, and ${counted(more, 'other')} of the same form` : ''}`
}

function credential(docs: VendorDocs): string {
  const schemes = [...docs.model.securitySchemes.values()].map(({ credential: travels }) =>
    travels.type === 'apiKey'
      ? `${travels.in} ${code(travels.name)}`
      : travels.type === 'other'
        ? travels.why
        : `Authorization: ${travels.type}`,
  )
  const [made = ''] = docs.client.fromEnv?.text.replaceAll('\n', ' ').split(/(?<=\.)\s/) ?? []
  const from = made.charAt(0).toLowerCase() + made.slice(1).replace(/\.$/, '')
  return `${[...new Set(schemes)].join(' or ')}${from ? `; ${code(`${docs.client.factory}.fromEnv()`)} ${from}` : ''}`
}

function thrown({ model }: VendorDocs): string[] {
  const { when } = failureRules(model)
  return [
    `\`AuthenticationError\`: the credential. \`RateLimitError\`: wait \`error.retryAfter\` seconds. \`ApiError\`: \`status\`, \`code\`, \`body\`. No answer: \`ConnectionError\` or \`TimeoutError\`.${when.length > 0 ? ' A status of 200 can be a failure; the client throws it.' : ''}`,
  ]
}

function codesOf(docs: VendorDocs): string[] {
  const lines = failuresOf(operationsOf(docs)).flatMap(({ code: own, status, example, thrown: kind }) =>
    own === undefined ? [] : [`- ${code(own)} (${status}, ${kind}): ${example?.summary ?? ''}`],
  )
  const seen = new Set<string>()
  return lines.filter((line) => {
    const key = line.slice(0, line.indexOf(')'))
    return seen.has(key) ? false : seen.add(key)
  })
}

const operationLine = ({ id, summary, operation, basis, parameters, body }: OperationView): string => {
  const names = parameters.filter(({ field }) => field.required && !field.ignored).map(({ field }) => field.name)
  const input = [...names, ...(body ? [`body${body.required ? '' : '?'}`] : [])]
  const sure = basis ? ` (${chipWords(basis)})` : ''
  return `- ${code(`${id}(${input.length > 0 ? `{ ${input.join(', ')} }` : ''})`)}: ${summary}, ${operation.method.toUpperCase()}${sure}`
}

/** Questions on the API as a whole and on operations come first. */
function unknown(docs: VendorDocs): string[] {
  const { model } = docs
  const first = [model.info, ...operationsOf(docs).map(({ operation }) => operation)].flatMap((statement) =>
    statement.questions.map((question) => ({ about: statement.kind === 'operation' ? statement.place : '', question })),
  )
  const rest = [...statements(model)].reduce((sum, { questions }) => sum + questions.length, 0) - first.length
  const lines = first.map(
    ({ about, question }) =>
      `- ${about ? `${about.replace('operation ', '')}: ` : ''}${question.replaceAll('\n', ' ')}`,
  )
  return rest > 0 ? [...lines, `- ${counted(rest, 'question')} on single fields: see the description`] : lines
}
