import { join } from 'node:path'
import { checkLayout, listVendors } from './layout/index.ts'

const root = join(import.meta.dirname, '..')
const problems = checkLayout(root)
for (const problem of problems) console.error(problem)
console.log(
  `Layout of ${listVendors(root).length} vendors: ${problems.length === 0 ? 'every name is derived, every file is used.' : `${problems.length} problems.`}`,
)
process.exitCode = problems.length === 0 ? 0 : 1
