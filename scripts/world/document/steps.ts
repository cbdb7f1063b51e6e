import { join } from 'node:path'
import { nameSpec, readSpec, type SpecModel } from '@countersign/openapi'
import { checkExamples } from '../../checks/examples.ts'
import { checkImported } from '../../checks/imported/index.ts'
import { checkVendorLayout } from '../../checks/layout/index.ts'
import { checkModel } from '../../checks/model.ts'
import { bundleSpecs } from '../../generate/bundle.ts'
import { generateVendor } from '../../generate/vendor.ts'
import { importDocument } from '../../new-vendor/import/index.ts'
import { packageFiles } from '../../new-vendor/scaffold/index.ts'
import { manifestText } from '../../new-vendor/scaffold/manifest.ts'
import { callAll } from './call.ts'
import { compile } from './compile.ts'
import { type Document, together } from './document.ts'
import { Wrong } from './outcome.ts'
import { render } from './render.ts'
import { createWorkspace, writeFiles } from './workspace.ts'

/**
 * Import, bundle, generate, check, compile, call over the mock, render: as `pnpm new-vendor` does it, but many at once.
 *
 * @param folder an empty one, for the files of all
 */
export async function takeAll(folder: string, documents: readonly Document[]): Promise<void> {
  createWorkspace(folder)
  const each = async (title: string, act: (document: Document) => void | Promise<void>) => {
    for (const document of documents) if (document.isUnderWay) await document.step(title, () => act(document))
  }
  await each('import', (document) => importInto(folder, document))
  await together('bundle', documents, async (all) => {
    const bundles = await bundleSpecs(vendorsOf(all), folder)
    for (const document of all) readBundle(document, bundles.get(document.vendor) ?? '')
  })
  await each('generate', (document) => generateInto(folder, document))
  await together('check', documents, (all) => check(folder, all))
  await together('compile', documents, (all) => compile(folder, all))
  for (const document of documents) {
    const { outcome, source, model, vendor } = document
    if (document.isUnderWay && model)
      await document.step('call', async () => {
        Object.assign(outcome, await callAll(folder, vendor, source, model, nameSpec(model)))
      })
    if (document.isUnderWay && model) await document.step('render', () => render(folder, vendor, model))
    console.log(`outcome ${JSON.stringify(outcome)}`)
  }
}

const vendorsOf = (documents: readonly Document[]) => documents.map(({ vendor }) => vendor)

async function importInto(folder: string, { outcome, source, vendor }: Document): Promise<void> {
  const { operations, files } = await importDocument(source, outcome.name, {
    page: 'https://example.com/descriptions',
    kind: 'third-party',
    retrieved: new Date().toISOString().slice(0, 10),
  })
  if (operations !== outcome.operations)
    throw new Wrong([`${outcome.operations} operations went in, ${operations} came out`])
  writeFiles(join(folder, 'specs', vendor), files)
  writeFiles(join(folder, 'packages', vendor), new Map([['package.json', manifestText(vendor, outcome.name)]]))
}

function readBundle(document: Document, bundle: string): void {
  document.bundle = bundle
  document.model = readSpec(JSON.parse(bundle), { name: document.outcome.name })
}

async function generateInto(folder: string, { vendor, bundle, model }: Document): Promise<void> {
  if (!model) return
  writeFiles(join(folder, 'packages', vendor), await generateVendor(folder, vendor, bundle, model))
  writeFiles(folder, packageFiles(vendor, model))
}

function check(folder: string, documents: readonly Document[]): void {
  const models = new Map(documents.map(({ vendor, model }) => [vendor, model as SpecModel]))
  const imported = checkImported(folder, models, true)
  for (const document of documents) {
    const { vendor, model } = document
    if (!model) continue
    const problems = [
      ...checkVendorLayout(folder, vendor),
      ...checkModel(vendor, model),
      ...checkExamples(vendor, model),
      ...(imported.get(vendor)?.problems ?? []),
    ]
    if (problems.length > 0) document.end('check', new Wrong(problems.slice(0, 20)))
  }
}
