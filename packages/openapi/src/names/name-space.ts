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
  readonly #used = new Map<string, { name: string; what: string }>()

  /**
   * @param taken names that nothing may have
   * @param suffix what is added to a name that is taken
   */
  constructor(taken: ReadonlySet<string>, suffix: string, problems: Problem[]) {
    this.#taken = taken
    this.#suffix = suffix
    this.#problems = problems
  }

  /** Names something; two of one name, or of names that differ in case alone, are a problem of the later one. */
  add(key: Key, wanted: string, { what, pointer, operation }: Subject, remedy: string): void {
    const name = this.#taken.has(wanted) ? `${wanted}${this.#suffix}` : wanted
    const report = (severity: Problem['severity'], code: string, message: string) =>
      this.#problems.push({ severity, code, ...(operation !== undefined && { operation }), pointer, message, remedy })
    if (name !== wanted) report('warning', 'name-reserved', `The ${what} is called ${name}: ${wanted} is taken.`)
    this.names.set(key, name)

    const other = this.#used.get(name.toLowerCase())
    if (!other) this.#used.set(name.toLowerCase(), { name, what })
    else if (other.name === name)
      report('error', 'name-twice', `The ${what} would be called ${name}, as the ${other.what} is.`)
    else
      report(
        'warning',
        'name-by-case',
        `The ${what} is called ${name}, which differs in case alone from the ${other.what} (${other.name}).`,
      )
  }
}
