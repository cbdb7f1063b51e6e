import type { Merit } from '@countersign/sigma'
import { each } from '../shared/each.ts'
import type { Job } from './main.ts'

/** Approves what waits for it. A merit that somebody else has approved meanwhile is as good. */
export function approve(meritTemplateId: string): (job: Job) => Promise<number> {
  return async (job) => {
    const { sigma, apply, print, signal } = job
    const waiting: Merit[] = []
    for await (const merit of sigma.listMeritsByMeritTemplate.paginate({ meritTemplateId }, { signal }))
      if (/^Unapproved/.test(merit.status)) waiting.push(merit)
    print(`${waiting.length} to approve`)
    return each(
      job,
      waiting,
      ({ id, issuedToEmail }) => issuedToEmail ?? id,
      async ({ id }, at) => {
        if (!apply) return print(`${at}: would be approved`)
        try {
          const { status } = await sigma.approveMerit({ meritId: id })
          print(`${at}: ${status}`)
        } catch (error) {
          if (!(sigma.approveMerit.isError(error) && error.status === 409)) throw error
          print(`${at}: was approved before`)
        }
      },
    )
  }
}
