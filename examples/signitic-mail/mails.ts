import { readFileSync } from 'node:fs'
import { Refusal } from '../shared/command.ts'

/** A mail to send, its text without a signature. */
export interface Mail {
  from: string
  to: string
  subject: string
  text: string
}

/** @throws Refusal for the first mail that cannot be sent */
export function readMails(file: string): Mail[] {
  const mails = parse(file)
  if (!Array.isArray(mails)) throw new Refusal(`${file} is no list of mails`)
  return mails.map((mail, index) => {
    const at = `${file}, mail ${index + 1}`
    for (const field of ['from', 'to', 'subject', 'text'] as const)
      if (typeof mail?.[field] !== 'string' || mail[field] === '') throw new Refusal(`${at}: \`${field}\` is missing`)
    for (const field of ['from', 'to'] as const)
      if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(mail[field])) throw new Refusal(`${at}: \`${field}\` is no address`)
    // A line break would end the header, and begin another of somebody's choice.
    if (/[\r\n]/.test(mail.subject)) throw new Refusal(`${at}: \`subject\` has more than one line`)
    return mail
  })
}

function parse(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}`)
  }
}
