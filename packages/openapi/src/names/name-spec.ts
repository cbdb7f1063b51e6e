import type { SpecModel } from '../api/spec-model.ts'
import type { Operation } from '../operation/operation.ts'
import type { Parameter } from '../operation/parameter.ts'
import type { Problem } from '../problems/problem.ts'
import { identifier, inputName, typeName } from './identifier.ts'
import { nameFields } from './name-fields.ts'
import { NameSpace } from './name-space.ts'
import { globalTypes, keywords, objectProperties } from './reserved.ts'

/** Names of ours that those of a spec must not take. */
export interface Reserved {
  /** What a client has beside its methods, e.g. `raw`. */
  methods?: Iterable<string>
  /** What a package exports beside the types of a spec, e.g. `ApiError`, `Operations`. */
  types?: Iterable<string>
  /** What an input has beside its parameters, e.g. `body`. */
  fields?: Iterable<string>
}

/** What everything of a spec is called in TypeScript. */
export interface Names {
  /** The method of each operation, and of each webhook. */
  readonly methods: ReadonlyMap<Operation, string>
  /** The type of each operation's input. */
  readonly inputs: ReadonlyMap<Operation, string>
  /** The type of each schema, by the name of the schema. */
  readonly types: ReadonlyMap<string, string>
  /** What each parameter is called in the input; those that are to be ignored have no name. */
  readonly fields: ReadonlyMap<Parameter, string>
  /** Names that meet: an error where two would be one, a warning where one had to give way. */
  readonly problems: readonly Problem[]
}

/** Names everything that a client of a spec has. Names that are free stay as the spec has them. */
export function nameSpec(model: SpecModel, reserved: Reserved = {}): Names {
  const problems: Problem[] = []
  const calls = [...model.operations, ...model.webhooks]

  const methods = new NameSpace<Operation>(
    new Set([...objectProperties, ...(reserved.methods ?? [])]),
    'Operation',
    problems,
  )
  for (const operation of takenLast(calls, ({ id }) => methods.isTaken(identifier(id)))) {
    const subject = { what: `operation ${operation.id}`, pointer: operation.pointer, operation: operation.id }
    methods.add(operation, identifier(operation.id), subject, 'Change its operationId.')
  }
  const types = new NameSpace<Operation | string>(
    new Set([...keywords, ...globalTypes, ...(reserved.types ?? [])]),
    'Schema',
    problems,
  )
  for (const [name, { pointer }] of takenLast(model.schemas, ([name]) => types.isTaken(typeName(name))))
    types.add(name, typeName(name), { what: `schema ${name}`, pointer }, 'Rename the schema.')

  for (const operation of calls) {
    const method = methods.names.get(operation) ?? ''
    const subject = { what: `input of operation ${operation.id}`, pointer: operation.pointer, operation: operation.id }
    // The name is ours, so it gives way to that of a schema.
    types.add(operation, inputName(method), subject, 'Rename the schema.', inputName(`${method}Operation`))
  }
  return {
    methods: new Map(calls.map((operation) => [operation, methods.names.get(operation) ?? ''])),
    inputs: new Map(calls.map((operation) => [operation, types.names.get(operation) ?? ''])),
    types: new Map([...model.schemas.keys()].map((name) => [name, types.names.get(name) ?? ''])),
    fields: new Map(calls.flatMap((operation) => nameFields(operation, [...(reserved.fields ?? [])], problems))),
    problems,
  }
}

/** First what has its name by right, so that what has to give way does not come before it. */
function takenLast<Item>(items: Iterable<Item>, isTaken: (item: Item) => boolean): Item[] {
  return [...items].sort((a, b) => Number(isTaken(a)) - Number(isTaken(b)))
}
