import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nameSpec, readSpec } from '@countersign/openapi'
import { checkExamples } from '../../checks/examples.ts'
import { checkImported } from '../../checks/imported/index.ts'
import { checkVendorLayout } from '../../checks/layout/index.ts'
import { checkModel } from '../../checks/model.ts'
import { bundleSpecs } from '../../generate/bundle.ts'
import { generateVendor } from '../../generate/vendor.ts'
import { importDocument } from '../../new-vendor/import/index.ts'
import { Refusal } from '../../new-vendor/import/refusal.ts'
import { manifestText } from '../../new-vendor/scaffold/manifest.ts'
import { type Json, listOperations } from '../source/document.ts'
import { callAll } from './call.ts'
import { compile } from './compile.ts'
import { type Outcome, Wrong } from './outcome.ts'
import { createWorkspace, vendor, writeFiles } from './workspace.ts'

/**
 * Takes one description all the way: import, generate, compile, call over the mock, render. A process of its own, so that
 * whoever started it can end it. Says each step on a line of its own, and the outcome as JSON on the last.
 */
const [name = '', file = '', keep] = process.argv.slice(2)
const source = JSON.parse(readFileSync(file, 'utf8')) as Json
const folder = mkdtempSync(join(tmpdir(), 'countersign-world-'))
const outcome: Outcome = {
  name,
  verdict: 'works',
  reasons: [],
  operations: listOperations(source).length,
  calls: 0,
  unchecked: 0,
  times: {},
}

async function step<Result>(title: string, act: () => Result | Promise<Result>): Promise<Result> {
  console.log(`step ${title}`)
  outcome.step = title
  const started = performance.now()
  try {
    return await act()
  } finally {
    outcome.times[title] = Math.round(performance.now() - started)
  }
}

try {
  createWorkspace(folder)
  const imported = await step('import', async () => {
    const result = await importDocument(source, name, {
      page: 'https://example.com/descriptions',
      kind: 'third-party',
      retrieved: new Date().toISOString().slice(0, 10),
    })
    if (result.operations !== outcome.operations)
      throw new Wrong([`${outcome.operations} operations went in, ${result.operations} came out`])
    return result
  })
  const text = await step('bundle', async () => {
    writeFiles(join(folder, 'specs', vendor), imported.files)
    writeFiles(join(folder, 'packages', vendor), new Map([['package.json', manifestText(vendor, name)]]))
    return (await bundleSpecs([vendor], folder)).get(vendor) ?? ''
  })
  const bundle = JSON.parse(text) as object
  const model = readSpec(bundle, { name })
  await step('check', () => {
    const problems = [
      ...checkVendorLayout(folder, vendor),
      ...checkModel(vendor, model),
      ...checkExamples(vendor, model),
      ...(checkImported(folder, new Map([[vendor, model]]), true).get(vendor)?.problems ?? []),
    ]
    if (problems.length > 0) throw new Wrong(problems.slice(0, 20))
  })
  await step('generate', async () => {
    writeFiles(join(folder, 'packages', vendor), await generateVendor(folder, vendor, text, model))
  })
  await step('compile', () => compile(folder))
  const { calls, unchecked } = await step('call', () => callAll(folder, source, bundle, nameSpec(model)))
  Object.assign(outcome, { calls, unchecked })
  delete outcome.step
} catch (error) {
  outcome.verdict = error instanceof Refusal ? 'refused' : 'wrong'
  const { reasons, stack = '' } = error as Partial<Wrong>
  outcome.reasons =
    error instanceof Refusal ? error.message.split('\n') : [...(reasons ?? stack.split('\n').slice(0, 6))]
} finally {
  if (keep) console.log(`kept ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}
console.log(`outcome ${JSON.stringify(outcome)}`)
process.exit()
