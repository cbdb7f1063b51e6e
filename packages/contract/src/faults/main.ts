import { pathToFileURL } from 'node:url'
import { faultChecks } from './checks.ts'
import { runChecks } from './run-checks.ts'

/**
 * Runs the checks in any runtime that has Node's modules: `main.ts <file with the subject> <package or its entry file>`.
 * The subject is what `faults` of the file makes of the package.
 */
const [subjectFile = '', entry = ''] = process.argv.slice(2)
const locate = (name: string) => (/^[./]/.test(name) ? pathToFileURL(name).href : name)
const { faults } = await import(locate(subjectFile))
const failed = await runChecks(faultChecks(faults(await import(locate(entry)))), console.log)
process.exitCode = failed === 0 ? 0 : 1
