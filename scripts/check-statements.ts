import { join } from 'node:path'
import { checkStatements } from './statements/index.ts'

const { checked, problems } = checkStatements(join(import.meta.dirname, '..'))
for (const problem of problems) console.error(problem)
console.log(`${checked} facts of the vendors' pages compared with the specs, ${problems.length} problems.`)
process.exitCode = problems.length === 0 ? 0 : 1
