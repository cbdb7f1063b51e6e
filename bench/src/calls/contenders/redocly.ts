import { pathToFileURL } from 'node:url'
import { names } from '../../names.ts'
import { sample } from '../../sample.ts'
import type { Contender, Target } from './contender.ts'

/** The part of the generated client that is used here; the types it is generated with stay in the temporary folder. */
interface Generated {
  OPERATIONS: object
  createClient(
    operations: object,
    config: { serverUrl: string; fetch: typeof fetch; auth: { bearer: string } },
  ): {
    listUserSignatures(input: Input): Promise<unknown>
    createUserSignatures(input: Input & { body: object }): Promise<unknown>
  }
}
interface Input {
  path: { accountId: string; userId: string }
}

/** The client that `redocly generate-client` makes, from its built file. */
export async function createRedocly({ origin, fetch }: Target, file: string): Promise<Contender> {
  const { accountId, userId, token, body } = sample
  const path = { accountId, userId }
  const { createClient, OPERATIONS } = (await import(pathToFileURL(file).href)) as Generated
  const client = createClient(OPERATIONS, { serverUrl: `${origin}/restapi/v2.1`, fetch, auth: { bearer: token } })
  return {
    name: names.redocly,
    list: () => client.listUserSignatures({ path }),
    create: () => client.createUserSignatures({ path, body }),
  }
}
