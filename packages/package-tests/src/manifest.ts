import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from './consumer.ts'

/** The repository. */
export const root = join(import.meta.dirname, '../../..')

/** What concerns those who install a package; see `.pnpmfile.mjs`. */
const unknownToUsers = [
  'private',
  'scripts',
  'devDependencies',
  'devEngines',
  'optionalDependencies',
  'bundleDependencies',
]

const privateNames = globSync('packages/*/package.json', { cwd: root })
  .map((file) => readManifest(join(root, file, '..')))
  .filter((manifest) => manifest.private)
  .map(({ name }) => name)

/**
 * What is wrong with the manifest of an unpacked package.
 *
 * @param folder where the package stands in the repository
 * @returns one line each
 */
export function manifestProblems(at: string, folder: string): string[] {
  const manifest = readManifest(at)
  const text = JSON.stringify(manifest)
  const { dependencies = {}, repository, publishConfig } = manifest
  return [
    ...unknownToUsers.filter((key) => key in manifest).map((key) => `${key} is nobody's business outside`),
    ...privateNames.filter((name) => text.includes(`"${name}"`)).map((name) => `${name} is never published`),
    ...Object.entries(dependencies)
      .filter(([, version]) => !/^\^?\d/.test(version))
      .map(([name, version]) => `${name}@${version} cannot be installed`),
    ...(Object.keys(dependencies).length > 1 ? ['depends on more than one package'] : []),
    ...(['keywords', 'license', 'bugs', 'homepage', 'engines'] as const)
      .filter((key) => !manifest[key])
      .map((key) => `${key} is missing`),
    ...(repository?.directory === folder ? [] : [`repository.directory is not ${folder}`]),
    // npm refuses a proof of origin that names another repository than the manifest.
    ...(/^git\+https:/.test(repository?.url ?? '') ? [] : ['repository.url is no git+https address']),
    ...(publishConfig?.access === 'public' && publishConfig.provenance === true
      ? []
      : ['publishConfig does not ask for public access and a proof of origin']),
  ]
}
