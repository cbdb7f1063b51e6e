import { ConnectionError, type OrganizationUserInput, TimeoutError } from '@countersign/lacuna-signer'
import { Refusal } from '../shared/command.ts'
import { readCsv } from '../shared/csv.ts'
import { each } from '../shared/each.ts'
import type { Job } from './main.ts'
import { findMember, listMembers } from './members.ts'

const rights = ['administrator', 'manager', 'operator'] as const

/** Takes the people of a CSV file into an organization, and gives them the rights that stand there. */
export function onboard(id: string, file: string): (job: Job) => Promise<number> {
  const people = readPeople(file)
  return async (job) => {
    const { signer, apply, print } = job
    const members = await listMembers(job, id)
    return each(
      job,
      people,
      ({ email }) => email,
      async (person, at) => {
        const member = findMember(members, person.email)
        if (member && hasRights(member.accessProfile, person)) return print(`${at}: is there`)
        const outcome = member ? 'gets other rights' : 'joins'
        if (!apply) return print(`${at}: ${outcome}`)
        try {
          await signer.createOrUpdateOrganizationUser({ id, body: person })
        } catch (error) {
          // Nobody knows what a second call would do, so a lost one is followed by a look at the list.
          if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error
          const now = findMember(await listMembers(job, id), person.email)
          if (!now || !hasRights(now.accessProfile, person)) throw error
        }
        print(`${at}: ${outcome}`)
      },
    )
  }
}

type Person = OrganizationUserInput & { email: string }

function readPeople(file: string): Person[] {
  return readCsv(file, ['email', 'name', 'identifier', 'rights']).map(({ line, cells }) => {
    const { email = '', name, identifier } = cells
    const given = cells.rights?.split(/\s+/) ?? []
    const unknown = given.find((right) => !rights.some((known) => known === right))
    if (unknown) throw new Refusal(`${file}:${line}: there is no right \`${unknown}\`, but ${rights.join(', ')}`)
    if (!name || !identifier) throw new Refusal(`${file}:${line}: a person has \`name\` and \`identifier\``)
    // What a right that is left out means is not documented.
    const accessProfile = Object.fromEntries(rights.map((right) => [right, given.includes(right)]))
    return { email, name, identifier, accessProfile }
  })
}

const hasRights = (has: Partial<Record<(typeof rights)[number], boolean>>, { accessProfile }: Person) =>
  rights.every((right) => Boolean(has[right]) === Boolean(accessProfile?.[right]))
