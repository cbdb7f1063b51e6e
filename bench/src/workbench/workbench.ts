import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { names } from '../names.ts'
import { root } from '../root.ts'
import { vendors } from '../vendors.ts'
import { installedVersion } from '../versions.ts'
import { type Installation, install } from './installation.ts'
import { packWithWorkspace } from './pack.ts'
import { generateRedoclyClient } from './redocly-client.ts'

/** What several parts need and the first to ask for makes. */
export interface Workbench {
  /** Says what is being done. */
  log(line: string): void
  /** Path of the client that Redocly generated, as JavaScript. */
  redoclyClient(): string
  /** Packages installed as a user would, by the name of their contender. */
  installations(): Record<string, Installation>
  /** The mock and every vendor's package, installed as a user would. */
  mockInstallation(): Installation
}

/** @param folder an empty one for everything that is made */
export function createWorkbench(folder: string, log: (line: string) => void): Workbench {
  const subfolder = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  return {
    log,
    redoclyClient: once(() => {
      log("generating Redocly's client")
      return generateRedoclyClient(subfolder('redocly'))
    }),
    installations: once(() => {
      log('building and packing ours, installing it, openapi-fetch and docusign-esign')
      const published = (name: string) => [`${name}@${installedVersion(name)}`]
      const ours = packWithWorkspace(join(root, 'packages/docusign'), subfolder('packed'))
      return {
        [names.openapiFetch]: install(subfolder('openapi-fetch'), published('openapi-fetch')),
        [names.vendor]: install(subfolder('docusign-esign'), published('docusign-esign')),
        [names.ours]: install(subfolder('countersign'), ours),
      }
    }),
    mockInstallation: once(() => {
      log('building, packing and installing our mock and the vendors')
      const folders = [join(root, 'packages/mock'), ...vendors.map((vendor) => join(root, 'packages', vendor))]
      const tarballs = folders.flatMap((packed) => packWithWorkspace(packed, subfolder('packed-mock')))
      return install(subfolder('mock'), [...new Set(tarballs)])
    }),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
