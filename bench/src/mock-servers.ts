import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sampleCall } from '@countersign/contract/sample-call'
import { readSpec } from '@countersign/openapi'
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
  requests: [requestTo(vendor, ({ pathname }, base) => pathname.slice(base.length))],
  samplePath: samplePath.replace('/restapi/v2.1', ''),
})

/** Ours, as it is installed. */
export const ourServer = ({ folder }: Installation, vendors: string[]): MockServer => ({
  args: (port) => ['node_modules/@countersign/mock/dist/cli.js', ...vendors, '--port', String(port), '--quiet'],
  cwd: folder,
  requests: vendors.map((vendor) => requestTo(vendor, ({ pathname }) => `/${vendor}${pathname}`)),
  samplePath: `/docusign${samplePath}`,
})

/** @param pathOf where the server has the URL, given the path of the vendor's own server */
function requestTo(vendor: string, pathOf: (url: URL, base: string) => string) {
  const { operations } = readSpec(JSON.parse(readFileSync(bundleOf(vendor), 'utf8')))
  const operation = operations.find(({ method }) => method === 'get')
  if (!operation) throw new Error(`${vendor} has no GET`)
  const { url, init } = sampleCall(operation)
  const [server = 'http://localhost'] = operation.servers[0]?.urls() ?? []
  const called = new URL(url)
  return { path: pathOf(called, new URL(server).pathname.replace(/\/$/, '')) + called.search, init }
}

/** The calls of which the throughput is measured. */
export const sampleCalls = {
  GET: { method: 'GET', headers: { authorization: `Bearer ${sample.token}` } },
  POST: {
    method: 'POST',
    headers: { authorization: `Bearer ${sample.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(sample.body),
  },
} as const
