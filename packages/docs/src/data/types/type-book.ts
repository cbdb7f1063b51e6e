import { type SchemaView, type SpecModel, typeName } from '@countersign/openapi'
import { inside, type Shape } from './shape.ts'

/** A named type as it is used somewhere: where it says nothing of its sources it is as sure as what it is used in. */
export interface TypeEntry {
  /** `User`; `User-2` for the same schema where something else holds. */
  readonly id: string
  readonly name: string
  readonly view: SchemaView
  /** How many places refer to it. */
  uses: number
  readonly shape: Shape
}

/** The named types of a spec, each once for each basis it has. */
export class TypeBook {
  readonly #entries = new Map<string, TypeEntry>()
  readonly #ids = new Set<string>()
  readonly #waiting: (() => void)[] = []

  /** Whether a schema is told in a place of its own: it is a component, or something that is referred to. */
  isNamed(view: SchemaView): boolean {
    return view.definition !== view.pointer || view.name !== undefined
  }

  nameOf(view: SchemaView): string {
    return typeName(view.name ?? decodeURIComponent(view.definition.split('/').slice(-2).join(' '))) || 'Type'
  }

  enter(view: SchemaView): TypeEntry {
    const key = `${view.definition}\n${holding(view)}`
    const entered = this.#entries.get(key)
    if (entered) {
      entered.uses++
      return entered
    }
    const name = this.nameOf(view)
    let shape: Shape | undefined
    const entry: TypeEntry = {
      id: this.#newId(name),
      name,
      view,
      uses: 1,
      get shape() {
        return shape as Shape
      },
    }
    this.#entries.set(key, entry)
    // Later: a type may be made of itself, and nest deeper than the stack is.
    this.#waiting.push(() => {
      shape = inside(view, this)
    })
    return entry
  }

  /** All that were entered, and those of the spec that nothing uses. */
  finish(model: SpecModel): readonly TypeEntry[] {
    this.#work()
    const used = new Set([...this.#entries.values()].map(({ view }) => view.definition))
    for (const view of model.schemas.values()) if (!used.has(view.definition)) this.enter(view).uses = 0
    this.#work()
    return [...this.#entries.values()]
  }

  #work(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next()
  }

  #newId(name: string): string {
    let id = name
    for (let number = 2; this.#ids.has(id.toLowerCase()); number++) id = `${name}-${number}`
    this.#ids.add(id.toLowerCase())
    return id
  }
}

const keys = new Map<string, number>()
const known = new WeakMap<object, number>()

/** What holds for the members of a schema as it is used here. */
const holding = ({ members }: SchemaView): string => members.map(({ trail }) => numberOf(trail)).join()

function numberOf(trail: SchemaView['trail']): number {
  const number = known.get(trail) ?? numberOfText(JSON.stringify(trail.held.map(({ entry }) => entry)))
  known.set(trail, number)
  return number
}

function numberOfText(text: string): number {
  const number = keys.get(text) ?? keys.size
  keys.set(text, number)
  return number
}
