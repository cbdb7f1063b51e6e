import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { ContactSubmission } from '@countersign/signitic'

/** Where contacts are kept: a file with one JSON object a line. */
export interface Store {
  /** Keeps a contact, unless the same delivery came before: whoever gets no answer sends again. Whether it was new. */
  keep(contact: ContactSubmission): boolean
}

/** @throws when the file is there and holds something else */
export function openStore(file: string): Store {
  const known = new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => (JSON.parse(line) as { delivery: string }).delivery)
      : [],
  )
  return {
    keep(contact) {
      const delivery = createHash('sha256').update(JSON.stringify(contact)).digest('base64url')
      if (known.has(delivery)) return false
      appendFileSync(file, `${JSON.stringify({ delivery, ...contact })}\n`, { mode: 0o600 })
      known.add(delivery)
      return true
    },
  }
}
