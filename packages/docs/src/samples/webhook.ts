import type { OperationView } from '../data/operation-view.ts'
import { credentialVariables, receiverOf } from '../data/package/client-docs.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { type CurlSample, curlSample } from './curl.ts'
import { quote } from './values/literal.ts'

/** Where the receiving sample listens. */
export const receiver = 'http://127.0.0.1:3000'

/** A server that takes the deliveries of a webhook and refuses those that do not bring the key. */
export function webhookSample(docs: VendorDocs, view: OperationView): string {
  const key = keyOf(docs, view)
  const receive = receiverOf(docs.client, view.id)
  return receive === undefined ? byHand(key) : withReceiver(docs.manifest.name, receive, key)
}

/** A delivery, as the vendor would send it to the receiving sample. */
export function deliverySample(docs: VendorDocs, view: OperationView): CurlSample {
  const key = keyOf(docs, view)
  const { options, ...sample } = curlSample(docs, view, receiver)
  const headers = key === undefined ? [] : [['-H', [`${key.header}: `, { variable: key.variable }]] as const]
  return { ...sample, target: ['/'], options: [...options.slice(0, 1), ...headers, ...options.slice(1)] }
}

interface Key {
  /** What the key is called in TypeScript. */
  readonly name: string
  readonly header: string
  readonly variable: string
}

/** The header in which the vendor shows who it is: one that must never show. */
function keyOf({ client, model, vendor }: VendorDocs, { parameters }: OperationView): Key | undefined {
  const header = parameters.find(({ field }) => field.in === 'header' && field.sensitive === 'secret')?.field.name
  if (header === undefined) return undefined
  const scheme = [...model.securitySchemes.values()].find(
    ({ credential }) => credential.type === 'apiKey' && credential.name.toLowerCase() === header.toLowerCase(),
  )
  const bare = header.replace(/^x-/i, '')
  const name = bare.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
  const [variable = bare.replaceAll(/\W/g, '_').toUpperCase()] = scheme
    ? credentialVariables(client, vendor, scheme)
    : []
  return { name, header, variable }
}

const withReceiver = (
  packageName: string,
  receive: string,
  key: Key | undefined,
) => `import { createServer } from 'node:http'
import { ${receive} } from ${quote(packageName)}

${key ? `const ${key.name} = process.env.${key.variable} ?? ''\n` : ''}createServer(async (request, response) => {
  try {
    console.log(await ${receive}(request, { ${key?.name ?? ''} }))
    response.writeHead(204).end()
  } catch (error) {
    response.writeHead((error as { status?: number }).status ?? 400).end()
  }
}).listen(3000)
`

const byHand = (
  key: Key | undefined,
) => `${key ? "import { timingSafeEqual } from 'node:crypto'\n" : ''}import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

${
  key
    ? `const ${key.name} = Buffer.from(process.env.${key.variable} ?? '')
if (${key.name}.length === 0) throw new Error('${key.variable} is not set')
createServer(async (request, response) => {
  const given = Buffer.from(String(request.headers[${quote(key.header.toLowerCase())}]))
  if (given.length !== ${key.name}.length || !timingSafeEqual(given, ${key.name})) return response.writeHead(401).end()
`
    : 'createServer(async (request, response) => {\n'
}  console.log(await json(request))
  return response.writeHead(204).end()
}).listen(3000)
`
