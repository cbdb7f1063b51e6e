import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { exampleFile, exampleOwner, isComponentName, pathFiles, webhookFile } from '@countersign/openapi'
import { isObject } from '../../lint-plugin/rule.ts'
import { checkWorkflows } from './workflows.ts'
import { entries, load, references } from './yaml.ts'

/** Says what is wrong with a file. */
export type Report = (file: string, problem: string) => void

/** Checks the files of one spec: each is named as specs/README.md derives it, each is used, each reference leads somewhere. */
export function checkVendor(folder: string, report: Report): void {
  const contents = join(folder, 'openapi.yaml')
  if (!existsSync(contents)) {
    report(folder, 'has no openapi.yaml: every folder of specs is a vendor')
    return
  }
  const urls = pathFiles(Object.keys(load(contents).paths ?? {}))
  checkContents(contents, 'paths', (url) => urls.get(url), report)
  checkContents(contents, 'webhooks', webhookFile, report)

  const files = globSync('**/*.*', { cwd: folder }).map((name) => join(folder, name))
  const workflows = checkWorkflows(folder, report)
  const used = new Set([contents, join(folder, 'facts.yaml'), join(folder, 'pages.gen.json'), ...workflows])
  for (const file of files) {
    if (!file.endsWith('.yaml') && used.has(file)) continue
    if (!file.endsWith('.yaml')) report(file, 'only .yaml files belong into a spec folder')
    else checkFile(folder, file, used, report)
  }
  for (const file of files) if (!used.has(file)) report(file, 'nothing refers to this file: refer to it or delete it')
}

function checkContents(
  file: string,
  kind: 'paths' | 'webhooks',
  derive: (key: string) => string | undefined,
  report: Report,
) {
  for (const [key, item] of entries(load(file)[kind])) {
    const expected = derive(key)
    const reference = isObject(item) ? item.$ref : undefined
    if (reference !== expected)
      report(file, `${kind} \`${key}\` must be { $ref: ${expected} }, not ${String(reference)}`)
  }
}

function checkFile(folder: string, file: string, used: Set<string>, report: Report) {
  const node = load(file)
  const [top, kind] = relative(folder, file).split(sep)
  for (const reference of references(node)) {
    const target = join(dirname(file), reference)
    if (reference.startsWith('#')) report(file, `\`${reference}\` points inside the file: give it a file of its own`)
    else if (existsSync(target)) used.add(target)
    else report(file, `\`${reference}\` leads nowhere: create that file or correct the reference`)
  }
  if (top === 'paths' || top === 'webhooks') checkOperations(file, node, report)
  if (top === 'components' && kind === 'responses') checkExamples(file, basename(file, '.yaml'), node.content, report)
  if (top === 'components' && kind !== 'examples' && !isComponentName(basename(file, '.yaml'))) {
    report(file, 'components are named in PascalCase')
  }
}

function checkOperations(file: string, item: unknown, report: Report) {
  for (const [, operation] of entries(item)) {
    if (!isObject(operation) || !operation.operationId) continue
    const id = String(operation.operationId)
    if (isObject(operation.requestBody))
      checkExamples(file, exampleOwner(id, 'request'), operation.requestBody.content, report)
    for (const [status, response] of entries(operation.responses)) {
      if (isObject(response)) checkExamples(file, exampleOwner(id, status), response.content, report)
    }
  }
}

function checkExamples(file: string, owner: string, content: unknown, report: Report) {
  for (const [, mediaType] of entries(content)) {
    for (const [name, example] of isObject(mediaType) ? entries(mediaType.examples) : []) {
      const found = isObject(example) ? basename(String(example.$ref)) : ''
      const expected = exampleFile(owner, name)
      if (found !== expected) report(file, `example \`${name}\` is in ${found}: rename that file to ${expected}`)
    }
  }
}
