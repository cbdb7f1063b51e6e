import { comment, literal, namesIn, quote } from '../print.ts'
import { isPathInferred } from '../table/inferred-path.ts'
import { templatedServers } from '../table/servers.ts'
import { wireTable } from '../table/wire-table.ts'
import { methodOf, type VendorModel } from '../vendor-model.ts'
import { inputInterface } from './inputs.ts'
import { operationMember } from './operations.ts'
import { webhookReceiver } from './webhooks.ts'

const clientTypes = [
  'Api',
  'ApiError',
  'Binary',
  'Method',
  'PaginatedMethod',
  'Readable',
  'Receive',
  'Server',
  'Writable',
]
const schemaTypes = ['components', 'operations', 'paths', 'webhooks']

/** `operations.gen.ts`: the wire table, and a documented interface with one member per operation. */
export function operationsModule(vendor: VendorModel): string {
  const { model, names } = vendor
  const table = wireTable(vendor)
  const servers = templatedServers(model)
  const inputs = model.operations.map((operation) => inputInterface(vendor, operation)).join('\n')
  const members = model.operations.map((operation) => operationMember(vendor, operation)).join('\n')
  const receivers = model.webhooks.map((webhook) => webhookReceiver(vendor, webhook)).join('')
  const body = [
    inputs,
    `${comment([`The operations of the ${model.title}, by operationId.`])}export interface Operations {${members && `\n${members}`}}\n`,
    inferredPaths(vendor),
    receivers,
    servers.length > 0
      ? `${comment(['Where the API is, with variables to fill.'])}export const servers: Server[] = ${literal(servers)}\n`
      : '',
    `export const api: Api = ${literal(table)}\n`,
  ].filter(Boolean)

  const types = withoutComments(`${inputs}${members}${receivers}`)
  const used = (name: string) => new RegExp(`(?<![\\w'$.])${name.replaceAll('$', '\\$')}(?![\\w'$])`).test(types)
  const own = new Set(['multipart'])
  const values = [...new Set([...namesIn(table), ...namesIn(servers), ...(receivers ? ['receiver'] : [])])].sort()
  const fromClient = [
    ...values.filter((name) => !own.has(name)),
    ...clientTypes
      .filter((name) => name === 'Api' || (name === 'Server' ? servers.length > 0 : used(name)))
      .map((name) => `type ${name}`),
  ]
  const fromSchema = [...new Set([...names.types.values(), ...schemaTypes].filter(used))].sort()
  return [
    `// Generated from specs/${vendor.vendor} by \`pnpm generate\`. Do not edit.`,
    `import { ${fromClient.join(', ')} } from '@countersign/client'`,
    ...(values.includes('multipart') ? [`import { multipart } from './multipart.ts'`] : []),
    ...(fromSchema.length > 0 ? [`import type { ${fromSchema.join(', ')} } from './schema.gen.ts'`] : []),
    '',
    body.join('\n'),
  ].join('\n')
}

/** The keys of the option `paths`. */
function inferredPaths(vendor: VendorModel): string {
  const ids = vendor.model.operations.filter(isPathInferred).map((operation) => quote(methodOf(vendor, operation)))
  if (ids.length === 0) return ''
  return `${comment(['The operations whose path nobody has documented.'])}export type InferredPath = ${ids.join(' | ')}\n`
}

const withoutComments = (text: string) => text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
