/** How another tool takes a description. */
export interface OtherOutcome {
  /** It does what it promises: what it generates compiles, its mock starts and answers. */
  works: boolean
  /** Why not, in a line. */
  reason?: string
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
export const lastLine = (lines: readonly string[]): string =>
  (lines.findLast((line) => /[a-z]/i.test(line)) ?? '')
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .trim()
    .slice(0, 200)
