/** There is nothing to answer with; says why, in the mock's own name. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  /** HTTP status */
  readonly status: number
  readonly title: string
  /** Further headers of the answer. */
  readonly headers: Record<string, string>

  constructor(status: number, title: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.title = title
    this.headers = headers
  }
}
