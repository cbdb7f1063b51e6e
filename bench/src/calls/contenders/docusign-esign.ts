import { createRequire } from 'node:module'
import docusign from 'docusign-esign'
import { names } from '../../names.ts'
import { sample } from '../../sample.ts'
import type { Contender, Target } from './contender.ts'

/** What an axios adapter gets and gives, as far as the stub below needs it. */
interface AxiosConfig {
  url: string
  method: string
  headers: Record<string, string>
  data?: string
}
interface Axios {
  defaults: { adapter: unknown }
}

/**
 * The vendor's own package. It sends with axios and takes no `fetch`.
 *
 * @returns the contender, which calls `target.origin` through axios' own HTTP adapter
 */
export function createDocusignEsign({ origin }: Target): Contender {
  const { accountId, userId, token, body } = sample
  const client = new docusign.ApiClient()
  client.setBasePath(`${origin}/restapi`)
  client.addDefaultHeader('Authorization', `Bearer ${token}`)
  const users = new docusign.UsersApi(client)
  return {
    name: names.vendor,
    list: () => users.listSignatures(accountId, userId),
    create: () => users.createSignatures(accountId, userId, { userSignaturesInformation: body }),
  }
}

/**
 * Puts `fetch` in the place of the vendor package's HTTP adapter, the way axios offers it: an adapter function.
 *
 * @returns a function that puts the HTTP adapter back
 */
export function stubAxios(fetch: Target['fetch']): () => void {
  const { defaults }: Axios = createRequire(createRequire(import.meta.url).resolve('docusign-esign'))('axios')
  const original = defaults.adapter
  defaults.adapter = async (config: AxiosConfig) => {
    const { url, method, headers, data } = config
    const response = await fetch(url, { method: method.toUpperCase(), headers, ...(data && { body: data }) })
    return { config, status: response.status, headers: {}, data: await response.text() }
  }
  return () => {
    defaults.adapter = original
  }
}
