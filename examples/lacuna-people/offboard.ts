import type { Organization } from '@countersign/lacuna-signer'
import { exitCodes, Refusal } from '../shared/command.ts'
import { each } from '../shared/each.ts'
import type { Job } from './main.ts'
import { findMember, limit, listMembers } from './members.ts'

/** A membership that is to end. */
interface Membership {
  organization: Organization
  userID: string
  email: string
}

/** Takes people out of every organization of the instance. Their accounts stay: no operation removes one. */
export function offboard(emails: string[]): (job: Job) => Promise<number> {
  return async (job) => {
    const { signer, apply, print } = job
    const memberships = await findMemberships(job, emails)
    return each(
      job,
      memberships,
      ({ email, organization }) => `${email} in ${organization.name ?? organization.id}`,
      async ({ organization: { id }, userID }, at) => {
        if (apply) await signer.removeOrganizationUser({ id, userID })
        print(`${at}: ${apply ? 'removed' : 'would be removed'}`)
      },
    )
  }
}

/** @throws Refusal when nobody is found, and where an organization would be left without an administrator */
async function findMemberships(job: Job, emails: string[]): Promise<Membership[]> {
  const { signer, signal } = job
  const found: Membership[] = []
  for await (const organization of signer.listOrganizations.paginate({ limit }, { signal })) {
    const members = await listMembers(job, organization.id)
    const leaving = emails.flatMap((email) => findMember(members, email) ?? [])
    const staying = members.filter((member) => !leaving.includes(member))
    const administrators = (list: typeof members) => list.some(({ accessProfile }) => accessProfile.administrator)
    if (administrators(members) && !administrators(staying))
      throw new Refusal(`${organization.name ?? organization.id} would have no administrator left`, exitCodes.brake)
    found.push(...leaving.map(({ id, email }) => ({ organization, userID: id, email })))
  }
  const nobody = emails.filter((email) => !found.some((one) => one.email.toLowerCase() === email.toLowerCase()))
  // They may have been taken out by an earlier run.
  for (const email of nobody) job.warn(`${email}: in no organization`)
  if (found.length === 0) throw new Refusal('Nobody is in an organization')
  return found
}
