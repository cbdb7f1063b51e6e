import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSnippets } from '@countersign/snippets'
import { describe, expect, test } from 'vitest'

// What an agent reads before anything else: short, and nothing in it leads nowhere.
const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'AGENTS.md'), 'utf8')
const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '')
const isMade = (path: string) => ['dist', 'reports', 'node_modules'].includes(path)

describe('AGENTS.md', () => {
  describeSnippets(root, { files: ['AGENTS.md'] })

  test('has at most 40 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })

  test('runs no tool and names no folder in a command that is not there', () => {
    const commands = [...text.matchAll(/^npx -y pnpm@12 ([^#\n]+)/gm)].map(([, command = '']) =>
      command.trim().split(' '),
    )
    const tools = commands.filter(([first]) => first === 'exec').map(([, tool = '']) => `node_modules/.bin/${tool}`)
    const paths = commands.flatMap((words) => words.filter((word) => /^\w.*[/.]/.test(word)))
    expect(tools.length).toBeGreaterThan(0)
    expect([...tools, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('names no path and no script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = [...prose.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const isPath = (name: string) =>
      /^[\w.*<>/-]+$/.test(name) && !isMade(name) && !/^x-|^exec$|^\.example$|\.com$/.test(name)
    const gone = named.filter(isPath).filter((name) => {
      const pattern = name.replaceAll(/<[^>]+>/g, '*')
      const anywhere = pattern.startsWith('*') ? `packages/**/${pattern}` : pattern
      return !(name in scripts) && globSync(anywhere, { cwd: root, exclude: ['**/node_modules'] }).length === 0
    })
    expect(gone).toEqual([])
    expect(named.filter(isPath).length).toBeGreaterThan(10)
  })
})
