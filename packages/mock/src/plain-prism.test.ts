import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startCli } from '@countersign/contract/mock'
import { requestOf, targetOf } from '@countersign/contract/sample-request'
import { listOperations, type Spec } from '@countersign/contract/spec'
import { expect, test } from 'vitest'

// What the README shows: Prism's own command serves a published bundle, without anything of ours.

const prism = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist/index.js',
)
const bundles = globSync('packages/*/openapi.gen.json', { cwd: join(import.meta.dirname, '../../..') }).sort()

test.each(bundles)('`prism mock %s` answers every operation', async (bundle) => {
  const root = join(import.meta.dirname, '../../..')
  const cli = startCli(process.execPath, [prism, 'mock', bundle, '--port', '0'], { cwd: root })
  try {
    const [, url = ''] = await cli.prints(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    const operations = listOperations(JSON.parse(readFileSync(join(root, bundle), 'utf8')) as Spec)
    expect(operations.length).toBeGreaterThan(0)
    for (const operation of operations) {
      const response = await fetch(url + targetOf(operation), requestOf(operation))
      const text = await response.text()
      const [documented] = operation.responses.filter(({ status }) => /^2/.test(status))
      const body = documented?.examples[0]?.value ?? ''
      expect([operation.operationId, response.status, text]).toEqual([
        operation.operationId,
        Number(documented?.status),
        /json/.test(response.headers.get('content-type') ?? '') ? JSON.stringify(body) : body,
      ])
    }
  } finally {
    await cli.stop()
  }
})
