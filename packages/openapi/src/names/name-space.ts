import type { Problem } from '../problems/problem.ts'

/** What is named. */
export interface Subject {
  /** In words. */
  what: string
  pointer: string
  operation?: string
}

/** Names that must differ from each other and from those that are taken. */
export class NameSpace<Key> {
  readonly names = new Map<Key, string>()
  readonly #taken: ReadonlySet<string>
  readonly #suffix: string
  readonly #problems: Problem[]
  readonly #used = new Map<string, string>()
  readonly #byCase = new Map<string, { name: string; what: string }>()

  /**
   * @param taken names that nothing may have
   * @param suffix what is added to a name that is taken
   */
  constructor(taken: ReadonlySet<string>, suffix: string, problems: Problem[]) {
    this.#taken = taken
    this.#suffix = suffix
    this.#problems = problems
  }

  /**
   * Names something. Two of one name, or of names that differ in case alone, are a problem of the later one; it gets a
   * number, so that what is made of the names can be looked at all the same. A name that is given instead of a taken one
   * has a number where that is used: what has it by right is to be named before.
   *
   * @param instead the name it has when the wanted one is used; left out: no other
   */
  add(key: Key, wanted: string, { what, pointer, operation }: Subject, remedy: string, instead = wanted): void {
    const report = (severity: Problem['severity'], code: string, message: string) =>
      this.#problems.push({ severity, code, ...(operation !== undefined && { operation }), pointer, message, remedy })
    const name = this.isTaken(wanted)
      ? this.#unused(`${wanted}${this.#suffix}`)
      : this.#used.has(wanted)
        ? instead
        : wanted
    if (name !== wanted) report('warning', 'name-reserved', `The ${what} is called ${name}: ${wanted} is taken.`)

    const other = this.#used.get(name)
    const similar = this.#byCase.get(name.toLowerCase())
    if (other !== undefined) report('error', 'name-twice', `The ${what} has the name of the ${other}, ${name}.`)
    else if (similar)
      report(
        'warning',
        'name-by-case',
        `The ${what} is called ${name}, the ${similar.what} ${similar.name}: case alone tells them apart.`,
      )
    const free = this.#unused(name)
    this.names.set(key, free)
    this.#used.set(free, what)
    this.#byCase.set(free.toLowerCase(), { name: free, what })
  }

  /** Whether nothing may have a name. */
  isTaken(name: string): boolean {
    return this.#taken.has(name)
  }

  #unused(name: string): string {
    if (!this.#used.has(name)) return name
    let number = 2
    while (this.#byCase.has(`${name}${number}`.toLowerCase())) number += 1
    return `${name}${number}`
  }
}
