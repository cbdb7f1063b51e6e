import { basisOf, type SpecModel, statements } from '@countersign/openapi'
import type { Made } from './new-vendor.ts'

const most = 10

/** What is left to do for whoever has made a vendor, line by line. */
export function todoLines(vendor: string, { model, notes }: Made): string[] {
  return [...noteLines(notes), '', 'To do:', ...lines(vendor, model).map((line) => `  [ ] ${line}`)]
}

function noteLines(notes: Made['notes']): string[] {
  if (notes.length === 0) return []
  return [
    '',
    'What was changed of the description:',
    ...notes.map(({ what, count, first }) => `  ${count} × ${what}; first: ${first}`),
  ]
}

function lines(vendor: string, model: SpecModel): string[] {
  const imported = model.info.keyword('x-imported') !== undefined
  const inferred = [...statements(model)].filter((statement) => basisOf(statement) === 'inferred')
  const withoutExample = model.operations.filter(({ answers, body }) =>
    [...(body ? [body] : []), ...answers].some(({ content }) => content.some(({ examples }) => examples.length === 0)),
  )
  return [
    ...(imported
      ? [`Shorten the list of house rules that \`pnpm lint\` counts: packages/${vendor}/todo.gen.json`]
      : [`Describe the API in specs/${vendor}; specs/README.md says how`]),
    ...(inferred.length > 0
      ? [
          `Compare with the page, and say so in \`x-source\`: ${inferred.length} statements are only inferred, e.g. ${inferred[0]?.place}`,
        ]
      : []),
    ...(withoutExample.length > 0
      ? [
          `Give an example to the bodies of ${withoutExample.length} operations: ${listed(withoutExample.map(({ id }) => id))}`,
        ]
      : []),
    ...[model.info, ...model.operations]
      .flatMap((statement) => statement.questions.map((question) => `Find out (${statement.place}): ${question}`))
      .slice(0, most),
    `Read packages/${vendor}/src/index.ts and README.md, and say what only this vendor does`,
    `pnpm lint && pnpm typecheck && pnpm --filter @countersign/${vendor} test`,
  ]
}

const listed = (names: string[]) =>
  names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')
