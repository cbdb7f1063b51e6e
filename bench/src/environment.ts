import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { format } from './report/table.ts'
import { root } from './root.ts'
import { findManifest, installedVersion } from './versions.ts'

/** The machine and the versions that the numbers hold for, as a Markdown list. Read at the start of a run. */
export function describeEnvironment(): string {
  const processors = cpus()
  const esign = findManifest('docusign-esign')
  const packages = {
    '@countersign/docusign': installedVersion('@countersign/docusign'),
    'openapi-fetch': installedVersion('openapi-fetch'),
    'docusign-esign': `${installedVersion('docusign-esign')} (axios ${installedVersion('axios', esign)})`,
    '@redocly/cli': installedVersion('@redocly/cli', join(root, 'package.json')),
    ky: installedVersion('ky'),
    esbuild: installedVersion('esbuild'),
    '@stoplight/prism-cli': installedVersion('@stoplight/prism-cli'),
  }
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${processors[0]?.model}, ${processors.length} cores, ${format(totalmem() / 2 ** 30, 1)} GiB of memory, ${type()} ${release()}`,
    `- Load average at the start: ${format(loadavg()[0] ?? Number.NaN, 2)}`,
    `- Node: ${process.version}`,
    `- Packages: ${Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ].join('\n')
}
