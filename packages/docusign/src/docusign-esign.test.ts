import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from '@countersign/mock'
import { expect, test } from 'vitest'

test("the mock serves the vendor's own docusign-esign, unchanged", async () => {
  const mock = await startMock({ vendors: ['docusign'] })
  const program = join(import.meta.dirname, 'docusign-esign.js')
  const { stdout } = await promisify(execFile)(process.execPath, [program, mock.url])
  await mock.close()
  expect(stdout).toBe('done\n')
})
