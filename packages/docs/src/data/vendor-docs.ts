import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Names, nameSpec, readSpec, type SpecModel, vendorName } from '@countersign/openapi'
import { type OperationView, operationView } from './operation-view.ts'
import { readChangelog } from './package/changelog.ts'
import { type ClientDocs, clientDocs } from './package/client-docs.ts'
import { type Manifest, readManifest } from './package/manifest.ts'
import { type SourceDoc, sourceDocs } from './package/source-docs.ts'
import { readWorkflowFiles, type Story, storiesOf } from './package/workflows.ts'
import { TypeBook, type TypeEntry } from './types/type-book.ts'

/** All that the site tells of one vendor, in the order in which a reader meets it. */
export interface VendorDocs {
  /** The name of its folder. */
  readonly vendor: string
  /** How the vendor writes itself. */
  readonly name: string
  readonly title: string
  readonly model: SpecModel
  readonly names: Names
  readonly manifest: Manifest
  readonly client: ClientDocs
  readonly groups: readonly Group[]
  readonly webhooks: readonly OperationView[]
  readonly types: readonly TypeEntry[]
  /** The errors that every client throws. */
  readonly errors: readonly SourceDoc[]
  readonly changelog: string
  /** Jobs in several calls, and the files that tell of them, by their names. */
  readonly stories: readonly Story[]
  readonly workflowFiles: ReadonlyMap<string, Uint8Array>
}

/** Operations that belong together. */
export interface Group {
  readonly name: string
  readonly heading: string
  readonly description: string | undefined
  readonly operations: readonly OperationView[]
}

/**
 * Reads what a package holds.
 *
 * @param root the repository's
 * @param model of its spec, where it is at hand
 */
export function readVendor(root: string, vendor: string, model = readModel(root, vendor)): VendorDocs {
  const folder = join(root, 'packages', vendor)
  const manifest = readManifest(folder)
  const workflowFiles = readWorkflowFiles(join(root, 'specs', vendor, 'workflows'))
  const names = nameSpec(model, { methods: ['raw'], fields: ['body'] })
  const book = new TypeBook()
  const view = (operation: SpecModel['operations'][number]) =>
    operationView(model, operation, names.methods.get(operation) ?? operation.id, book)
  const operations = model.operations.map(view)
  const webhooks = model.webhooks.map(view)
  return {
    vendor,
    name: vendorName(vendor, model.title),
    title: model.title,
    model,
    names,
    manifest,
    client: clientDocs(folder, vendor, model),
    groups: groupsOf(model, operations),
    webhooks,
    types: book.finish(model),
    errors: sourceDocs(join(root, 'packages/client/src/errors.ts')).filter(({ base }) => base?.endsWith('Error')),
    changelog: readChangelog(root, folder, manifest.name),
    stories: storiesOf(workflowFiles),
    workflowFiles,
  }
}

const readModel = (root: string, vendor: string): SpecModel =>
  readSpec(JSON.parse(readFileSync(join(root, 'packages', vendor, 'openapi.gen.json'), 'utf8')), { name: vendor })

/** An operation stands in the group of its first tag. */
function groupsOf({ tags, schemas }: SpecModel, operations: readonly OperationView[]): Group[] {
  const order = [...new Set([...tags.map(({ name }) => name), ...operations.map(tagOf)])]
  return order
    .map((name) => ({
      name,
      heading: headingOf(spelt(name, [...schemas.keys()])),
      description: tags.find((tag) => tag.name === name)?.description,
      operations: operations.filter((operation) => tagOf(operation) === name),
    }))
    .filter((group) => group.operations.length > 0)
}

const tagOf = ({ operation: { tags } }: OperationView) => tags[0] ?? 'operations'

/** A tag that is the plural of a schema in small letters, spelt as the schema: `gifttemplates` is `GiftTemplates`. */
function spelt(tag: string, schemas: readonly string[]): string {
  const schema = schemas.find((name) => `${name.toLowerCase()}s` === tag.toLowerCase())
  return schema === undefined ? tag : `${schema}s`
}

/** `userSignatures` is a name for programs; a reader reads `User signatures`. */
function headingOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll(/[-_]+/g, ' ')
  const lower = words === name ? name : words.replaceAll(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`
}

/** All operations of all groups. */
export const operationsOf = ({ groups }: VendorDocs): readonly OperationView[] =>
  groups.flatMap(({ operations }) => operations)
