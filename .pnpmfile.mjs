/** What a manifest is to say to those who install a package. The rest is about this repository, whose scripts and private packages nobody else has. */
const published = [
  'name',
  'version',
  'description',
  'keywords',
  'homepage',
  'bugs',
  'license',
  'repository',
  'type',
  'sideEffects',
  'main',
  'types',
  'typesVersions',
  'exports',
  'bin',
  'files',
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'engines',
  'publishConfig',
]

export const hooks = {
  /** Called by `pnpm pack` and `pnpm publish`, after `publishConfig` is applied. */
  beforePacking: (manifest) => Object.fromEntries(Object.entries(manifest).filter(([key]) => published.includes(key))),
}
