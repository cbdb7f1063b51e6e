import { sampleCalls } from './sample-calls.ts'
import type { Subject } from './subject.ts'

/** The tests that every package has, by their path in it. */
export function testFiles(subject: Subject): Map<string, string> {
  const faults = faultsText(subject)
  return new Map([
    ['src/contract.test.ts', contractText(subject)],
    ...(faults
      ? ([
          ['src/testing.ts', faults],
          ['src/faults.test.ts', faultsTestText(subject)],
        ] as const)
      : []),
    ['src/mock.test.ts', mockText],
    ['src/package.test.ts', packageText(subject)],
  ])
}

/** The options that a client cannot do without, for a test. */
const optionsText = ({ credentials, baseUrlVariable, guesses }: Subject, baseUrl: string) =>
  [
    ...credentials.map(({ name, sample }) => `${name}: '${sample}'`),
    ...(baseUrlVariable ? [baseUrl] : []),
    ...(guesses ? ['allowInferredPaths: true'] : []),
  ]
    .map((option) => `${option}, `)
    .join('')

const contractText = (subject: Subject) => `import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { ${subject.factory} } from '${subject.packageName}'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (options, scheme) =>
    scheme === undefined
      ? ${subject.factory}({ ${optionsText(subject, "baseUrl: 'https://api.example.com'")}...options })
      : undefined,
})
`

function faultsText(subject: Subject): string | undefined {
  const calls = sampleCalls(subject)
  if (!calls) return undefined
  const { credentials, factory, clientType, guesses } = subject
  const given = [
    ...credentials.map(({ name, sample }) => `${name}: '${sample}'`),
    ...(guesses ? ['allowInferredPaths: true'] : []),
    '...options',
  ]
  const secrets = credentials.filter(({ name }) => name !== 'username').map(({ sample }) => `'${sample}'`)
  return `import type { FaultSubject } from '@countersign/contract/faults'
import type { ${factory}, ${clientType} } from './index.ts'

/** What to try faults on, given the package. */
export const faults = (published: { ${factory}: typeof ${factory} }): FaultSubject<${clientType}> => ({
  secrets: [${secrets.join(', ')}],
  create: (options) => published.${factory}({ ${given.join(', ')} }),
  methods: {
    read: (client, options) => ${calls.methods.read},
    write: (client) => ${calls.methods.write},
  },
  raw: {
    read: (client, options) => ${calls.raw.read},
    write: (client) => ${calls.raw.write},
  },
})
`
}

const faultsTestText = ({ packageName }: Subject) => `import { describeFaults } from '@countersign/contract'
import * as published from '${packageName}'
import { faults } from './testing.ts'

describeFaults(faults(published))
`

const mockText = `import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })
`

const packageText = ({ factory }: Subject) => `import { join } from 'node:path'
import { describePackage } from '@countersign/package-tests'

describePackage(join(import.meta.dirname, '..'), { factory: '${factory}' })
`

/** A first test of what is the vendor's own: how the credential is given. */
export function indexTestText({
  credentials,
  credentialsRequired,
  factory,
  guesses,
  baseUrlVariable,
}: Subject): string {
  const given = credentials.map(({ variable, sample }) => `    vi.stubEnv('${variable}', '${sample}')\n`).join('')
  const missing = credentialsRequired ? credentials[0]?.variable : baseUrlVariable
  const url = baseUrlVariable ? `    vi.stubEnv('${baseUrlVariable}', 'https://api.example.com')\n` : ''
  const refused = missing ? `    expect(() => ${factory}.fromEnv()).toThrow('${missing}')\n` : ''
  return `import { afterEach, describe, expect, test, vi } from 'vitest'
import { ${factory} } from './index.ts'

describe('fromEnv', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('reads what a client needs from the environment${missing ? ', and names it when it is missing' : ''}', () => {
${refused}${given}${url}    expect(() => ${factory}.fromEnv(${guesses ? '{ allowInferredPaths: true }' : ''})).not.toThrow()
  })
})
`
}
