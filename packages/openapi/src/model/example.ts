import { type Origin, Statement } from '../basis/statement.ts'

/** A named example of a body, parameter or header. */
export class Example extends Statement {
  readonly kind = 'example'
  /** Its key; `default` for one that is written as `example`. */
  readonly name: string
  /** The value itself; `undefined` where it is missing. */
  readonly value: unknown
  /** Why there is no value, in words; `undefined` where there is one. */
  readonly missing: string | undefined

  constructor(origin: Origin, name: string, { value, missing }: { value?: unknown; missing?: string }) {
    super(origin)
    this.name = name
    this.value = value
    this.missing = missing
  }

  get summary(): string | undefined {
    return this.text('summary')
  }
}
