import { environmentPrefix, identifier, type SecurityScheme, type SpecModel } from '@countersign/openapi'

/** An option of a client that holds a credential, or a part of one. */
export interface CredentialOption {
  name: string
  /** In words, for its comment. */
  text: string
  /** The environment variable that `fromEnv` reads. */
  variable: string
  /** It may be a function that fetches one, since it ends. */
  renewable: boolean
  /** What tests give. */
  sample: string
  /** The security schemes that it serves. */
  schemes: string[]
}

const sampleOf = (name: string) => `${name.toLowerCase()}-31c7e2f0`

/** The options for the credentials that a spec asks for: one for each way in which a credential travels. */
export function credentialOptions(vendor: string, { operations, securitySchemes }: SpecModel): CredentialOption[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme.name)))
  const schemes = [...securitySchemes.values()].filter(({ name }) => used.has(name))
  const keys = schemes.filter(({ credential }) => credential.type === 'apiKey')
  const options = new Map<string, CredentialOption>()
  for (const scheme of schemes) {
    for (const [name, text] of optionsOf(scheme, keys.length > 1)) {
      const option = options.get(name)
      if (option) option.schemes.push(scheme.name)
      else {
        const variable = `${environmentPrefix(vendor)}_${name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`
        const renewable = scheme.credential.type === 'bearer'
        options.set(name, { name, text, variable, renewable, sample: sampleOf(name), schemes: [scheme.name] })
      }
    }
  }
  return [...options.values()]
}

function optionsOf({ credential, name, description }: SecurityScheme, several: boolean): [string, string][] {
  const said = description?.trim().split('\n')[0]
  switch (credential.type) {
    case 'bearer':
      return [['accessToken', said ?? 'The access token.']]
    case 'basic':
      return [
        ['username', said ?? 'The name of the account.'],
        ['password', 'The password that belongs to it.'],
      ]
    case 'apiKey':
      return [[several ? identifier(name) : 'apiKey', said ?? `The key that travels as \`${credential.name}\`.`]]
    default:
      return []
  }
}

/** Whether every call needs all of these options. */
export const areRequired = (options: readonly CredentialOption[], { operations }: SpecModel): boolean => {
  const names = new Set(options.flatMap(({ schemes }) => schemes))
  return (
    names.size === 1 &&
    operations.every(({ security }) => security.length > 0 && security.every((together) => together.length > 0))
  )
}
