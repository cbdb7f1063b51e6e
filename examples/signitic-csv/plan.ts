import type { SigniticClient, UserInput } from '@countersign/signitic'
import { exitCodes, Refusal } from '../shared/command.ts'

/** What has to happen for Signitic to have the people of the list and nobody else. */
export interface Plan {
  create: UserInput[]
  /** All of those who are there already: an update sends only what the list has, and repeating it does no harm. */
  update: UserInput[]
  remove: { email: string }[]
}

const keyOf = ({ email }: { email: string }) => email.toLowerCase()

/** Compares a list of employees with who is in the workspace. */
export async function makePlan(signitic: SigniticClient, employees: UserInput[]): Promise<Plan> {
  const { users } = await signitic.listUsers()
  const there = new Set(users.map(keyOf))
  const wanted = new Set(employees.map(keyOf))
  return {
    create: employees.filter((employee) => !there.has(keyOf(employee))),
    update: employees.filter((employee) => there.has(keyOf(employee))),
    // An inactive user may be one whom an earlier run has marked: they stay on the list for a month.
    remove: users.filter((user) => !wanted.has(keyOf(user)) && user.enabled === 1).map(({ email }) => ({ email })),
  }
}

export const describePlan = ({ create, update, remove }: Plan): string =>
  [
    ...create.map(({ email }) => `+ ${email}`),
    ...remove.map(({ email }) => `- ${email}`),
    `${create.length} to create, ${update.length} to update, ${remove.length} to delete`,
  ].join('\n')

/** @throws Refusal when more people would go than may: half a list is a more likely reason than half a company leaving */
export function brake({ remove }: Plan, most: number): void {
  if (remove.length <= most) return
  throw new Refusal(
    `${remove.length} people would be deleted, and at most ${most} may be. Is the list complete? If so: --max-deletions ${remove.length}`,
    exitCodes.brake,
  )
}
