import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { requestOf, targetOf } from '@countersign/contract/sample-request'
import { listOperations, type Spec } from '@countersign/contract/spec'
import type { Installation } from './installation.ts'
import { sample, samplePath } from './sample.ts'
import { bundleOf } from './vendors.ts'

/** A mock server as a command. */
export interface MockServer {
  /** Arguments of Node. */
  args(port: number): string[]
  cwd: string
  /** A request to each vendor it serves: it is ready when all of them are answered. */
  requests: { path: string; init: RequestInit }[]
  /** Path of the calls of `sample`, if it serves DocuSign. */
  samplePath: string
}

const prismFile = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist/index.js',
)

/** Prism's own command. It serves one spec, without its base path. */
export const prismServer = (vendor: string): MockServer => ({
  args: (port) => [prismFile, 'mock', bundleOf(vendor), '--port', String(port), '--verboseLevel', 'silent'],
  cwd: dirname(prismFile),
  requests: [requestTo(vendor, '')],
  samplePath: samplePath.replace('/restapi/v2.1', ''),
})

/** Ours, as it is installed. */
export const ourServer = ({ folder }: Installation, vendors: string[]): MockServer => ({
  args: (port) => ['node_modules/@countersign/mock/dist/cli.js', ...vendors, '--port', String(port), '--quiet'],
  cwd: folder,
  requests: vendors.map((vendor) => requestTo(vendor, `/${vendor}${basePath(vendor)}`)),
  samplePath: `/docusign${samplePath}`,
})

function requestTo(vendor: string, base: string) {
  const operation = listOperations(read(vendor)).find(({ method }) => method === 'GET')
  if (!operation) throw new Error(`${vendor} has no GET`)
  return { path: base + targetOf(operation), init: requestOf(operation) }
}

function basePath(vendor: string): string {
  const [server] = read(vendor).servers
  const url = Object.entries(server?.variables ?? {}).reduce(
    (filled, [name, variable]) => filled.replace(`{${name}}`, variable.default),
    server?.url ?? '',
  )
  return new URL(url).pathname.replace(/\/$/, '')
}

interface BundledSpec extends Spec {
  servers: { url: string; variables?: Record<string, { default: string }> }[]
}
const read = (vendor: string) => JSON.parse(readFileSync(bundleOf(vendor), 'utf8')) as BundledSpec

/** The calls of which the throughput is measured. */
export const sampleCalls = {
  GET: { method: 'GET', headers: { authorization: `Bearer ${sample.token}` } },
  POST: {
    method: 'POST',
    headers: { authorization: `Bearer ${sample.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(sample.body),
  },
} as const
