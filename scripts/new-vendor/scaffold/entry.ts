import { comment } from '../../generate/print.ts'
import type { CredentialOption } from './credentials.ts'
import type { Subject } from './subject.ts'

/** `src/index.ts` of a new vendor. */
export function entryText(subject: Subject): string {
  const { title, factory, optionsType, clientType, credentials, credentialsRequired, baseUrlVariable, guesses } =
    subject
  const variables = [...credentials.map(({ variable }) => variable), ...(baseUrlVariable ? [baseUrlVariable] : [])]
  const imports = [
    'type Client',
    'type ClientOptions',
    'createClient',
    ...(guesses ? ['type InferredPathOptions'] : []),
    ...(credentials.length > 0 && !credentialsRequired ? ['readEnv'] : []),
    ...((credentials.length > 0 && credentialsRequired) || baseUrlVariable ? ['requireEnv'] : []),
  ]
  const bases = ['ClientOptions', ...(guesses ? ['InferredPathOptions<InferredPath>'] : [])].join(', ')
  return `import { ${imports.join(', ')} } from '@countersign/client'
import { api, ${guesses ? 'type InferredPath, ' : ''}type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link ${factory}}. */
export interface ${optionsType} extends ${bases} {
${optionFields(subject)}}

/** One method per operation of the ${title.replaceAll('*/', '')}. */
export type ${clientType} = Client<Operations, paths>

/** Creates a client of the ${title.replaceAll('*/', '')}. */
export function ${factory}(${parameters(subject)}): ${clientType} {
  return createClient(api, { ...options, credentials: ${credentialsText(credentials)} })
}

${environmentComment(variables)}
${factory}.fromEnv = (overrides: Partial<${optionsType}> = {}): ${clientType} =>
  ${factory}(${environmentText(subject)})
`
}

function optionFields({ credentials, credentialsRequired, baseUrlVariable }: Subject): string {
  const fields = credentials.map(
    ({ name, text }) =>
      `${comment([text], '  ')}  ${name}${credentialsRequired ? '' : '?'}: string${credentialsRequired ? '' : ' | undefined'}\n`,
  )
  if (baseUrlVariable)
    fields.push('  /** Where the API is, with its base path; the description does not say. */\n  baseUrl: string\n')
  return fields.join('')
}

function parameters({ credentials, credentialsRequired, baseUrlVariable, optionsType }: Subject): string {
  const names = credentials.map(({ name }) => `${name}, `).join('')
  const given = names === '' ? 'options' : `{ ${names}...options }`
  return `${given}: ${optionsType}${credentialsRequired || baseUrlVariable ? '' : ' = {}'}`
}

/** `{ token: accessToken }`; a credential of two options is there when both are. */
function credentialsText(credentials: readonly CredentialOption[]): string {
  const schemes = new Map<string, string[]>()
  for (const { name, schemes: served } of credentials)
    for (const scheme of served) schemes.set(scheme, [...(schemes.get(scheme) ?? []), name])
  const members = [...schemes].map(([scheme, names]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(scheme) ? scheme : `'${scheme.replaceAll(/['\\]/g, '\\$&')}'`
    const [first = '', second] = names
    if (!second) return key === first ? key : `${key}: ${first}`
    return `${key}: ${first} !== undefined && ${second} !== undefined ? { ${first}, ${second} } : undefined`
  })
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

function environmentComment(variables: readonly string[]): string {
  if (variables.length === 0)
    return '/** Creates a client without reading the environment: no call needs a credential. */'
  const names = variables.map((name) => `\`${name}\``).join(', ')
  return `/**\n * Creates a client from ${names}.\n *\n * @throws InvalidInputError when something that every call needs is in neither the environment nor \`overrides\`\n */`
}

function environmentText({ credentials, credentialsRequired, baseUrlVariable }: Subject): string {
  const read = (name: string, variable: string, required: boolean) =>
    required
      ? `${name}: overrides.${name} ?? requireEnv('${variable}')`
      : `${name}: overrides.${name} ?? readEnv('${variable}')`
  const members = [
    ...credentials.map(({ name, variable }) => read(name, variable, credentialsRequired)),
    ...(baseUrlVariable ? [read('baseUrl', baseUrlVariable, true)] : []),
  ]
  return members.length > 0 ? `{ ...overrides, ${members.join(', ')} }` : 'overrides'
}
