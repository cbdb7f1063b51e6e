import type { Operation, SecurityScheme } from '@countersign/openapi'
import { basisView } from '../../data/basis-view.ts'
import { failureRules } from '../../data/failures/failure.ts'
import { credentialVariables } from '../../data/package/client-docs.ts'
import { operationsOf, type VendorDocs } from '../../data/vendor-docs.ts'
import { code, codeBlock, table } from '../../markup/markdown.ts'
import { type Chapter, listed, paragraphs } from '../chapter.ts'

export const authentication: Chapter = {
  id: 'chapter/authentication',
  title: 'Authentication',
  place: 'start',
  write: (docs, pen) => {
    const schemes = [...docs.model.securitySchemes.values()]
    if (schemes.length === 0) return 'The description of this API asks for no credential.'
    return paragraphs(
      ...schemes.map((scheme) =>
        paragraphs(
          `### ${scheme.name}`,
          pen.basis(basisView(scheme)),
          `${travels(docs, scheme)} ${asked(docs, scheme)}`,
          scheme.description,
          ...scheme.questions.map((question) => `- Open: ${question}`),
        ),
      ),
      '### In the client',
      docs.client.about?.text,
      docs.client.about?.examples[0] && codeBlock('ts', docs.client.about.examples[0]),
      options(docs),
      docs.client.fromEnv && `${code(`${docs.client.factory}.fromEnv()`)}: ${docs.client.fromEnv.text}`,
      refused(docs),
    )
  },
}

function travels(docs: VendorDocs, scheme: SecurityScheme): string {
  const { credential } = scheme
  const [first = '', second = ''] = credentialVariables(docs.client, docs.vendor, scheme)
  if (credential.type === 'bearer') return `Travels as ${code(`Authorization: Bearer $${first}`)}.`
  if (credential.type === 'basic') return `Travels as ${code(`Authorization: Basic base64($${first}:$${second})`)}.`
  if (credential.type === 'other') return `Needs ${credential.why}.`
  if (credential.in === 'query') return `Travels in the URL: ${code(`?${credential.name}=$${first}`)}.`
  return credential.in === 'header'
    ? `Travels as ${code(`${credential.name}: $${first}`)}.`
    : `Travels as the cookie ${code(`${credential.name}=$${first}`)}.`
}

/** By how many operations it is asked for, named where they are not all. */
function asked(docs: VendorDocs, { name }: SecurityScheme): string {
  const all = operationsOf(docs)
  const takes = ({ security }: Operation) => security.some((set) => set.some(({ scheme }) => scheme.name === name))
  const taking = all.filter(({ operation }) => takes(operation))
  if (taking.length === all.length) return 'Every operation takes it.'
  if (taking.length === 0) return 'No operation asks for it.'
  const few = taking.length <= all.length / 2
  const named = few ? taking : all.filter((view) => !taking.includes(view))
  const names = listed(named.slice(0, 8).map(({ id }) => code(id)))
  const more = named.length > 8 ? ` and ${named.length - 8} more` : ''
  return few ? `Taken by ${names}${more}.` : `Taken by every operation but ${names}${more}.`
}

const options = ({ client }: VendorDocs) =>
  table(
    ['Option', 'Meaning', 'Default'],
    client.options.map(({ name, text, optional, standard }) => [
      code(name.replace(/^.*\./, '')),
      `${text}${optional ? '' : ' Required.'}`,
      standard === undefined ? '' : code(standard),
    ]),
  )

function refused({ model }: VendorDocs): string {
  const { authentication: codes } = failureRules(model)
  const also = codes.length > 0 ? `, and with the code ${listed(codes.map(code), 'or')} whatever the status` : ''
  return `A refused credential is an ${code('AuthenticationError')}: at status 401${also}. No error, log line or inspection of the client shows a credential.`
}
