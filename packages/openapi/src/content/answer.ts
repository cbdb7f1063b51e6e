import type { Member } from '../basis/members.ts'
import { Statement } from '../basis/statement.ts'
import { type Content, readContent } from './content.ts'
import { type Header, readHeaders } from './header.ts'

/** What an operation answers with one status. */
export class Answer extends Statement {
  readonly kind = 'answer'
  /** As written: `200`, `4XX` or `default`. */
  readonly status: string
  #headers: readonly Header[] | undefined
  #content: readonly Content[] | undefined

  constructor({ key, origin }: Member) {
    super(origin)
    this.status = key
  }

  get headers(): readonly Header[] {
    this.#headers ??= readHeaders(this)
    return this.#headers
  }

  /** By media type; empty for an answer without a body. */
  get content(): readonly Content[] {
    this.#content ??= readContent(this)
    return this.#content
  }

  override get members(): readonly Statement[] {
    return [...this.headers, ...this.content]
  }
}

interface Answered {
  readonly answers: readonly Answer[]
}

/** The answer that describes a status: that very status, else its range, else `default`. */
export function answerFor({ answers }: Answered, status: number): Answer | undefined {
  const keys = [`${status}`, `${`${status}`[0]}XX`, 'DEFAULT']
  return keys.map((key) => answers.find((answer) => answer.status.toUpperCase() === key)).find((found) => found)
}

/** The answers that mean success: those of 2xx; where none is described, `default` stands for them. */
export function successes({ answers }: Answered): readonly Answer[] {
  const successful = answers.filter(({ status }) => status.startsWith('2'))
  return successful.length > 0 ? successful : answers.filter(({ status }) => status === 'default')
}
