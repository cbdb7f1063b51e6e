import { type Statement, statements } from '@countersign/openapi'
import { operationsOf, type VendorDocs } from '../../data/vendor-docs.ts'
import { code } from '../../markup/markdown.ts'
import { type Chapter, counted, paragraphs } from '../chapter.ts'

export const openQuestions: Chapter = {
  id: 'chapter/open-questions',
  title: 'Open questions',
  place: 'end',
  write: (docs, pen) => {
    const sections = questionsOf(docs)
    const count = sections.reduce((sum, { questions }) => sum + questions.length, 0)
    if (count === 0) return ''
    return paragraphs(
      `${counted(count, 'question')} that nobody has answered yet. Who knows better is welcome to say so: every chip on this page leads to a form.`,
      ...sections.map(({ title, id, questions }) => {
        const heading = id === undefined ? title : pen.link(title, id)
        return `### ${heading}\n\n${questions.map((question) => `- ${question.replaceAll('\n', ' ')}`).join('\n')}`
      }),
    )
  },
}

interface Section {
  readonly title: string
  readonly id?: string
  readonly questions: readonly string[]
}

/** Every open question once, with what it is about. */
function questionsOf(docs: VendorDocs): readonly Section[] {
  const { model } = docs
  const seen = new Set<string>()
  const fresh = (list: Iterable<Statement>, named: boolean) =>
    [...list].flatMap((statement) => {
      const { definition, questions } = statement
      if (questions.length === 0 || seen.has(definition)) return []
      seen.add(definition)
      const name = named ? nameOf(statement) : undefined
      return questions.map((question) => (name === undefined ? question : `${code(name)}: ${question}`))
    })
  const whole = [model.info, ...model.servers, ...model.securitySchemes.values(), ...model.tags]
  const operations = [...operationsOf(docs), ...docs.webhooks].map(({ operation, id, summary }) => ({
    title: summary,
    id,
    questions: [...fresh([operation], false), ...fresh(statements(operation), true)],
  }))
  return [{ title: 'The API as a whole', questions: fresh(whole, false) }, ...operations].filter(
    ({ questions }) => questions.length > 0,
  )
}

/** What a reader calls a part of an operation. */
function nameOf(statement: Statement): string | undefined {
  const { kind, name, property, status } = statement as Statement & {
    name?: string
    property?: string
    status?: string
  }
  return kind === 'answer' ? status : (property ?? name)
}
