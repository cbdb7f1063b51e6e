import { type Operation, receiverName, unsupported } from '@countersign/openapi'
import { comment, pureCallOf, quote } from '../print.ts'
import { formOf } from '../table/bodies.ts'
import { methodOf, type VendorModel } from '../vendor-model.ts'
import { basisNote } from './basis.ts'
import { typeOf, typesOf, union } from './types.ts'

/** The function that takes a webhook; its keys are the headers whose values are secret. */
export function webhookReceiver(vendor: VendorModel, webhook: Operation): string {
  const keys = keysOf(vendor, webhook)
  const content = webhook.body?.content.find((body) => formOf(body) === 'json')
  if (webhook.method !== 'post' || !content) {
    const what = 'is no POST with JSON'
    vendor.refuse({
      ...unsupported(webhook, webhook, what, 'It is left out; take it with your own code.'),
      severity: 'warning',
    })
    return ''
  }
  const lookUp = `NonNullable<${typesOf(webhook)}['requestBody']>['content'][${quote(content.mediaType)}]`
  const names = Object.keys(keys)
  const type = `Receive<${typeOf(vendor, content.schema, lookUp, 'received')}, ${union(names.map(quote), 'never')}>`
  const id = methodOf(vendor, webhook)
  const errors = [
    names.length > 0 ? `@throws {AuthenticationError} when ${names.join(' or ')} is another one` : '',
    '@throws {ResponseFormatError} when the delivery is no JSON object',
    webhook.externalDocs ? `@see ${webhook.externalDocs.url}` : '',
  ]
  const text = comment([
    `Takes the webhook \`${id}\`${webhook.summary ? `: ${webhook.summary}` : ''}`,
    webhook.description?.trim(),
    basisNote(webhook),
    errors.filter(Boolean).join('\n'),
  ])
  const made = pureCallOf('receiver', vendor.vendor, id, keys).text
  return `${text}export const ${receiverName(id)}: ${type} = ${made}\n`
}

/** The keys with which a delivery shows that the vendor sends it, by the name of the option that has each. */
function keysOf(vendor: VendorModel, webhook: Operation): Record<string, string> {
  const secrets = webhook.parameters
    .filter((parameter) => parameter.in === 'header' && parameter.sensitive === 'secret')
    .map(({ name }) => name)
  const credentials = webhook.security.flat().flatMap(({ scheme }) => {
    if (scheme.credential.type === 'apiKey' && scheme.credential.in === 'header') return [scheme.credential.name]
    vendor.refuse({
      ...unsupported(webhook, scheme, 'is no key in a header', 'Check it yourself.'),
      severity: 'warning',
    })
    return []
  })
  return Object.fromEntries([...secrets, ...credentials].map((name) => [camel(name.replace(/^x-/i, '')), name]))
}

const camel = (name: string) =>
  name
    .replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase())
