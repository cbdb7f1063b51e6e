import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files that are made and changed: all of them, or none. */
export interface Transaction {
  /** Writes a file, or changes one. */
  write(file: string, text: string): void
  /** Notes a file that something else is about to change. */
  keep(file: string): void
  /** Puts everything back as it was. */
  undo(): void
}

/** @param root what the names of files start from */
export function createTransaction(root: string): Transaction {
  const before = new Map<string, string | undefined>()
  const made: string[] = []

  const keep = (file: string) => {
    const path = join(root, file)
    if (!before.has(file)) before.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  }
  /** The highest folder that does not exist yet: it goes as a whole. */
  const noteFolder = (path: string) => {
    let highest: string | undefined
    for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) highest = folder
    if (highest) made.push(highest)
  }
  return {
    keep,
    write(file, text) {
      keep(file)
      const path = join(root, file)
      noteFolder(path)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    },
    undo() {
      for (const [file, text] of before) {
        const path = join(root, file)
        if (text === undefined) rmSync(path, { force: true })
        else writeFileSync(path, text)
      }
      for (const folder of made) rmSync(folder, { recursive: true, force: true })
    },
  }
}
