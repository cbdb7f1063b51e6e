import { createDocuSignClient } from '@countersign/docusign'
import { names } from '../../names.ts'
import { sample } from '../../sample.ts'
import type { Contender, Target } from './contender.ts'

/** Ours, with the options it has by default. */
export function createCountersign({ origin, fetch }: Target): Contender {
  const { accountId, userId, token, body } = sample
  const client = createDocuSignClient({ accessToken: token, environment: origin, fetch })
  return {
    name: names.ours,
    list: () => client.listUserSignatures({ accountId, userId }),
    create: () => client.createUserSignatures({ accountId, userId, body }),
  }
}
