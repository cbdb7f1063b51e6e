import { dirname, relative } from 'node:path/posix'
import { exampleFile, exampleOwner, keysOf, methods, pathFiles, webhookFile } from '@countersign/openapi'
import { isNode, type Node, walk } from '../walk.ts'

/** The files of a spec by their path below `specs/<vendor>`, not yet written as YAML. */
export type Files = Map<string, Node>

const contents = 'openapi.yaml'

/** Takes a document of OpenAPI 3.1 apart into the files of a spec; see specs/README.md. */
export function split(document: Node): Files {
  const files: Files = new Map()
  const { components = {}, paths = {}, webhooks, ...root } = document
  const groups = Object.entries(components as Record<string, Node>)
  moveExamples(document, files)

  const used = new Set<string>()
  const place = (node: Node, file: string): Node => {
    relink(node, file, used)
    return node
  }
  const urls = pathFiles(Object.keys(paths as Node))
  for (const [url, item] of Object.entries(paths as Record<string, Node>)) {
    const file = urls.get(url) ?? ''
    files.set(file, place(item, file))
  }
  for (const [name, item] of Object.entries((webhooks ?? {}) as Record<string, Node>))
    files.set(webhookFile(name), place(item, webhookFile(name)))
  const named: Record<string, Node> = {}
  for (const [kind, group] of groups) {
    if (kind === 'securitySchemes') named[kind] = group
    else
      for (const [name, component] of Object.entries(group)) {
        const file = fileOf(kind, name)
        files.set(file, place(isNode(component) ? component : {}, file))
      }
  }
  for (const [kind, group] of groups) {
    if (kind === 'securitySchemes') continue
    for (const name of Object.keys(group))
      if (!used.has(fileOf(kind, name))) named[kind] = { ...named[kind], [name]: { $ref: fileOf(kind, name) } }
  }
  const links = (map: unknown, derive: (key: string) => string | undefined) =>
    Object.fromEntries(Object.keys(map as Node).map((key) => [key, { $ref: derive(key) }]))
  files.set(contents, {
    ...ordered(root),
    paths: links(paths, (url) => urls.get(url)),
    ...(isNode(webhooks) && { webhooks: links(webhooks, webhookFile) }),
    ...(Object.keys(named).length > 0 && { components: named }),
  })
  return files
}

const fileOf = (kind: string, name: string) => `components/${kind}/${name}.yaml`

function ordered({ openapi, info, servers, security, tags, ...rest }: Node): Node {
  const known = { openapi, info, servers, security, tags, ...rest }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/** Turns the references of one file into paths from there. */
function relink(node: Node, file: string, used: Set<string>): void {
  const here = dirname(file)
  const visit = (target: Node) => {
    const keys = typeof target.$ref === 'string' ? keysOf(target.$ref) : undefined
    if (keys?.length === 3) target.$ref = linkTo(keys)
    const { discriminator } = target
    if (isNode(discriminator) && isNode(discriminator.mapping))
      for (const [value, reference] of Object.entries(discriminator.mapping)) {
        const at = typeof reference === 'string' ? keysOf(reference) : undefined
        if (at?.length === 3) discriminator.mapping[value] = linkTo(at)
      }
  }
  const linkTo = ([, kind = '', name = '']: string[]) => {
    used.add(fileOf(kind, name))
    return relative(here, fileOf(kind, name))
  }
  walkFrom(node, file, visit)
}

const typeOfFolder = {
  schemas: 'schemas',
  parameters: 'parameters',
  headers: 'headers',
  requestBodies: 'requestBodies',
  responses: 'responses',
} as const

/** Visits the objects of one file: as if it were the only one of its kind in a document. */
function walkFrom(node: Node, file: string, visit: (node: Node) => void): void {
  const [top, kind = ''] = file.split('/')
  const holder =
    top === 'components'
      ? { components: { [typeOfFolder[kind as keyof typeof typeOfFolder]]: { it: node } } }
      : { paths: { '/': node } }
  walk(holder, visit)
}

/** Moves the examples of bodies into files of their own. */
function moveExamples(document: Node, files: Files): void {
  const move = (owner: string, content: unknown) => {
    const taken = new Map<string, string>()
    for (const [mediaType, body] of Object.entries(isNode(content) ? content : {})) {
      if (!isNode(body) || !isNode(body.examples)) continue
      body.examples = Object.fromEntries(
        Object.entries(body.examples).map(([written, example]) => {
          const name = caseOf(written, mediaType, example as Node, taken)
          const file = `components/examples/${exampleFile(owner, name)}`
          files.set(file, example as Node)
          return [name, { $ref: `#/components/examples/${exampleFile(owner, name).slice(0, -'.yaml'.length)}` }]
        }),
      )
    }
  }
  const items = [document.paths, document.webhooks].flatMap((group) => Object.values((group ?? {}) as Node))
  for (const item of items.filter(isNode)) {
    for (const operation of methods.map((method) => item[method]).filter(isNode)) {
      const id = String(operation.operationId)
      if (isNode(operation.requestBody)) move(exampleOwner(id, 'request'), operation.requestBody.content)
      for (const [status, response] of Object.entries(isNode(operation.responses) ? operation.responses : {}))
        if (isNode(response)) move(exampleOwner(id, status), response.content)
    }
  }
  const { responses = {}, requestBodies = {} } = (document.components ?? {}) as Record<string, Node>
  for (const [name, response] of Object.entries({ ...responses })) if (isNode(response)) move(name, response.content)
  for (const [name, body] of Object.entries({ ...requestBodies }))
    if (isNode(body)) move(exampleOwner(name, 'request'), body.content)
}

/** What an example is called: as in the document, as far as a file can be; by its media type where two are called alike. */
function caseOf(written: string, mediaType: string, example: Node, taken: Map<string, string>): string {
  const plain =
    written
      .replaceAll(/[^\w-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80) || 'example'
  const value = JSON.stringify(example)
  const subtype = mediaType.replace(/^.*\//, '').replaceAll(/[^\w]+/g, '-')
  for (const name of [
    plain,
    `${plain}-${subtype}`,
    ...Array.from({ length: 100 }, (_, index) => `${plain}-${index + 2}`),
  ]) {
    const key = name.toLowerCase()
    if (taken.has(key) && !(taken.get(key) === `${name} ${value}`)) continue
    taken.set(key, `${name} ${value}`)
    return name
  }
  return plain
}
