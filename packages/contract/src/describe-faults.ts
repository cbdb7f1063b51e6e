import { describe, test } from 'vitest'
import { type FaultSubject, faultChecks } from './faults/index.ts'

/** Tests how a vendor's client takes what goes wrong on the way, over real sockets. */
export function describeFaults<Client>(subject: FaultSubject<Client>): void {
  describe('what goes wrong on the way', () => {
    for (const { name, run } of faultChecks(subject)) test(name, run)
  })
}
