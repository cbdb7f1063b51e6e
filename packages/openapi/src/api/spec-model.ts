import type { Source } from '../basis/source.ts'
import type { Operation } from '../operation/operation.ts'
import type { Problem } from '../problems/problem.ts'
import type { SchemaView } from '../schema/view.ts'
import type { Info } from './info.ts'
import type { Alternatives } from './security.ts'
import type { SecurityScheme } from './security-scheme.ts'
import type { Server } from './server.ts'
import type { ApiState } from './state.ts'
import type { Tag } from './tag.ts'

/** An OpenAPI document, read. */
export interface SpecModel {
  /** What was read. */
  readonly document: unknown
  /** The version of OpenAPI as written, e.g. `3.1.0`; `''` for what is no OpenAPI document. */
  readonly openapi: string
  /** Its title; the name it was given where it has none. */
  readonly title: string
  /** The edition of the API. */
  readonly version: string | undefined
  readonly description: string | undefined
  /** The API as a whole as a statement; its `extensions` hold what is true of all operations. */
  readonly info: Info
  readonly tags: readonly Tag[]
  /** Never empty: without any, OpenAPI says `/`, which is relative. */
  readonly servers: readonly Server[]
  readonly operations: readonly Operation[]
  /** What the vendor calls. */
  readonly webhooks: readonly Operation[]
  /** The schemas among the components, by name. */
  readonly schemas: ReadonlyMap<string, SchemaView>
  /** The kinds of credentials, by name. */
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>
  /** The credentials for operations that say nothing of them. */
  readonly security: Alternatives
  /** The pages it rests on (`x-sources`), by short name. */
  readonly sources: ReadonlyMap<string, Source>
  /** Whether the API can be used today (`x-state`). */
  readonly state: ApiState | undefined
  /** The extensions of the root. */
  readonly extensions: Readonly<Record<string, unknown>>
  /** What is wrong with it. Everything that is not named here is in the model. */
  readonly problems: readonly Problem[]
}
