import { sampleCalls } from './sample-calls.ts'
import type { Subject } from './subject.ts'

/** The tests that every package has, by their path in it. */
export function testFiles(subject: Subject): Map<string, string> {
  const faults = faultsText(subject)
  return new Map([
    ['src/contract.test.ts', contractText(subject)],
    ...(faults ? [['src/faults.test.ts', faults] as const] : []),
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

const contractText = (subject: Subject) => `import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { ${subject.factory} } from '${subject.packageName}'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  spec,
  client: ${subject.factory}({ ${optionsText(subject, "baseUrl: 'https://api.example.com'")}fetch: createMockFetch({ vendors: ['${subject.vendor}'] }) }),
})
`

function faultsText(subject: Subject): string | undefined {
  const calls = sampleCalls(subject)
  if (!calls) return undefined
  const { credentials, factory, packageName, guesses } = subject
  const given = [
    ...credentials.map(({ name, sample }) => `${name}: '${sample}'`),
    ...(guesses ? ['allowInferredPaths: true'] : []),
    '...options',
  ]
  const secrets = credentials.filter(({ name }) => name !== 'username').map(({ sample }) => `'${sample}'`)
  return `import { describeFaults } from '@countersign/contract'
import { ${factory} } from '${packageName}'

describeFaults({
  secrets: [${secrets.join(', ')}],
  create: (options) => ${factory}({ ${given.join(', ')} }),
  read: (client, options) => ${calls.read},
  write: (client) => ${calls.write},
})
`
}

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
