import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createDocuSignClient, isApiError } from '@countersign/docusign'
import { createDocuSignOAuth, defaultAccount } from '@countersign/docusign/oauth'
import { exitCodes, type Program, Refusal, requireVariable, runCommand } from '../shared/command.ts'
import { each } from '../shared/each.ts'
import { type Person, readPeople } from './people.ts'
import { createSignature, type Desk, findSignature, replaceImages } from './upload.ts'

/** Gives the people of a CSV file their signatures in DocuSign. */
export const main: Program = async (args, surroundings) => {
  const { fetch, print } = surroundings
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false } },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refusal('usage: node main.ts <people.csv> [--apply]')
  const people = readPeople(file)
  const privateKey = readFileSync(requireVariable('DOCUSIGN_PRIVATE_KEY_FILE'), 'utf8')
  const redirectUri = process.env.DOCUSIGN_REDIRECT_URI
  const oauth = createDocuSignOAuth({
    clientId: requireVariable('DOCUSIGN_CLIENT_ID'),
    environment: process.env.DOCUSIGN_ENVIRONMENT,
    redirectUri,
    fetch,
  })

  /** Signs in as a person: DocuSign lets nobody be sure to reach the signatures of somebody else. */
  async function signIn({ userId }: Person): Promise<Desk> {
    const { accessToken } = await oauth.jwtGrant({ userId, privateKey }).catch((error: unknown) => {
      if (!isApiError(error) || error.code !== 'consent_required') throw error
      const where = redirectUri ? `, at ${oauth.consentUrl()}` : ''
      throw new Refusal(`has to consent to being acted for, once${where}`)
    })
    const { accountId, baseUri } = defaultAccount(await oauth.userInfo({ accessToken }))
    return { docusign: createDocuSignClient({ accessToken, environment: baseUri, fetch }), accountId }
  }

  const failed = await each(
    surroundings,
    people,
    ({ name }) => name,
    async (person, at) => {
      const desk = await signIn(person)
      const there = await findSignature(desk, person)
      if (values.apply) await (there ? replaceImages(desk, person, there) : createSignature(desk, person))
      const done = there ? 'new images' : 'a new signature'
      print(`${at}: ${values.apply ? done : `would get ${done}`}`)
    },
  )
  if (failed > 0) throw new Refusal(`${failed} of ${people.length} failed; run it again for them`, exitCodes.failed)
  print(values.apply ? 'done' : 'Nothing was written. To do it: --apply')
}

if (import.meta.main) await runCommand(main)
