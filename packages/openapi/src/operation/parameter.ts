import type { Origin } from '../basis/statement.ts'
import { Field } from '../content/field.ts'

export const places = ['path', 'query', 'header', 'cookie'] as const
export type ParameterPlace = (typeof places)[number]

/** The ways a value is written into each place; the first is the default. */
export const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
} as const satisfies Record<ParameterPlace, readonly string[]>
export type ParameterStyle = (typeof styles)[ParameterPlace][number]

/** A parameter of an operation, with the defaults of OpenAPI filled in. */
export class Parameter extends Field {
  readonly kind = 'parameter'
  readonly in: ParameterPlace

  constructor(origin: Origin, name: string, place: ParameterPlace) {
    super(origin, name)
    this.in = place
  }

  override get required(): boolean {
    return this.in === 'path' || super.required
  }

  /** How lists and objects are written; meaningless where there is `content`. */
  get style(): ParameterStyle {
    const allowed: readonly ParameterStyle[] = styles[this.in]
    return allowed.find((style) => style === this.keyword('style')) ?? styles[this.in][0]
  }

  /** Whether each item of a list stands for itself (`a=1&a=2`) or all stand in one value (`a=1,2`). */
  get explode(): boolean {
    const explode = this.keyword('explode')
    return typeof explode === 'boolean' ? explode : this.style === 'form'
  }

  /** Characters such as `/` and `?` are not encoded in a query. */
  get allowReserved(): boolean {
    return this.keyword('allowReserved') === true
  }

  get allowEmptyValue(): boolean {
    return this.keyword('allowEmptyValue') === true
  }

  /** OpenAPI says that it is to be ignored: `Accept`, `Content-Type` and `Authorization` follow from the rest. */
  get ignored(): boolean {
    return this.in === 'header' && ['accept', 'content-type', 'authorization'].includes(this.name.toLowerCase())
  }
}
