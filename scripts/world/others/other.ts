/** How another tool takes a description. */
export interface OtherOutcome {
  /** It does what it promises: what it generates compiles, its mock starts and answers. */
  works: boolean
  /** Why not, in a line. */
  reason?: string
  /** It was stopped: another time it may do better. */
  late?: true
}

/** Another tool. */
export interface Other {
  name: string
  /** Part of where its results are kept. */
  version: string
  /** What `works` means, for the table. */
  promise: string
  /** @param folder an empty one */
  take(file: string, folder: string, seconds: number): Promise<OtherOutcome>
}

/** The last line that says something. */
const lastLine = (lines: readonly string[]): string =>
  (lines.findLast((line) => /[a-z]/i.test(line)) ?? '')
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .trim()
    .slice(0, 200)

/** Why a command did not do it. */
export const failed = (lines: readonly string[], late: boolean, seconds: number): OtherOutcome =>
  late ? { works: false, reason: `took longer than ${seconds} s`, late } : { works: false, reason: lastLine(lines) }
