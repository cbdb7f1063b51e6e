import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { listVendors } from './layout/index.ts'

const root = join(import.meta.dirname, '../..')
const manifestOf = (vendor: string) =>
  JSON.parse(readFileSync(join(root, 'packages', vendor, 'package.json'), 'utf8')) as {
    countersign?: { scoreFloor?: number }
  }
const floors = listVendors(root).flatMap((vendor) => {
  const floor = manifestOf(vendor).countersign?.scoreFloor
  return floor === undefined ? [] : [{ vendor, floor }]
})

async function scoreOf(vendor: string): Promise<number> {
  const file = join('packages', vendor, 'openapi.gen.json')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
  const redocly = spawn('node_modules/.bin/redocly', ['score', file, '--format', 'json'], { cwd: root, env })
  return (JSON.parse(await text(redocly.stdout)) as { agentReadiness: number }).agentReadiness
}

// No score is aimed at: what it rewards most, the vendors do not state. It only may not fall unseen.
test.concurrent.each(floors)('the spec of $vendor scores $floor or more with Redocly', async ({ vendor, floor }) => {
  expect(await scoreOf(vendor)).toBeGreaterThanOrEqual(floor)
})
