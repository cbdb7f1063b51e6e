import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Mock, startMock } from '@countersign/mock'
import { compile, createWorkshop, type Outcomes, run, type Workshop } from '@countersign/snippets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../data/vendor-docs.ts'
import { programsOf } from '../testing/programs.ts'
import { byFetch, runCurl } from '../testing/run-curl.ts'
import { docsOf, root, vendors } from '../testing/vendors.ts'
import { curlSample } from './curl.ts'
import { environmentOf } from './values/environment.ts'
import { deliverySample, receiver, webhookSample } from './webhook.ts'

const programs = vendors.flatMap((vendor) => programsOf(docsOf(vendor)))
const received = vendors.flatMap((vendor) =>
  docsOf(vendor).webhooks.map((view) => ({ name: `${vendor}.${view.id}`, docs: docsOf(vendor), view })),
)
const takers = received.map(({ name, docs, view }) => ({
  name,
  text: webhookSample(docs, view),
  environment: {},
  files: [],
}))

const fileOf = (name: string) => `${name}.ts`

let workshop: Workshop
let said: Map<string, string[]>
let outcomes: Outcomes
let mock: Mock

beforeAll(async () => {
  workshop = createWorkshop()
  for (const { name, text, files } of [...programs, ...takers]) {
    writeFileSync(join(workshop.folder, fileOf(name)), text)
    for (const file of files) writeFileSync(join(workshop.folder, file.name), file.bytes)
  }
  said = compile(workshop)
  const specs = Object.fromEntries(
    vendors.map((vendor) => [vendor, join(root, 'packages', vendor, 'openapi.gen.json')]),
  )
  const listed = programs.map(({ name, environment }) => ({ file: fileOf(name), environment }))
  outcomes = run(workshop, { programs: listed, specs, elsewhere: {} })
  mock = await startMock({ specs })
})
afterAll(async () => {
  workshop?.remove()
  await mock?.close()
})

describe('every program that the site shows', () => {
  test('is one for each operation, and more', () => {
    const operations = vendors.flatMap((vendor) => operationsOf(docsOf(vendor)))
    expect(programs.length).toBeGreaterThan(operations.length)
    expect(said.get('') ?? []).toEqual([])
  })

  test.each([...programs, ...takers].map(({ name }) => name))('%s compiles as it stands', (name) => {
    expect(said.get(fileOf(name)) ?? []).toEqual([])
  })

  test.each(programs.map(({ name }) => name))('%s runs against the mock', (name) => {
    expect(outcomes[fileOf(name)]?.failure).toBeUndefined()
    expect(outcomes).toHaveProperty([fileOf(name)])
  })
})

describe.each(vendors)('every curl sample of %s', (vendor) => {
  const docs = docsOf(vendor)
  test.each(operationsOf(docs).map((view) => [view.id, view] as const))(
    '%s succeeds against the mock',
    async (_, view) => {
      const before = mock.requests.length
      const base = `${mock.url}/${vendor}${new URL(mock.urlFor(vendor)).pathname.slice(vendor.length + 1)}`
      const status = await runCurl(curlSample(docs, view), base, workshop.folder, environmentOf(docs, view))
      expect(mock.requests.slice(before)).toMatchObject([{ operationId: view.operation.id }])
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(300)
    },
  )
})

test.each(received)(
  '$name: the receiving sample takes what the sending one sends, and nothing without the key',
  async ({ name, docs, view }) => {
    const port = await freePort()
    const [scheme] = [...docs.model.securitySchemes.values()]
    const environment = scheme
      ? Object.fromEntries(Object.keys(environmentOf(docs, operationsOf(docs)[0] ?? view)).map((key) => [key, 'any']))
      : {}
    writeFileSync(join(workshop.folder, `${name}.ts`), webhookSample(docs, view).replace('3000', `${port}`))
    const server = spawn(process.execPath, [`${name}.ts`], {
      cwd: workshop.folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const url = receiver.replace('3000', `${port}`)
      await listening(url)
      const printed = once(server.stdout, 'data')
      expect(await runCurl(deliverySample(docs, view), url, workshop.folder, environment)).toBe(204)
      expect(String(await printed)).not.toBe('')
      const stranger = await byFetch(
        url,
        [
          ['-X', 'POST'],
          ['--data-raw', '{}'],
        ],
        workshop.folder,
      )
      expect(stranger.status).toBe(401)
    } finally {
      server.kill()
    }
  },
)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** Resolves as soon as something answers. */
async function listening(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
