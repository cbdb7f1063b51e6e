import { type Member, memberOf, membersOf, readerOf } from '../basis/members.ts'
import { type Origin, Statement } from '../basis/statement.ts'
import { type Found, followValue, valueOfExample } from './example-value.ts'

/** A named example of a body, parameter or header. */
export class Example extends Statement {
  readonly kind = 'example'
  /** Its key; `default` for one that is written as `example`. */
  readonly name: string
  readonly #found: Found

  constructor(origin: Origin, name: string, found: Found) {
    super(origin)
    this.name = name
    this.#found = found
  }

  get summary(): string | undefined {
    return this.text('summary')
  }

  /** The value itself; `undefined` where it is missing. */
  get value(): unknown {
    return 'value' in this.#found ? this.#found.value : undefined
  }

  /** Why there is no value, in words; `undefined` where there is one. */
  get missing(): string | undefined {
    return 'missing' in this.#found ? this.#found.missing : undefined
  }
}

const label = (name: string) => `example ${name}`

/** The examples of a body, parameter or header; one that is written as `example` is called `default`. */
export function readExamples(holder: Statement): readonly Example[] {
  const { references } = readerOf(holder)
  const named = membersOf(holder, 'map', 'examples', label).flatMap(({ key, origin }) => {
    const { nodes } = origin.located
    const node = nodes.find((part) => Object.hasOwn(part, 'value')) ?? nodes.at(-1)
    return node ? [new Example(origin, key, valueOfExample(references, node))] : []
  })
  const single = memberOf(holder, 'example', label('default'))
  if (!single || named.some(({ name }) => name === 'default')) return named
  return [new Example(asData(single), 'default', followValue(references, single.value)), ...named]
}

/** What is data has no members that say something about it. */
const asData = ({ origin }: Member): Origin => ({
  ...origin,
  located: { nodes: [], pointers: origin.located.pointers.slice(0, 1) },
})
