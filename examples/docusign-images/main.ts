import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createDocuSignClient, isApiError, isCountersignError } from '@countersign/docusign'
import { createDocuSignOAuth, defaultAccount } from '@countersign/docusign/oauth'
import { exitCodes, type Program, Refusal, requireVariable, runCommand } from '../shared/command.ts'
import { type Person, readPeople } from './people.ts'
import { createSignature, type Desk, findSignature, replaceImages } from './upload.ts'

/** Gives the people of a CSV file their signatures in DocuSign. */
export const main: Program = async (args, { fetch, print, warn, signal }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false } },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refusal('usage: node main.ts <people.csv> [--apply]')
  const people = readPeople(file)
  const privateKey = readFileSync(requireVariable('DOCUSIGN_PRIVATE_KEY_FILE'), 'utf8')
  const oauth = createDocuSignOAuth({
    clientId: requireVariable('DOCUSIGN_CLIENT_ID'),
    environment: process.env.DOCUSIGN_ENVIRONMENT,
    redirectUri: process.env.DOCUSIGN_REDIRECT_URI,
    fetch,
  })

  /** Signs in as a person: DocuSign lets nobody be sure to reach the signatures of somebody else. */
  async function signIn({ userId }: Person): Promise<Desk> {
    const { accessToken } = await oauth.jwtGrant({ userId, privateKey })
    const { accountId, baseUri } = defaultAccount(await oauth.userInfo({ accessToken }))
    return { docusign: createDocuSignClient({ accessToken, environment: baseUri, fetch }), accountId }
  }

  let failed = 0
  for (const [index, person] of people.entries()) {
    signal.throwIfAborted()
    const at = `${index + 1} of ${people.length}, ${person.name}`
    try {
      const desk = await signIn(person)
      const there = await findSignature(desk, person)
      if (values.apply) await (there ? replaceImages(desk, person, there) : createSignature(desk, person))
      const done = there ? 'new images' : 'a new signature'
      print(`${at}: ${values.apply ? done : `would get ${done}`}`)
    } catch (error) {
      if (!isCountersignError(error)) throw error
      failed += 1
      warn(`${at}: ${isApiError(error) && error.code === 'consent_required' ? consent() : error.message}`)
    }
  }
  if (failed > 0) throw new Refusal(`${failed} of ${people.length} failed; run it again for them`, exitCodes.failed)
  print(values.apply ? 'done' : 'Nothing was written. To do it: --apply')

  function consent(): string {
    const where = process.env.DOCUSIGN_REDIRECT_URI ? `, at ${oauth.consentUrl()}` : ''
    return `has to consent to being acted for, once${where}`
  }
}

if (import.meta.main) await runCommand(main)
