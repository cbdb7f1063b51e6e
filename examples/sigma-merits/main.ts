import { parseArgs } from 'node:util'
import { createSigmaClient, type SigmaClient } from '@countersign/sigma'
import { exitCodes, type Program, Refusal, runCommand, type Surroundings } from '../shared/command.ts'
import { approve } from './approve.ts'
import { issue } from './issue.ts'
import { revoke } from './revoke.ts'

/** What a command works with, and what it came to: how many could not be done. */
export interface Job extends Pick<Surroundings, 'print' | 'warn' | 'signal'> {
  sigma: SigmaClient
  apply: boolean
}

const usage = `usage: node main.ts issue <template> <people.csv> [--apply]
       node main.ts approve <template> [--apply]
       node main.ts revoke <merit>... --reason <text> [--apply]`

/** Issues, approves and revokes merits of a Sigma template. */
export const main: Program = async (args, { fetch, ...surroundings }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false }, reason: { type: 'string' } },
  })
  const [command, ...rest] = positionals
  const work = choose(command, rest, values.reason)
  const sigma = createSigmaClient.fromEnv({ fetch, baseUrl: process.env.SIGMA_BASE_URL })
  const failed = await work({ ...surroundings, sigma, apply: values.apply })
  if (failed > 0) throw new Refusal(`${failed} failed; the same command tries them again`, exitCodes.failed)
  surroundings.print(values.apply ? 'done' : 'Nothing was sent. To do it: --apply')
}

function choose(command = '', rest: string[], reason?: string): (job: Job) => Promise<number> {
  const [first, second] = rest
  if (command === 'issue' && first && second && rest.length === 2) return issue(first, second)
  if (command === 'approve' && first && rest.length === 1) return approve(first)
  if (command === 'revoke' && first && reason) return revoke(rest, reason)
  throw new Refusal(usage)
}

if (import.meta.main) await runCommand(main)
