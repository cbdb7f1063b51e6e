import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { format } from './report/table.ts'
import { root } from './root.ts'
import { findManifest, installedVersion } from './versions.ts'

/** The machine and the versions of the newest run, as a Markdown list. */
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
    `- Machine: ${processors[0]?.model}, ${processors.length} cores, ${format(totalmem() / 2 ** 30, 1)} GiB of memory, ${type()} ${release()}`,
    `- Node: ${process.version}`,
    `- Packages: ${Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ].join('\n')
}
