import { Statement } from '../basis/statement.ts'

/** A URL, or a webhook: what its operations have in common. */
export class PathItem extends Statement {
  readonly kind = 'path'

  get summary(): string | undefined {
    return this.text('summary')
  }
}
