import { comment, quote } from '../../generate/print.ts'
import type { CredentialOption } from './credentials.ts'
import type { Subject } from './subject.ts'

/** `src/index.ts` of a new vendor. */
export function entryText(subject: Subject): string {
  const { title, factory, optionsType, clientType, guesses, credentials, baseUrlVariable } = subject
  const api = title.replaceAll('*/', '')
  const bases = ['ClientOptions', ...(guesses ? ['InferredPathOptions<InferredPath>'] : [])].join(', ')
  const variables = [...credentials.map(({ variable }) => variable), ...(baseUrlVariable ? [baseUrlVariable] : [])]
  return `import { ${importsOf(subject).join(', ')} } from '@countersign/client'
import { api, ${guesses ? 'type InferredPath, ' : ''}type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

const factory = '${factory}'

/** Options of {@link ${factory}}. */
export interface ${optionsType} extends ${bases} {
${optionFields(subject)}}

/** One method per operation of the ${api}. */
export type ${clientType} = Client<Operations, paths>

/**
 * Creates a client of the ${api}.
 *
 * State of the API: ${subject.model.state?.state ?? 'unknown'}.
 */
export function ${factory}(given: ${optionsType}${isEverythingOptional(subject) ? ' = {}' : ''}): ${clientType} {
${bodyText(subject)}}

${environmentComment(variables)}
${factory}.fromEnv = (overrides: Partial<${optionsType}> = {}): ${clientType} =>
  ${factory}(${environmentText(subject)})
`
}

const isEverythingOptional = ({ credentials, credentialsRequired, baseUrlVariable }: Subject) =>
  baseUrlVariable === undefined && (credentials.length === 0 || !credentialsRequired)

function importsOf({ credentials, credentialsRequired, baseUrlVariable, guesses }: Subject): string[] {
  const required = (credentials.length > 0 && credentialsRequired) || baseUrlVariable !== undefined
  return [
    'type Client',
    'type ClientOptions',
    'checkOptions',
    'createClient',
    ...(credentials.some(({ renewable }) => renewable) ? ['type Credential'] : []),
    ...(guesses ? ['type InferredPathOptions'] : []),
    ...(credentials.length > 0 && !credentialsRequired ? ['readEnv'] : []),
    ...(required ? ['requireEnv', 'requireOption'] : []),
  ]
}

function optionFields({ credentials, credentialsRequired, baseUrlVariable, serverVariables }: Subject): string {
  const fields = credentials.map(({ name, text, renewable }) => {
    const type = renewable ? 'Extract<Credential, string | (() => unknown)>' : 'string'
    return `${comment([text], '  ')}  ${name}${credentialsRequired ? `: ${type}` : `?: ${type} | undefined`}\n`
  })
  if (baseUrlVariable)
    fields.push('  /** Where the API is, with its base path; the description does not say. */\n  baseUrl: string\n')
  if (serverVariables.length > 0) {
    const members = serverVariables.map((name) => `${isName(name) ? name : quote(name)}?: string | undefined`)
    fields.push(
      `  /** Which of the vendor's servers is called: the variables of its URL. */\n  serverVariables?: { ${members.join('; ')} }\n`,
    )
  }
  return fields.join('')
}

const isName = (text: string) => /^[A-Za-z_$][\w$]*$/.test(text)

function bodyText({ credentials, credentialsRequired, baseUrlVariable, serverVariables, guesses }: Subject): string {
  const own = [
    ...credentials.map(({ name }) => name),
    ...(serverVariables.length > 0 ? ['serverVariables'] : []),
    ...(guesses ? ['paths', 'allowInferredPaths'] : []),
  ]
  const taken = credentials.map(({ name }) => `${name}, `).join('')
  const checked = `checkOptions(factory, given, [${own.map(quote).join(', ')}])`
  const lines = [taken === '' ? `const options = ${checked}` : `const { ${taken}...options } = ${checked}`]
  const required = (name: string, value: string, variable: string) =>
    `requireOption(factory, '\`${name}\`', ${value}, '${variable}')`
  if (credentialsRequired)
    for (const { name, variable } of credentials) lines.push(`const ${name}Given = ${required(name, name, variable)}`)
  const baseUrl = baseUrlVariable ? `baseUrl: ${required('baseUrl', 'options.baseUrl', baseUrlVariable)}, ` : ''
  const given = credentialsText(credentials, credentialsRequired ? 'Given' : '')
  lines.push(`return createClient(api, { ...options, ${baseUrl}${given} })`)
  return lines.map((line) => `  ${line}\n`).join('')
}

/** `credentials: { token: accessToken }`, and what the caller calls them. */
function credentialsText(credentials: readonly CredentialOption[], suffix: string): string {
  const schemes = new Map<string, string[]>()
  for (const { name, schemes: served } of credentials)
    for (const scheme of served) schemes.set(scheme, [...(schemes.get(scheme) ?? []), name])
  if (schemes.size === 0) return 'credentials: {}'
  const key = (scheme: string) => (isName(scheme) ? scheme : quote(scheme))
  const values = [...schemes].map(([scheme, [first = '', second]]) => {
    if (!second) return `${key(scheme)}: ${first}${suffix}`
    const pair = `{ ${first}: ${first}${suffix}, ${second}: ${second}${suffix} }`
    return `${key(scheme)}: ${suffix === '' ? `${first} && ${second} ? ${pair} : undefined` : pair}`
  })
  const names = [...schemes].map(
    ([scheme, given]) => `${key(scheme)}: ${quote(given.map((name) => `\`${name}\``).join(' and '))}`,
  )
  return `credentials: { ${values.join(', ')} }, credentialNames: { ${names.join(', ')} }`
}

function environmentComment(variables: readonly string[]): string {
  if (variables.length === 0) return '/** Creates a client; there is nothing to read from the environment. */'
  const names = variables.map((name) => `\`${name}\``).join(', ')
  return `/**\n * Creates a client from ${names}.\n *\n * @throws InvalidInputError when something that every call needs is in neither the environment nor \`overrides\`\n */`
}

function environmentText({ credentials, credentialsRequired, baseUrlVariable }: Subject): string {
  const read = (name: string, variable: string, required: boolean) =>
    `${name}: overrides.${name} || ${required ? 'requireEnv' : 'readEnv'}('${variable}')`
  const members = [
    ...credentials.map(({ name, variable }) => read(name, variable, credentialsRequired)),
    ...(baseUrlVariable ? [read('baseUrl', baseUrlVariable, true)] : []),
  ]
  return members.length > 0 ? `{ ...overrides, ${members.join(', ')} }` : 'overrides'
}
