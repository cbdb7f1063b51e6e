import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { acme, acmeUrl } from '@countersign/contract/acme'
import { sampleCall, startCli } from '@countersign/contract/mock'
import { readSpec } from '@countersign/openapi'
import { expect, test } from 'vitest'

// What the README shows: Prism's own command serves a spec of ours, without anything of ours.

const prism = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist/index.js',
)

test('`prism mock` answers the operations of a bundle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-prism-'))
  writeFileSync(join(folder, 'openapi.gen.json'), JSON.stringify(acme))
  const cli = startCli(process.execPath, [prism, 'mock', 'openapi.gen.json', '--port', '0'], { cwd: folder })
  try {
    const [, url = ''] = await cli.prints(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    const simple = ['listUsers', 'approveBadge', 'listBadges', 'deleteUser', 'connectUser']
    const operations = readSpec(acme).operations.filter(({ id }) => simple.includes(id))
    expect(operations).toHaveLength(simple.length)
    for (const operation of operations) {
      const call = sampleCall(operation)
      const { status } = await fetch(call.url.replace(acmeUrl, url), call.init)
      expect([operation.id, `${status}`]).toEqual([operation.id, operation.answers[0]?.status])
    }
  } finally {
    await cli.stop()
    rmSync(folder, { recursive: true })
  }
})
