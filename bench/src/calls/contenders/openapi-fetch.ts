import type { paths } from '@countersign/docusign'
import createClient from 'openapi-fetch'
import { names } from '../../names.ts'
import { sample } from '../../sample.ts'
import type { Contender, Target } from './contender.ts'

/** openapi-fetch alone, typed with the same paths as the DocuSign client. */
export function createOpenapiFetch({ origin, fetch }: Target): Contender {
  const { accountId, userId, token, body } = sample
  const path = '/accounts/{accountId}/users/{userId}/signatures'
  const params = { path: { accountId, userId } }
  const client = createClient<paths>({
    baseUrl: `${origin}/restapi/v2.1`,
    headers: { authorization: `Bearer ${token}` },
    fetch,
  })
  return {
    name: names.openapiFetch,
    list: async () => unwrap(await client.GET(path, { params })),
    create: async () => unwrap(await client.POST(path, { params, body })),
  }
}

function unwrap({ data, response }: { data?: unknown; response: Response }): unknown {
  if (!data) throw new Error(`answered ${response.status}`)
  return data
}
