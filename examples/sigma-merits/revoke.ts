import { each } from '../shared/each.ts'
import type { Job } from './main.ts'

/** Revokes merits at once, without the approval queue. Without `apply` it shows whose they are. */
export function revoke(meritIds: string[], reason: string): (job: Job) => Promise<number> {
  return (job) => {
    const { sigma, apply, print } = job
    return each(
      job,
      meritIds,
      (id) => id,
      async (meritId, at) => {
        const { issuedToEmail, status } = await sigma.getMerit({ meritId })
        if (status === 'Revoked') return print(`${at}: was revoked before`)
        if (!apply) return print(`${at}: ${status}, of ${issuedToEmail}, would be revoked`)
        const revoked = await sigma.revokeMerit({ meritId, body: { reason, preapprove: true } })
        print(`${at}: ${revoked.status}`)
      },
    )
  }
}
