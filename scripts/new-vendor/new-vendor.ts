import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSpec, type SpecModel } from '@countersign/openapi'
import type { Options } from './command-line.ts'
import { importFrom } from './import/from.ts'
import type { Note } from './import/notes.ts'
import { packageFiles } from './scaffold/index.ts'
import { manifestText } from './scaffold/manifest.ts'
import { rowOf, summaryOf, withRow } from './scaffold/readme-row.ts'
import { format, generate, install, prove, read } from './steps.ts'
import { templateFiles } from './template.ts'
import { createTransaction, type Transaction } from './transaction.ts'

/** What came of it. */
export interface Made {
  model: SpecModel
  /** What was changed of an imported description. */
  notes: readonly Note[]
  /** The files that were written by hand until now, by their path in the repository. */
  files: string[]
}

interface Surroundings {
  root: string
  today: string
  /** Ends it early; everything is as it was then. */
  signal: AbortSignal
  progress: (line: string) => void
}

/**
 * Makes a vendor: spec, package, tests, row in the README, changeset. Where there is a spec already, makes what is missing.
 * When anything fails, nothing of it is left.
 *
 * @throws Refusal for a description that cannot be imported, Error for whatever else goes wrong
 */
export async function newVendor(options: Options, surroundings: Surroundings): Promise<Made> {
  const transaction = createTransaction(surroundings.root)
  try {
    return await make(options, surroundings, transaction)
  } catch (error) {
    transaction.undo()
    throw error
  }
}

async function make(options: Options, surroundings: Surroundings, transaction: Transaction): Promise<Made> {
  const { root, signal, progress } = surroundings
  const { vendor } = options
  const isNew = !existsSync(join(root, 'specs', vendor))
  if (!isNew && options.from !== undefined) throw new Error(`specs/${vendor} exists already: give another name`)
  for (const file of ['README.md', 'pnpm-lock.yaml']) transaction.keep(file)

  const notes = isNew ? await writeSpec(options, surroundings, transaction) : []
  signal.throwIfAborted()
  const written: string[] = []
  const write = (file: string, text: string) => {
    if (existsSync(join(root, file))) return
    transaction.write(file, text)
    written.push(file)
  }
  const bundle = `packages/${vendor}/openapi.gen.json`
  for (const file of ['LEDGER.md', bundle, ...generatedFiles(vendor)]) transaction.keep(file)
  write(`packages/${vendor}/package.json`, manifestText(vendor, vendor))
  progress('generates its types and its table')
  await generateUntilModel(root, vendor, signal)
  const model = readSpec(JSON.parse(read(root, bundle)), { name: vendor })

  progress('writes its package and tests')
  const files = packageFiles(vendor, model)
  if (written.includes(`packages/${vendor}/package.json`))
    transaction.write(`packages/${vendor}/package.json`, files.get(`packages/${vendor}/package.json`) ?? '')
  for (const [file, text] of files) write(file, text)
  addRow(root, vendor, model, transaction)
  progress('installs')
  await install(root, signal)
  const sources = written.filter((file) => /\.(ts|json)$/.test(file))
  if (sources.length > 0) await format(root, sources, signal)
  progress('checks it')
  await generate(root, vendor, signal)
  progress('proves what its contract tests can')
  await prove(root, vendor, signal)
  return { model, notes, files: written }
}

const generatedFiles = (vendor: string) =>
  [
    'src/schema.gen.ts',
    'src/operations.gen.ts',
    'SKILL.md',
    'todo.gen.json',
    'ledger.gen.json',
    'generated.sha256',
  ].map((file) => `packages/${vendor}/${file}`)

async function writeSpec(options: Options, { today, progress }: Surroundings, transaction: Transaction) {
  const { vendor, from, title, docsUrl, auth, sourceKind } = options
  const write = (files: Map<string, string>) => {
    for (const [file, text] of files) transaction.write(`specs/${vendor}/${file}`, text)
  }
  if (from === undefined) {
    progress('writes a spec to start from')
    const name =
      title ??
      `${vendor.charAt(0).toUpperCase()}${vendor.slice(1).replaceAll(/-./g, (part) => ` ${part.slice(1).toUpperCase()}`)} API`
    write(templateFiles({ title: name, docsUrl: docsUrl ?? `https://${vendor}.example/docs`, auth, today }))
    return []
  }
  const about = {
    vendor,
    kind: sourceKind,
    today,
    ...(title !== undefined && { title }),
    ...(docsUrl !== undefined && { docsUrl }),
  }
  const { files, notes } = await importFrom(from, about, progress)
  progress(`writes its spec: ${files.size} files`)
  write(files)
  return notes
}

/** The bundle is written also where the checks that follow find fault: the package that they miss is made from it. */
async function generateUntilModel(root: string, vendor: string, signal: AbortSignal): Promise<void> {
  const bundle = join(root, 'packages', vendor, 'openapi.gen.json')
  try {
    await generate(root, vendor, signal)
  } catch (error) {
    if (!existsSync(bundle) || signal.aborted) throw error
  }
}

function addRow(root: string, vendor: string, model: SpecModel, transaction: Transaction): void {
  const readme = read(root, 'README.md')
  if (readme.includes(`](packages/${vendor})`)) return
  const [page] = [...model.sources.values()].map((source) => source.page)
  transaction.write('README.md', withRow(readme, rowOf(vendor, summaryOf(model)), model.title, page))
}
