import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const foreignImport = /^(import|export) (?:type )?(\{[^}]*\}|\* as \w+) from ['"]([^.'"][^'"]*)['"]/gm

/**
 * Lets the declarations of a CommonJS module name types of packages that are ES modules alone (jose, oauth4webapi): the
 * compiler refuses them otherwise, although types are all that is wanted.
 *
 * @param packageFolder from where the packages are found
 */
export const withForeignTypes = (declarations: string, packageFolder: string): string =>
  declarations.replaceAll(foreignImport, (statement, keyword: string, names: string, specifier: string) =>
    isModuleOnly(specifier, packageFolder)
      ? `${keyword} type ${names.replaceAll(/\btype /g, '')} from '${specifier}' with { 'resolution-mode': 'import' }`
      : statement,
  )

function isModuleOnly(specifier: string, packageFolder: string): boolean {
  const [scope = '', rest = ''] = specifier.split('/')
  const name = scope.startsWith('@') ? `${scope}/${rest}` : scope
  const folders = createRequire(join(packageFolder, 'package.json')).resolve.paths(name) ?? []
  const manifest = folders.map((folder) => join(folder, name, 'package.json')).find((file) => existsSync(file))
  if (!manifest) return false
  const text = readFileSync(manifest, 'utf8')
  // A package of this repository says under `publishConfig` how it will be required.
  return (JSON.parse(text) as { type?: string }).type === 'module' && !text.includes('"require"')
}
