import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test("the README's example prints what it says it prints", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const example =
    [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
      .map(([, text]) => text)
      .find((text) => text?.includes('console.log')) ?? ''
  const promised = [...example.matchAll(/console\.log\(.*\) \/\/ (\{.*\}|'[^']*')/g)].map((match) =>
    match[1]?.replaceAll("'", ''),
  )
  const file = join(root, 'scripts/readme-example.ts')
  writeFileSync(file, example)
  try {
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n')
    expect(promised.length).toBeGreaterThan(0)
    expect(printed).toEqual(promised)
  } finally {
    rmSync(file)
  }
})
