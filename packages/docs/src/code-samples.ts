/** The parts of a bundled spec that the samples are made of. */
interface Operation {
  operationId?: string
  parameters?: ({ name: string; in: string; required?: boolean; schema?: { default?: unknown } } | { $ref: string })[]
  requestBody?: { content: Record<string, { examples?: Record<string, { $ref?: string; value?: unknown }> }> }
  'x-codeSamples'?: unknown
}
interface Spec {
  paths: Record<string, Record<string, Operation>>
  components?: Record<string, Record<string, unknown>>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** A copy of a spec in which every operation shows the call in TypeScript. */
export function withCodeSamples<Document extends object>(document: Document, clientName: string): Document {
  const spec = structuredClone(document) as Document & Spec
  for (const item of Object.values(spec.paths)) {
    const shared = (item.parameters ?? []) as unknown as Operation['parameters']
    for (const method of methods) {
      const operation = item[method]
      if (operation?.operationId)
        operation['x-codeSamples'] = [
          { lang: 'TypeScript', label: 'TypeScript', source: sample(spec, clientName, operation, shared ?? []) },
        ]
    }
  }
  return spec
}

function sample(
  spec: Spec,
  clientName: string,
  operation: Operation,
  shared: NonNullable<Operation['parameters']>,
): string {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
    '$ref' in parameter ? (follow(spec, parameter.$ref) as { name: string; required?: boolean }) : parameter,
  )
  const names = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const example = Object.values(media?.examples ?? {})[0]
  const value = example?.$ref ? (follow(spec, example.$ref) as { value?: unknown }).value : example?.value
  const body = type === undefined ? [] : [`body: ${/json/.test(type) ? print(value, '  ') : 'file'}`]
  const input = [...names, ...body]
  const call = `await ${clientName}.${operation.operationId}(`
  if (input.length === 0) return `${call})\n`
  const line = `${call}{ ${input.join(', ')} })`
  return line.length <= 70 && !line.includes('\n')
    ? `${line}\n`
    : `${call}{\n${input.map((part) => `  ${part},\n`).join('')}})\n`
}

const follow = (spec: Spec, reference: string) =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) =>
        (node as Record<string, unknown>)[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')],
      spec,
    )

/** JSON with the quotes a person would write. */
function print(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/"([A-Za-z_$][\w$]*)":/g, '$1:')
    .replaceAll(/"((?:[^"\\']|\\[^u"])*)"/g, "'$1'")
    .replaceAll('\n', `\n${indent}`)
}
