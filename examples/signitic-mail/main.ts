import { parseArgs } from 'node:util'
import { createSigniticClient, isApiError, type SigniticClient } from '@countersign/signitic'
import { exitCodes, type Program, Refusal, requireVariable, runCommand } from '../shared/command.ts'
import { each } from '../shared/each.ts'
import { readMails } from './mails.ts'
import { writeMessage } from './message.ts'

/** Sends mails through the Gmail API, each with the signature that Signitic has for its sender. */
export const main: Program = async (args, surroundings) => {
  const { fetch, print } = surroundings
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refusal('usage: node main.ts <mails.json>')
  const mails = readMails(file)
  const token = requireVariable('MAIL_ACCESS_TOKEN')
  const signatureOf = rememberSignatures(
    createSigniticClient.fromEnv({ fetch, baseUrl: process.env.SIGNITIC_BASE_URL }),
  )
  const base = process.env.MAIL_BASE_URL || 'https://gmail.googleapis.com'

  const failed = await each(
    surroundings,
    mails,
    ({ to }) => to,
    async (mail, at) => {
      const message = writeMessage(mail, await signatureOf(mail.from))
      const response = await fetch(`${base}/gmail/v1/users/${encodeURIComponent(mail.from)}/messages/send`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ raw: Buffer.from(message).toString('base64url') }),
      }).catch((error: Error) => {
        throw new Refusal(`the mail service is not reached, and nobody knows whether it was sent: ${error.message}`)
      })
      if (!response.ok) throw new Refusal(`the mail service answered ${response.status}`)
      print(`${at}: sent`)
    },
  )
  if (failed > 0) throw new Refusal(`${failed} of ${mails.length} were not sent`, exitCodes.failed)
}

/** Asks for each sender's signature once, in the mode in which a failure can be told from a signature. */
function rememberSignatures(signitic: SigniticClient): (email: string) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  const ask = async (email: string) => {
    try {
      return (await signitic.getSignature({ email, mode: 'json' })).html
    } catch (error) {
      if (!isApiError(error) || error.code !== '106') throw error
      throw new Refusal('not sent: there is no signature for its sender at present, who may be inactive')
    }
  }
  return (email) => {
    const signature = known.get(email) ?? ask(email)
    known.set(email, signature)
    return signature
  }
}

if (import.meta.main) await runCommand(main)
