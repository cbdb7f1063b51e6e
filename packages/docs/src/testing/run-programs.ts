import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Runs the programs that the folder lists, each in the environment it asks for, and prints what came of them.
const listed = JSON.parse(readFileSync('programs.json', 'utf8')) as {
  name: string
  environment: Record<string, string>
}[]
const clean = { ...process.env }
const outcome: Record<string, string> = {}
console.log = console.error = () => {}
for (const { name, environment } of listed) {
  process.env = { ...clean, ...environment }
  try {
    await import(pathToFileURL(join(process.cwd(), `${name}.ts`)).href)
    outcome[name] = ''
  } catch (error) {
    outcome[name] = String(error)
  }
}
process.stdout.write(`OUTCOME ${JSON.stringify(outcome)}\n`)
