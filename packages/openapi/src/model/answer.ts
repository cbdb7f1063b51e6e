import { type Member, Statement } from '../basis/statement.ts'
import { type Content, readContent } from './content.ts'
import { type Header, readHeaders } from './field.ts'

/** What an operation answers with one status. */
export class Answer extends Statement {
  readonly kind = 'answer'
  /** As written: `200`, `4XX` or `default`. */
  readonly status: string
  readonly headers: readonly Header[]
  /** By media type; empty for an answer without a body. */
  readonly content: readonly Content[]

  constructor({ key, origin }: Member) {
    super(origin)
    this.status = key
    this.headers = readHeaders(this)
    this.content = readContent(this)
  }
}

/** The answer that describes a status: that very status, else its range, else `default`. */
export function answerFor({ answers }: { answers: readonly Answer[] }, status: number): Answer | undefined {
  const keys = [`${status}`, `${`${status}`[0]}XX`, 'DEFAULT']
  return keys.map((key) => answers.find((answer) => answer.status.toUpperCase() === key)).find((found) => found)
}

/** The answers that mean success: those of 2xx; where none is described, `default` stands for them. */
export function successes({ answers }: { answers: readonly Answer[] }): readonly Answer[] {
  const successful = answers.filter(({ status }) => status.startsWith('2'))
  return successful.length > 0 ? successful : answers.filter(({ status }) => status === 'default')
}
