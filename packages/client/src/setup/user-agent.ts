import type { ClientOptions } from '../options.ts'
import { checkHeader } from '../request/headers.ts'

interface Runtime {
  navigator?: { userAgent?: string }
  process?: { versions?: { node?: string } }
}

/**
 * The header `User-Agent`: the application, this client and the runtime. Undefined in browsers, which keep their own.
 *
 * @throws InvalidInputError for an application without a name, or with one that no header can carry
 */
export function userAgent(vendor: string, appInfo: ClientOptions['appInfo']): string | undefined {
  const { name, version = '' } = appInfo ?? { name: '' }
  const application = [check('name', name), check('version', version)].filter(Boolean).join('/')
  const { navigator, process } = globalThis as Runtime
  const node = process?.versions?.node
  const runtime = navigator?.userAgent ?? (node && `Node.js/${node}`)
  if (!runtime || runtime.startsWith('Mozilla')) return undefined
  return [application, `countersign-${vendor}`, runtime].filter(Boolean).join(' ')
}

const check = (member: string, value: unknown) => checkHeader('Option', `appInfo.${member}`, value)
