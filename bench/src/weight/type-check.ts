import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { names } from '../names.ts'
import { median, medianRatio, type Samples, shuffle } from '../report/statistics.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { root } from '../root.ts'
import type { Workbench } from '../workbench/workbench.ts'

const rounds = 15

/** The same two calls, by either client. */
const programs = {
  [names.openapiFetch]: `
import createClient from 'openapi-fetch'
import type { paths } from './schema.ts'

const docusign = createClient<paths>({ baseUrl: 'https://demo.docusign.net/restapi/v2.1' })
const path = '/accounts/{accountId}/users/{userId}/signatures'
const params = { path: { accountId: 'a', userId: 'u' } }
const listed = await docusign.GET(path, { params })
const created = await docusign.POST(path, { params, body: { userSignatures: [{ signatureName: 'Nadia Orlova' }] } })
console.log(listed.data?.userSignatures?.length, created.data?.userSignatures?.[0]?.signatureId)
export {}`,
  [names.ours]: `
import { createDocuSignClient } from '@countersign/docusign'

const docusign = createDocuSignClient({ accessToken: 'token' })
const at = { accountId: 'a', userId: 'u' }
const listed = await docusign.listUserSignatures(at)
const created = await docusign.createUserSignatures({ ...at, body: { userSignatures: [{ signatureName: 'Nadia Orlova' }] } })
console.log(listed.userSignatures?.length, created.userSignatures?.[0]?.signatureId)
export {}`,
}

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
}

/** The types of the API as openapi-typescript writes them, without anything of ours. */
const schema = readFileSync(join(root, 'packages/docusign/src/schema.gen.ts'), 'utf8').replace(
  /^import type \{ Binary }.*$/m,
  'type Binary = Blob | ArrayBufferView',
)

/** What it takes to check the types of a small program that uses a client. */
export async function measureTypeCheck(workbench: Workbench): Promise<Table> {
  const installations = workbench.installations()
  const folders = Object.entries(programs).map(([name, source]) => {
    const folder = join(installations[name]?.folder ?? '', 'types')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'program.ts'), source)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
    writeFileSync(join(folder, 'schema.ts'), schema)
    return { name, folder }
  })
  workbench.log(`checking ${folders.length} programs ${rounds} times`)
  for (const { folder } of folders) check(folder)
  const samples: Samples = Object.fromEntries(folders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, folder } of shuffle(folders)) samples[name]?.push(check(folder))
  }
  return toTable(samples)
}

/** @returns milliseconds from the start of the compiler to its end */
function check(folder: string): number {
  const started = performance.now()
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  const took = performance.now() - started
  if (status !== 0) throw new Error(`The program in ${folder} does not compile:\n${stdout}`)
  return took
}

function toTable(samples: Samples): Table {
  const { openapiFetch, ours } = names
  const ratio = medianRatio(samples, ours, openapiFetch)
  return {
    title: 'Type check',
    about: `The TypeScript of this repository checks a program that makes two calls, without checking libraries: median of
      ${rounds} interleaved runs of \`tsc\`, its start included. openapi-fetch gets the same types of the API in a file beside
      the program.`,
    columns: ['Client', 'ms', 'to baseline'],
    rows: [openapiFetch, ours].map((name) => [
      name,
      format(median(samples[name] ?? [])),
      times(medianRatio(samples, name, openapiFetch)),
    ]),
    verdict: verdict(
      [{ against: { [openapiFetch]: ratio } }],
      judge({ text: `at most 1.2x of ${openapiFetch}`, values: [ratio], limit: 1.2 }),
    ),
  }
}
