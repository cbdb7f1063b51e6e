import type { Operation } from '@countersign/openapi'
import type { Vendor } from '../spec/vendor.ts'

export interface SendOptions {
  /** Where your server takes it. */
  to: string | URL
  /** The key by which your server knows the vendor, in the header that the spec names; left out: none is sent. */
  apiKey?: string
  /**
   * The example of the body, by name.
   * @default the first one
   */
  example?: string
  /** @default globalThis.fetch */
  fetch?: typeof fetch
}

/** Delivers a webhook as the vendor would. */
export async function sendWebhook(
  { name, api: { webhooks, model } }: Vendor,
  id: string,
  { to, apiKey, example, fetch: send = globalThis.fetch }: SendOptions,
): Promise<Response> {
  const webhook = webhooks.find((known) => known.id === id || known.path === id)
  if (!webhook)
    throw new Error(
      `${name} has no webhook ${id}, but ${webhooks.map((known) => known.id).join(', ') || 'none at all'}`,
    )
  const { mediaType, value } = exampleOf(webhook, example)
  const key = keyHeaderOf(
    webhook,
    [...model.securitySchemes.values()].map(({ credential }) => credential),
  )
  if (apiKey !== undefined && key === undefined) throw new Error(`${name} sends no key with ${id}`)
  return send(to, {
    method: webhook.method.toUpperCase(),
    headers: {
      ...(mediaType !== undefined && { 'content-type': mediaType }),
      ...(apiKey !== undefined && key !== undefined && { [key]: apiKey }),
    },
    ...(value !== undefined && { body: typeof value === 'string' ? value : JSON.stringify(value) }),
  })
}

function exampleOf({ id, body }: Operation, wanted: string | undefined): { mediaType?: string; value?: unknown } {
  const all = (body?.content ?? []).flatMap(({ mediaType, examples }) =>
    examples.map(({ name, value }) => ({ mediaType, name, value })),
  )
  const found = wanted === undefined ? all[0] : all.find(({ name }) => name === wanted)
  if (wanted !== undefined && !found)
    throw new Error(`${id} has no example ${wanted}, but ${all.map(({ name }) => name).join(', ')}`)
  if (!found && body) throw new Error(`${id} has no example of its body in the spec`)
  return found ?? {}
}

/** A header parameter of the webhook that is a credential, else the scheme that it asks for. */
function keyHeaderOf(
  { parameters, security }: Operation,
  schemes: Operation['security'][number][number]['scheme']['credential'][],
): string | undefined {
  const credentials = security.flatMap((alternative) => alternative.map(({ scheme }) => scheme.credential))
  const asked = credentials.find((credential) => credential.type === 'apiKey' && credential.in === 'header')
  if (asked?.type === 'apiKey') return asked.name
  const headers = parameters.filter((parameter) => parameter.in === 'header')
  const known = schemes.flatMap((credential) => (credential.type === 'apiKey' ? [credential.name.toLowerCase()] : []))
  return headers.find(({ sensitive, name }) => sensitive === 'secret' || known.includes(name.toLowerCase()))?.name
}
