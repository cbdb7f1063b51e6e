import type { SpecModel } from '@countersign/openapi'

/** A vendor's spec, as the kinds of mutations look at it. */
export interface Spec {
  vendor: string
  model: SpecModel
}

/** Where kinds look for something to break. */
export interface Repository {
  root: string
  specs: readonly Spec[]
}

/** One thing that can be broken. */
export interface Site {
  /** `specs/acme#/paths/~1users/get` or `packages/client/src/send/again.ts:12` */
  place: string
  /** What becomes of it: `404 → 418`. */
  patch: string
  change: DocumentChange | FileChange
}

/** A change of a spec, which stands in many files, as one document. */
export interface DocumentChange {
  vendor: string
  /** The document of the spec after the change. */
  document(): object
}

/** A change of a file of a package. */
export interface FileChange {
  /** Below the root of the repository. */
  file: string
  text: string
  /** Which tests could see it, where a suite has many that could not: a pattern of their names. */
  only?: string
}

/** A kind of mutation: it knows every place of its kind. */
export interface Kind {
  name: string
  sites(repository: Repository): Site[]
}

/** A site that was drawn. */
export interface Mutation extends Site {
  kind: string
}
