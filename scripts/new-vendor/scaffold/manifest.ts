import { packageName } from '@countersign/openapi'

const repository = 'https://github.com/countersign/countersign'

/** What the package.json of every vendor has alike; a vendor may have further exports and dependencies. */
export function manifestOf(vendor: string): Record<string, unknown> {
  const folder = `packages/${vendor}`
  return {
    name: packageName(vendor),
    homepage: `${repository}/tree/main/${folder}#readme`,
    bugs: `${repository}/issues`,
    license: 'MIT',
    repository: { type: 'git', url: `git+${repository}.git`, directory: folder },
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { built: './dist/index.js', default: './src/index.ts' },
      './openapi.json': './openapi.gen.json',
    },
    publishConfig: {
      access: 'public',
      main: './dist/index.cjs',
      types: './dist/index.d.cts',
      typesVersions: { '*': { 'openapi.json': ['./openapi.gen.json'] } },
      exports: {
        '.': {
          import: { types: './dist/index.d.ts', default: './dist/index.js' },
          require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
        },
        './openapi.json': './openapi.gen.json',
      },
    },
    files: ['dist', 'openapi.gen.json', 'SKILL.md', 'CHANGELOG.md'],
    scripts: {
      build: 'node ../../scripts/build/index.ts',
      prepack: 'node ../../scripts/check-built.ts',
      test: 'vitest run --config ../../vitest.config.ts --root .',
    },
    dependencies: { '@countersign/client': 'workspace:^' },
    devDependencies: {
      '@countersign/contract': 'workspace:*',
      '@countersign/mock': 'workspace:*',
      '@countersign/package-tests': 'workspace:*',
      '@countersign/snippets': 'workspace:*',
    },
    engines: { node: '>=20' },
  }
}

/** The package.json of a new vendor. */
export function manifestText(vendor: string, title: string): string {
  const { name, ...rest } = manifestOf(vendor)
  const own = {
    version: '0.0.0',
    description: `Typed client for the ${title.replace(/^the /i, '')}.`,
    keywords: [vendor, 'openapi', 'api-client', 'typescript'],
  }
  return `${JSON.stringify({ name, ...own, ...rest }, null, 2)}\n`
}
