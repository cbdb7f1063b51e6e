import { Info } from '../api/info.ts'
import { Root } from '../api/root.ts'
import { readSchemes, readSecurity } from '../api/security.ts'
import { impliedServer, readServers } from '../api/server.ts'
import type { SpecModel } from '../api/spec-model.ts'
import { readState } from '../api/state.ts'
import { readTags } from '../api/tag.ts'
import { adopt, membersOf, nodeOf } from '../basis/members.ts'
import { createReader, type Reader } from '../basis/reader.ts'
import type { Statement } from '../basis/statement.ts'
import { checkDocument, isReadable, versionOf } from '../check/check-document.ts'
import { checkForms } from '../check/check-forms.ts'
import { checkNodes } from '../check/check-nodes.ts'
import { checkOperation } from '../check/check-operation.ts'
import { checkRoutes } from '../check/check-routes.ts'
import { checkServers } from '../check/check-servers.ts'
import type { JsonObject } from '../json/value.ts'
import { Reporter } from '../problems/reporter.ts'
import { SchemaView } from '../schema/view.ts'
import { readOperations } from './read-operations.ts'

/** How a document is read. */
export interface ReadOptions {
  /**
   * What the document is called in problems, and as a title where it has none.
   * @default 'The document'
   */
  name?: string
}

/**
 * Reads an OpenAPI 3 document: one JSON value whose references stay inside it. Never throws: what is wrong with it is in
 * `problems`, and what can be read is read all the same.
 *
 * @example
 * const { operations, problems } = readSpec(JSON.parse(text), { name: 'acme.json' })
 */
export function readSpec(input: unknown, { name = 'The document' }: ReadOptions = {}): SpecModel {
  const { problems, report } = new Reporter()
  const readable = isReadable(input, name, report)
  const reader = createReader(readable ? input : {}, report)
  const model = readModel(reader, name)
  if (readable) check(model, reader, name)
  return { ...model, document: input, problems }
}

type Model = Omit<SpecModel, 'document' | 'problems'>

function readModel(reader: Reader, name: string): Model {
  const root = Root.of(reader)
  const { components } = root
  const info = Info.of(root)
  const servers = readServers(root, info)
  const schemes = readSchemes(components, info)
  const security = readSecurity(root, schemes) ?? []
  const shared = { servers: servers.length > 0 ? servers : [impliedServer(info)], schemes, security }
  const operations = readOperations(root, info, shared)
  return {
    openapi: versionOf(reader.document) ?? '',
    title: info.title ?? name,
    version: info.version,
    description: info.description,
    info,
    tags: readTags(root, info),
    servers: shared.servers,
    operations: operations.filter(({ kind }) => kind === 'operation'),
    webhooks: operations.filter(({ kind }) => kind === 'webhook'),
    schemas: readSchemas(components, info),
    securitySchemes: schemes,
    security,
    sources: reader.sources,
    state: readState(info.keyword('x-state'), reader.sources),
    extensions: root.extensions,
  }
}

const readSchemas = (components: Statement, info: Info): ReadonlyMap<string, SchemaView> =>
  new Map(
    membersOf(components, 'map', 'schemas', (name) => `schema ${name}`).map((member) => [
      member.key,
      SchemaView.of(adopt(member, info)),
    ]),
  )

function check({ operations, webhooks, servers }: Model, reader: Reader, name: string): void {
  const { document, report } = reader
  checkDocument(document, name, report)
  if (Object.hasOwn(document, 'servers')) checkServers(servers, report)
  for (const operation of [...operations, ...webhooks]) {
    checkOperation(operation, report)
    checkForms(operation, report)
    if (operation.elsewhere) checkServers(operation.servers, report, operation.id)
  }
  checkRoutes(operations, report)
  const ids = [...operations, ...webhooks].map((operation): [JsonObject, string] => [
    nodeOf(operation) ?? {},
    operation.id,
  ])
  checkNodes(reader, new Map(ids), !/^3\.0(\.|$)/.test(versionOf(document) ?? ''))
}
