import { type BasisView, basisKey } from '../data/basis-view.ts'
import { issueUrl, type Manifest } from '../data/package/manifest.ts'

/** The statements that one page shows, each with a number. */
export class Statements {
  readonly #numbers = new Map<string, number>()
  readonly #manifest: Manifest
  readonly #vendor: string

  constructor(manifest: Manifest, vendor: string) {
    this.#manifest = manifest
    this.#vendor = vendor
  }

  /** The same for the same statement with the same basis. */
  numberOf(view: BasisView): number {
    const key = `${view.pointer} ${basisKey(view)}`
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    return number
  }

  /** Where to say that the vendor's API differs from a statement. */
  issueUrl(pointer: string, basis: string): string | undefined {
    return issueUrl(this.#manifest, { vendor: this.#vendor, pointer, basis })
  }
}
