/** Why a user meets a change. A changeset begins with one of them: what follows means something else after each. */
export const causes = {
  'Vendor changed': 'the vendor changed its API, and the description follows',
  'Description corrected': 'the vendor is as before, but the description was wrong or silent about it',
  'Client changed': 'the code of the client does something else, whatever the vendor',
  'Mock changed': 'the mock answers or is called in another way',
  New: 'something that was not there before',
} as const

export type Cause = keyof typeof causes

const pattern = new RegExp(`^(${Object.keys(causes).join('|')}): (?=\\S)`)

/** The cause that a changeset names, and what it says beside; undefined if it names none. */
export function readCause(summary: string): { cause: Cause; text: string } | undefined {
  const [found, cause] = pattern.exec(summary.trim()) ?? []
  return found && cause ? { cause: cause as Cause, text: summary.trim().slice(found.length) } : undefined
}
