import { readCsv } from '../shared/csv.ts'
import { each } from '../shared/each.ts'
import type { Job } from './main.ts'

/**
 * Sends a merit to everybody on a list who has none of this template yet: `sendMerit` makes another one each time, so a
 * second run looks before it sends.
 */
export function issue(meritTemplateId: string, file: string): (job: Job) => Promise<number> {
  const people = readCsv(file, ['email', 'first_name', 'last_name']).map(({ cells }) => ({
    email: cells.email ?? '',
    ...(cells.first_name &&
      cells.last_name && { issuedToName: { firstName: cells.first_name, lastName: cells.last_name } }),
  }))
  return async (job) => {
    const { sigma, apply, print, signal } = job
    const { title } = await sigma.getMeritTemplate({ meritTemplateId })
    const have = new Set<string | undefined>()
    for await (const { issuedToEmail, status } of sigma.listMeritsByMeritTemplate.paginate(
      { meritTemplateId },
      { signal },
    ))
      if (status !== 'Revoked' && status !== 'Rejected') have.add(issuedToEmail?.toLowerCase())
    const missing = people.filter(({ email }) => !have.has(email.toLowerCase()))
    print(`${title}: ${missing.length} to send, ${people.length - missing.length} have it`)
    return each(
      job,
      missing,
      ({ email }) => email,
      async (person, at) => {
        if (!apply) return print(`${at}: would get one`)
        const { id, status } = await sigma.sendMerit({ meritTemplateId, body: person })
        print(`${at}: ${id} ${status}`)
      },
    )
  }
}
