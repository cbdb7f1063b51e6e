import { parseArgs } from 'node:util'
import { type BatchWork, createSigniticClient } from '@countersign/signitic'
import { exitCodes, type Program, Refusal, runCommand } from '../shared/command.ts'
import { readEmployees } from './employees.ts'
import { brake, describePlan, makePlan } from './plan.ts'
import { openProgress } from './progress.ts'

const usage = 'usage: node main.ts <employees.csv> [--apply] [--max-deletions <number>] [--resume <file>]'

/** Brings a Signitic workspace to the people of a CSV file. */
export const main: Program = async (args, { fetch, print, warn, signal }) => {
  const { list, apply, most, resume } = readArguments(args)
  const employees = readEmployees(list)
  const signitic = createSigniticClient.fromEnv({ fetch, baseUrl: process.env.SIGNITIC_BASE_URL })

  const plan = await makePlan(signitic, employees)
  print(describePlan(plan))
  brake(plan, most)
  if (!apply) return print('Nothing was sent. To do it: --apply')

  const progress = openProgress(resume, list)
  if (progress.count > 0) print(`goes on from ${resume}, where ${progress.count} people are done`)
  let failed = 0

  /** Sends what is still to be done, notes what has arrived, and tells what has not. */
  async function work<Item extends object>(
    action: string,
    items: Item[],
    send: (items: Item[]) => BatchWork<Item, unknown>,
  ): Promise<void> {
    const open = progress.open(action, items)
    let sent = 0
    for await (const batch of send(open)) {
      sent += batch.items.length
      if ('error' in batch) {
        failed += batch.items.length
        warn(`${action}: ${batch.items.length} people failed: ${batch.error.message}`)
      } else progress.note(action, batch.items)
      print(`${action}: ${sent} of ${open.length}`)
    }
  }
  // Whoever leaves goes last: when the run ends early, there are too many people rather than too few.
  await work('write', [...plan.create, ...plan.update], (users) => signitic.upsertUsersInBatches(users, { signal }))
  await work('delete', plan.remove, (users) => signitic.deleteUsersInBatches(users, { signal }))
  if (failed > 0) throw new Refusal(`${failed} people failed; the same command tries them again`, exitCodes.failed)
  progress.finish()
  print('done')
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      apply: { type: 'boolean', default: false },
      'max-deletions': { type: 'string', default: '5' },
      resume: { type: 'string' },
    },
  })
  const [list, ...others] = positionals
  if (!list || others.length > 0 || !/^\d+$/.test(values['max-deletions'])) throw new Refusal(usage)
  const resume = values.resume ?? `${list}.progress.json`
  return { list, apply: values.apply, most: Number(values['max-deletions']), resume }
}

if (import.meta.main) await runCommand(main)
