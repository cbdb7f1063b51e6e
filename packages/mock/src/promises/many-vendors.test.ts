import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pets } from '../../build/pets.ts'
import { cli } from '../../build/under-test.ts'

test('many vendors are read when they are first asked for, one at a time', async () => {
  const project = mkdtempSync(join(tmpdir(), 'countersign-many-vendors-'))
  const install = (name: string, spec: string) => {
    const at = join(project, 'node_modules/@countersign', name)
    mkdirSync(at, { recursive: true })
    const manifest = { name: `@countersign/${name}`, exports: { './openapi.json': './openapi.gen.json' } }
    writeFileSync(join(at, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(at, 'openapi.gen.json'), spec)
  }
  install('whole', JSON.stringify(pets({})))
  for (let index = 0; index < 50; index += 1) install(`broken-${index}`, '{ "openapi": ')
  const program = `import { startMock } from ${JSON.stringify(cli.replace(/cli(\/cli)?\.(js|ts)$/, 'index.$2'))}
      const mock = await startMock()
      const ask = async (vendor) => (await fetch(mock.url + '/' + vendor + '/pets')).text()
      console.log(JSON.stringify([mock.vendors.length, await ask('whole'), await ask('broken-7')]))
      await mock.close()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: project })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child, 'close')
  const [count, whole, broken] = JSON.parse(output) as [number, string, string]
  expect(count).toBeGreaterThan(50)
  expect(JSON.parse(whole)).toBeDefined()
  expect(broken).toContain('broken-7')
  rmSync(project, { recursive: true })
})
