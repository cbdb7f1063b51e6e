import { parseArgs } from 'node:util'

export const usage = `pnpm world [options]

Takes descriptions of the world's APIs all the way: import, generate, compile, call over the mock, render.

  --sample <number>   how many; default 20
  --seed <number>     which; default 1
  --only <name>       this one, e.g. example.com/billing; as often as you like
  --jobs <number>     how many at a time; default 2
  --seconds <number>  how long one step of one may take; default 300
  --alone             without the other generators and mocks
  --keep              keeps the folders, and says where they are
  --write             notes the result in BENCHMARKS.md
  --json              prints the result as JSON
  --help`

export interface Options {
  sample: number
  seed: number
  only: string[]
  jobs: number
  seconds: number
  alone: boolean
  keep: boolean
  write: boolean
  json: boolean
}

/**
 * @returns undefined when help is asked for
 * @throws for what is no option
 */
export function readCommandLine(args: string[]): Options | undefined {
  const number = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args,
    options: {
      sample: number,
      seed: number,
      jobs: number,
      seconds: number,
      only: { type: 'string', multiple: true, default: [] },
      alone: flag,
      keep: flag,
      write: flag,
      json: flag,
      help: flag,
    },
  })
  if (values.help) return undefined
  const whole = (name: 'sample' | 'seed' | 'jobs' | 'seconds', standard: number) => {
    const value = Number(values[name] ?? standard)
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`--${name} takes a whole number from 1, not \`${values[name]}\``)
    return value
  }
  return {
    sample: whole('sample', 20),
    seed: whole('seed', 1),
    jobs: whole('jobs', 2),
    seconds: whole('seconds', 300),
    only: values.only,
    alone: values.alone,
    keep: values.keep,
    write: values.write,
    json: values.json,
  }
}
