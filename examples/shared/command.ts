import { isCountersignError } from '@countersign/client'

/** What a program has around it: a test gives it the mock as `fetch`, and looks at what it prints. */
export interface Surroundings {
  fetch: typeof fetch
  /** A line on stdout. */
  print: (line: string) => void
  /** A line on stderr. */
  warn: (line: string) => void
  /** Aborts when somebody wants the program to end. */
  signal: AbortSignal
}

export type Program = (args: string[], surroundings: Surroundings) => Promise<void>

/** How a program ends: 0 when all is done, else one of these. */
export const exitCodes = {
  /** Something has failed; running it again goes on from there. */
  failed: 1,
  /** The input is wrong, and nothing was sent. */
  input: 2,
  /** It would have done more than it may. */
  brake: 3,
} as const

/** Something that the person at the keyboard can mend. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly exitCode: number

  /** @param exitCode @default 2 */
  constructor(message: string, exitCode: number = exitCodes.input) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Runs a program with the arguments of this process, and sets its exit code. */
export async function runCommand(program: Program): Promise<void> {
  const ended = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => ended.abort(new Refusal(`Ended by ${name}`, exitCodes.failed)))
  const { signal } = ended
  process.exitCode = await perform(program, process.argv.slice(2), {
    fetch,
    print: console.log,
    warn: console.error,
    signal,
  })
}

/** Runs a program. What it throws becomes a line and the exit code; only what is the program's own fault has a stack. */
export async function perform(program: Program, args: string[], surroundings: Surroundings): Promise<number> {
  try {
    await program(args, surroundings)
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const known = error instanceof Refusal || isCountersignError(error)
    surroundings.warn(known || isFromNode(error) ? `error: ${error.message}` : String(error.stack))
    if (error instanceof Refusal) return error.exitCode
    return error.name === 'InvalidInputError' || isFromNode(error) ? exitCodes.input : exitCodes.failed
  }
}

/** An unknown option, a file that is not there: Node says it well enough. */
const isFromNode = (error: NodeJS.ErrnoException) =>
  /^(ERR_PARSE_ARGS_\w+|ENOENT|EACCES|EISDIR)$/.test(error.code ?? '')

/** @throws Refusal that names the variable when it is not set */
export function requireVariable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Refusal(`The environment variable ${name} is not set`)
  return value
}
