import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redocly } from '../../redocly.ts'
import type { Stage } from '../stage.ts'
import { toHar } from './har.ts'

interface DriftReport {
  problems: { message: string; operationId?: string; method: string; path: string; status: number }[]
}

interface CoverageReport {
  operations: { operationId?: string; missing: object[] }[]
}

/**
 * What Redocly finds in the traffic of a run that the spec does not say, and what the spec says that no traffic has shown:
 * operations, parameters, fields of bodies, statuses. One line each.
 *
 * @param folder of the vendor's package; the traffic is kept in its `reports/contract.har`
 */
export async function judgeWithDrift(stage: Stage, folder: string): Promise<string[]> {
  const reports = join(folder, 'reports')
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, 'contract.har'), JSON.stringify(toHar(stage)))
  const credentials = [...stage.model.securitySchemes.values()].flatMap(({ credential }) =>
    credential.type === 'apiKey' ? [credential] : [],
  )
  const headers = credentials.filter((credential) => credential.in === 'header').map(({ name }) => name)
  // Redocly takes a credential in the query for a parameter that the spec does not have.
  const known = credentials.map(({ name }) => `Undocumented query parameter in traffic: "${name}"`)
  const [drift, coverage] = ['reports/drift.json', 'reports/coverage.json'] as const
  for (const file of [drift, coverage]) rmSync(join(folder, file), { force: true })
  const printed = await redocly(
    [
      ...['drift', 'reports/contract.har', '--api', 'openapi.gen.json', '--format', 'json', '--output', drift],
      ...['--coverage-output', coverage, '--ignore-headers', headers.join()],
    ],
    folder,
  )
  try {
    const { problems } = JSON.parse(readFileSync(join(folder, drift), 'utf8')) as DriftReport
    const { operations } = JSON.parse(readFileSync(join(folder, coverage), 'utf8')) as CoverageReport
    return [
      ...problems
        .filter(({ message }) => !known.includes(message))
        .map(
          ({ operationId, method, path, status, message }) =>
            `${operationId ?? `${method} ${path}`} ${status}: ${message}`,
        ),
      ...operations.flatMap(({ operationId, missing }) =>
        missing.map((part) => `${operationId}: never seen: ${JSON.stringify(part)}`),
      ),
    ]
  } catch (cause) {
    throw new Error(`redocly drift did not run:\n${printed}`, { cause })
  }
}
