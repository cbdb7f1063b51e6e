import { parseArgs } from 'node:util'
import { createLacunaSignerClient, type LacunaSignerClient } from '@countersign/lacuna-signer'
import { exitCodes, type Program, Refusal, runCommand, type Surroundings } from '../shared/command.ts'
import { offboard } from './offboard.ts'
import { onboard } from './onboard.ts'

/** What a command works with. */
export interface Job extends Pick<Surroundings, 'print' | 'warn' | 'signal'> {
  signer: LacunaSignerClient
  apply: boolean
}

const usage = `usage: node main.ts onboard <organization> <people.csv> [--apply]
       node main.ts offboard <email>... [--apply]`

/** Takes people into an organization of a Lacuna Signer instance, and out of all of them. */
export const main: Program = async (args, { fetch, ...surroundings }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false } },
  })
  const [command, ...rest] = positionals
  const work = choose(command, rest)
  const signer = createLacunaSignerClient.fromEnv({ fetch })
  const failed = await work({ ...surroundings, signer, apply: values.apply })
  if (failed > 0) throw new Refusal(`${failed} failed; the same command tries them again`, exitCodes.failed)
  surroundings.print(values.apply ? 'done' : 'Nothing was sent. To do it: --apply')
}

function choose(command = '', rest: string[]): (job: Job) => Promise<number> {
  const [first, second] = rest
  if (command === 'onboard' && first && second && rest.length === 2) return onboard(first, second)
  if (command === 'offboard' && first) return offboard(rest)
  throw new Refusal(usage)
}

if (import.meta.main) await runCommand(main)
