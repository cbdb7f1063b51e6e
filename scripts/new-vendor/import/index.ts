import { nameSpec, readSpec } from '@countersign/openapi'
import { Refusal } from '../../checks/refusal.ts'
import { dropUnsendable } from './mend/bodies.ts'
import { mendExamples } from './mend/examples.ts'
import { dropExtensions } from './mend/extensions.ts'
import { nameSource, type Source, sourceName } from './mend/info.ts'
import { renameComponents } from './mend/names.ts'
import { declareVariables, listTags, renameOperations } from './mend/operations.ts'
import { mendReferences } from './mend/references.ts'
import { separateRoutes } from './mend/routes.ts'
import { loosenAlternatives } from './mend/schema/alternatives.ts'
import { dropContradictions } from './mend/schema/contradictions.ts'
import { dropContradictedFormats } from './mend/schema/formats.ts'
import { mendSchemas } from './mend/schema/schemas.ts'
import { mendServers } from './mend/servers.ts'
import { dropUnread } from './mend/unread.ts'
import { type Note, Notes } from './notes.ts'
import { upgrade } from './upgrade.ts'
import type { Node } from './walk.ts'
import { type Files, split } from './write/split.ts'
import { toYaml } from './write/to-yaml.ts'

/** A description as a spec of ours. */
export interface Imported {
  /** The text of each file, by its path below `specs/<vendor>`. */
  files: Map<string, string>
  /** How many operations it has. */
  operations: number
  /** What was changed on the way. */
  notes: readonly Note[]
}

/**
 * Turns a description in Swagger 2.0, OpenAPI 3.0 or 3.1 into the files of a spec.
 *
 * @param vendor what it is called where it has no title
 * @throws Refusal with every place that cannot be read or could mean two things
 */
export async function importDocument(read: Node, vendor: string, source: Source): Promise<Imported> {
  const notes = new Notes()
  const { document, was } = await upgrade(structuredClone(read), notes)
  dropUnread(document, notes)
  dropExtensions(document, notes)
  separateRoutes(document, notes)
  const broken = mendReferences(document)
  if (broken.length > 0) throw new Refusal(broken)
  mendSchemas(document, notes)
  dropUnsendable(document, notes)
  mendExamples(document, notes)
  mendServers(document, notes)
  declareVariables(document, sourceName, notes)
  refuseErrors(document)
  renameComponents(document, notes)
  dropContradictedFormats(document, notes)
  loosenAlternatives(document, notes)
  dropContradictions(document, notes)

  const model = readSpec(document, { name: vendor })
  listTags(document, model)
  renameOperations(document, model, nameSpec(model).methods, sourceName, notes)
  nameSource(document, vendor, source, was)
  return { files: texts(split(document)), operations: model.operations.length, notes: notes.all }
}

/** Faults that disappear when everything gets a name of its own. */
const mended = ['operation-id-twice']

function refuseErrors(document: Node): void {
  const problems = readSpec(document).problems.filter(
    ({ severity, code }) => severity === 'error' && !mended.includes(code),
  )
  if (problems.length > 0) throw new Refusal(problems)
}

const texts = (files: Files) => new Map([...files].map(([file, content]) => [file, toYaml(content)]))
