import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Refusal } from '../shared/command.ts'

/** What an interrupted run has done already. The file holds hashes and no personal data. */
export interface Progress {
  /** How many items the file names. */
  count: number
  /** Those of the items that no request has carried yet. */
  open<Item extends object>(action: string, items: Item[]): Item[]
  /** Notes what a request has carried. The file is whole at any moment, also when the power goes. */
  note(action: string, items: object[]): void
  /** Everything is done: the next run starts from nothing. */
  finish(): void
}

interface Saved {
  list: string
  done: string[]
}

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('base64url')

/**
 * Opens the resume file.
 *
 * @param list the file with the people, to which the progress belongs
 * @throws Refusal when the progress belongs to another list, or an earlier state of this one
 */
export function openProgress(file: string, list: string): Progress {
  const saved: Saved = { list: hash(readFileSync(list)), done: [] }
  if (existsSync(file)) {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Saved
    if (found.list !== saved.list)
      throw new Refusal(`${file} belongs to another list than ${list} is now. To start from nothing, remove it`)
    saved.done = found.done
  }
  const done = new Set(saved.done)
  const keyOf = (action: string, item: object) => hash(`${action} ${JSON.stringify(item)}`)
  return {
    count: done.size,
    open: (action, items) => items.filter((item) => !done.has(keyOf(action, item))),
    note(action, items) {
      for (const item of items) done.add(keyOf(action, item))
      writeFileSync(`${file}.new`, JSON.stringify({ ...saved, done: [...done] }))
      renameSync(`${file}.new`, file)
    },
    finish: () => rmSync(file, { force: true }),
  }
}
