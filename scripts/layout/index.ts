import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { extensionSchemas } from './lint-plugin/extensions.ts'
import { isObject } from './lint-plugin/rule.ts'

/**
 * Holds what specs/README.md says about names and files: each is derived, each file is used, each reference leads
 * somewhere, and each vendor folder has its package.
 */
const root = join(import.meta.dirname, '..')
const problems: string[] = []
const problem = (file: string, text: string) => problems.push(`${relative(root, file)}: ${text}`)

type Node = Record<string, unknown>
const load = (file: string): Node => {
  const content: unknown = parse(readFileSync(file, 'utf8'))
  return isObject(content) ? content : {}
}
const entries = (node: unknown): [string, unknown][] => (isObject(node) ? Object.entries(node) : [])
const references = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(references)
  return entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  )
}
const pathFile = (url: string) => `paths/${url.slice(1).replaceAll('/', '_')}.yaml`
const exampleFile = (owner: string, name: string) => `${owner}${name === 'default' ? '' : `.${name}`}.yaml`

function checkReferences(file: string, used: Set<string>) {
  for (const reference of references(load(file))) {
    const target = join(dirname(file), reference)
    if (reference.startsWith('#')) problem(file, `\`${reference}\` points inside the file: give it a file of its own`)
    else if (!existsSync(target))
      problem(file, `\`${reference}\` leads nowhere: create that file or correct the reference`)
    else used.add(target)
  }
}

function checkExamples(file: string, owner: string, content: unknown) {
  for (const [, mediaType] of entries(content)) {
    for (const [name, example] of isObject(mediaType) ? entries(mediaType.examples) : []) {
      const reference = isObject(example) ? String(example.$ref) : ''
      const expected = exampleFile(owner, name)
      if (basename(reference) !== expected)
        problem(file, `example \`${name}\` is in ${basename(reference)}: rename that file to ${expected}`)
    }
  }
}

function checkOperations(file: string) {
  for (const [, operation] of entries(load(file))) {
    if (!isObject(operation) || !operation.operationId) continue
    const id = String(operation.operationId)
    if (isObject(operation.requestBody)) checkExamples(file, `${id}.request`, operation.requestBody.content)
    for (const [status, response] of entries(operation.responses)) {
      if (isObject(response)) checkExamples(file, `${id}.${status}`, response.content)
    }
  }
}

function checkContents(file: string, kind: 'paths' | 'webhooks', derive: (key: string) => string) {
  for (const [key, item] of entries(load(file)[kind])) {
    const expected = derive(key)
    const reference = isObject(item) ? item.$ref : undefined
    if (reference !== expected)
      problem(file, `${kind} \`${key}\` must be { $ref: ${expected} }, not ${String(reference)}`)
  }
}

function checkVendor(folder: string) {
  const vendor = basename(folder)
  const contents = join(folder, 'openapi.yaml')
  if (!existsSync(contents)) return problem(folder, 'has no openapi.yaml: every folder of specs is a vendor')
  checkContents(contents, 'paths', pathFile)
  checkContents(contents, 'webhooks', (name) => `webhooks/${name}.yaml`)

  const used = new Set([contents])
  for (const name of globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const file = join(name.parentPath, name.name)
    if (!file.endsWith('.yaml')) problem(file, 'only .yaml files belong in a spec folder')
    checkReferences(file, used)
    if (/\/(paths|webhooks)\//.test(file)) checkOperations(file)
    if (file.includes('/components/responses/')) checkExamples(file, basename(file, '.yaml'), load(file).content)
    if (
      /\/components\/(schemas|parameters|responses|headers)\//.test(file) &&
      !/^[A-Z][A-Za-z0-9]*\.yaml$/.test(name.name)
    ) {
      problem(file, 'components are named in PascalCase')
    }
  }
  for (const file of globSync('**/*.yaml', { cwd: folder }).map((name) => join(folder, name))) {
    if (!used.has(file)) problem(file, 'nothing refers to this file: refer to it or delete it')
  }
  checkPackage(vendor, folder)
}

function checkPackage(vendor: string, folder: string) {
  const manifest = join(root, 'packages', vendor, 'package.json')
  if (!existsSync(manifest))
    return problem(folder, `has no package: packages/${vendor} is missing (pnpm new-vendor ${vendor} makes one)`)
  const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string }
  if (name !== `@countersign/${vendor}`)
    problem(manifest, `is named ${name}: the package of specs/${vendor} is @countersign/${vendor}`)
}

const only = process.argv.slice(2)
const vendors = globSync('specs/*/', { cwd: root }).map((name) => basename(name))
const unknown = only.filter((name) => !vendors.includes(name))
if (unknown.length > 0) {
  console.error(`No spec named ${unknown.join(', ')}. The vendors are: ${vendors.sort().join(', ')}.`)
  process.exit(2)
}
for (const vendor of vendors.sort())
  if (only.length === 0 || only.includes(vendor)) checkVendor(join(root, 'specs', vendor))

for (const manifest of globSync('packages/*/openapi.gen.json', { cwd: root })) {
  const vendor = basename(dirname(manifest))
  if (!vendors.includes(vendor))
    problem(join(root, 'packages', vendor), `has a generated spec but specs/${vendor} does not exist`)
}
const guide = readFileSync(join(root, 'specs/README.md'), 'utf8')
for (const name of Object.keys(extensionSchemas)) {
  if (!guide.includes(`| \`${name}\` |`)) problem(join(root, 'specs/README.md'), `does not explain \`${name}\``)
}

for (const text of problems) console.error(text)
console.log(
  problems.length === 0
    ? `Layout of ${vendors.length} vendors: every name is derived, every file is used.`
    : `${problems.length} problems of layout.`,
)
process.exit(problems.length === 0 ? 0 : 1)
