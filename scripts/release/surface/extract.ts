import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor'
import type { Package } from '../packages.ts'

/**
 * The public surface of a built package as API Extractor reports it: every declaration that somebody can reach, without
 * its documentation, one block per entry. What it re-exports of other packages is one line.
 *
 * @throws when it is not built
 */
export function extractSurface(root: string, { name, folder }: Package): string {
  const packageFolder = join(root, folder)
  const entries = readEntries(packageFolder).map(
    ({ path, types }) => `## ${posix.join(name, path)}\n\n${extractEntry(root, packageFolder, types)}`,
  )
  return `# The public surface of ${name}\n\nWritten by \`pnpm check-release --write\`.\n\n${entries.join('\n')}`
}

interface Manifest {
  publishConfig: { exports: Record<string, string | { types?: string; import?: { types: string } }> }
}

function readEntries(packageFolder: string): { path: string; types: string }[] {
  const { publishConfig } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Manifest
  return Object.entries(publishConfig.exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : (target.import?.types ?? target.types)
    return types ? [{ path, types: join(packageFolder, types) }] : []
  })
}

function extractEntry(root: string, packageFolder: string, entry: string): string {
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`pnpm build\` first`)
  const work = mkdtempSync(join(tmpdir(), 'countersign-surface-'))
  const silent = { default: { logLevel: ExtractorLogLevel.None } }
  try {
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(packageFolder, 'package.json'),
      configObject: {
        projectFolder: packageFolder,
        mainEntryPointFilePath: entry,
        compiler: { overrideTsconfig: { compilerOptions: compilerOptions(root), files: [entry] } },
        apiReport: {
          enabled: true,
          reportFileName: 'surface.api.md',
          reportFolder: work,
          reportTempFolder: join(work, 'temp'),
          includeForgottenExports: true,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        },
        newlineKind: 'lf',
      },
    })
    const errors: string[] = []
    const messageCallback = (message: ExtractorMessage) => {
      message.handled = true
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text)
    }
    Extractor.invoke(config, { localBuild: true, messageCallback })
    if (errors.length > 0) throw new Error(`The surface of ${entry} cannot be read:\n${errors.join('\n')}`)
    const report = tidy(readFileSync(join(work, 'surface.api.md'), 'utf8'))
    return report.replace(/\n```/, () => `${globals(packageFolder).join('\n\n')}\n\`\`\``)
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** What a package declares for everybody, which API Extractor leaves out. */
const globals = (packageFolder: string): string[] =>
  globSync('dist/**/*.d.ts', { cwd: packageFolder })
    .sort()
    .flatMap((file) => readFileSync(join(packageFolder, file), 'utf8').match(/^declare global \{\n[\s\S]*?^\}/gm) ?? [])
    .map((block) => block.replaceAll(/\/\*\*[\s\S]*?\*\/\s*/g, ''))

/** Workspace packages are seen as a user sees them: by their declarations, as packages of somebody else. */
const compilerOptions = (root: string) => ({
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  customConditions: ['built'],
  preserveSymlinks: true,
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
})

/** Release tags say the same of everything here, and every declaration has its documentation in the source. */
const tidy = (report: string): string =>
  report.slice(report.indexOf('```ts')).replaceAll(/^ *\/\/ (@public|\(undocumented\)|Warning:|\(No @).*\n/gm, '')
