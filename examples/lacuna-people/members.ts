import type { OrganizationUser } from '@countersign/lacuna-signer'
import type { Job } from './main.ts'

/** How many entries a page may have; the instance has no documented default. */
export const limit = 50

/** Everybody in an organization. `paginate` compares their number with what the instance counts. */
export async function listMembers({ signer, signal }: Job, id: string): Promise<OrganizationUser[]> {
  const members: OrganizationUser[] = []
  for await (const member of signer.listOrganizationUsers.paginate({ id, limit }, { signal })) members.push(member)
  return members
}

/** The one with this address, in whatever case it is written. */
export const findMember = (members: OrganizationUser[], email: string): OrganizationUser | undefined =>
  members.find((member) => member.email.toLowerCase() === email.toLowerCase())
