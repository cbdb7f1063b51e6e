import { aspects } from './source.ts'

/** What a statement is about. */
export type StatementKind =
  | 'info'
  | 'server'
  | 'securityScheme'
  | 'tag'
  | 'path'
  | 'operation'
  | 'webhook'
  | 'parameter'
  | 'schema'
  | 'property'
  | 'body'
  | 'answer'
  | 'header'
  | 'content'
  | 'encoding'
  | 'example'

/** How a statement of a kind is concerned by what is said above it. */
export interface Rules {
  /** Aspects of what is above that are all of this: the `body` of an answer is the whole of its media types. */
  is: readonly string[]
  /** Aspects that can be inherited: that a path is inferred says nothing of a property. */
  inherits: readonly string[]
}

const all: Rules = { is: [], inherits: aspects }
const value = ['name', 'type', 'format', 'constraint', 'required', 'default', 'null', 'enum', 'description', 'example']

/** The rules of each kind. */
export const rules: Record<StatementKind, Rules> = {
  info: all,
  path: all,
  operation: all,
  webhook: all,
  server: { is: [], inherits: ['description'] },
  securityScheme: { is: ['security'], inherits: ['description'] },
  tag: { is: [], inherits: ['description'] },
  parameter: { is: [], inherits: value },
  body: { is: ['body'], inherits: ['required', 'description'] },
  answer: { is: [], inherits: ['status', 'headers', 'body', 'description'] },
  header: { is: ['headers'], inherits: value },
  content: { is: ['body'], inherits: ['type', 'description'] },
  encoding: { is: ['body'], inherits: ['type', 'description'] },
  schema: { is: ['body'], inherits: value },
  property: { is: ['body'], inherits: value },
  example: { is: ['body', 'example'], inherits: ['description'] },
}
