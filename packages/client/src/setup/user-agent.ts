import type { ClientOptions } from '../options.ts'

interface Runtime {
  navigator?: { userAgent?: string }
  process?: { versions?: { node?: string } }
}

/** The header `User-Agent`: the application, this client and the runtime. Undefined in browsers, which keep their own. */
export function userAgent(vendor: string, appInfo: ClientOptions['appInfo']): string | undefined {
  const { navigator, process } = globalThis as Runtime
  const node = process?.versions?.node
  const runtime = navigator?.userAgent ?? (node && `Node.js/${node}`)
  if (!runtime || runtime.startsWith('Mozilla')) return undefined
  const application = appInfo && [appInfo.name, appInfo.version].filter(Boolean).join('/')
  return [application, `countersign-${vendor}`, runtime].filter(Boolean).join(' ')
}
