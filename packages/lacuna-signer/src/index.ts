import {
  type Client,
  type ClientOptions,
  checkOptions,
  createClient,
  InvalidInputError,
  readEnv,
  requireEnv,
  requireOption,
} from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

const factory = 'createLacunaSignerClient'
const origins = { production: 'https://www.dropsigner.com', demo: 'https://signer-demo.lacunasoftware.com' }

/** Options of {@link createLacunaSignerClient}; `environment` or `baseUrl` has to be among them. */
export interface LacunaSignerOptions extends ClientOptions {
  /** An administration key, `<application>|<64 hex digits>`, of an application that belongs to `Sys Admin`. */
  apiKey: string
  /**
   * One of Lacuna's own instances. There is no default, so that the key of your own instance never travels to the public
   * cloud because `baseUrl` was forgotten.
   */
  environment?: keyof typeof origins | undefined
  /** The origin of an instance of your own, e.g. `https://signer.example.com`. Wins over `environment`. */
  baseUrl?: string | undefined
}

/** Which instance is called: one of Lacuna's own, or one of yours. */
export type LacunaSignerInstance = { environment: keyof typeof origins } | { baseUrl: string }

/** One method per operation of the administration of Lacuna Signer. */
export type LacunaSignerClient = Client<Operations, paths>

/**
 * Creates a client for the administration of a Lacuna Signer instance.
 *
 * State of the API: live (its changelog reaches July 2026; the page of these calls was last changed in June 2023).
 *
 * @throws InvalidInputError when neither `environment` nor `baseUrl` tells the instance
 * @example
 * const signer = createLacunaSignerClient({ apiKey, baseUrl: 'https://signer.example.com' })
 * for await (const organization of signer.listOrganizations.paginate()) console.log(organization.name)
 */
export function createLacunaSignerClient(given: LacunaSignerOptions & LacunaSignerInstance): LacunaSignerClient {
  const { apiKey, environment, ...options } = checkOptions(factory, given, ['apiKey', 'environment'])
  return createClient(api, {
    ...options,
    baseUrl: options.baseUrl ?? originOf(environment),
    credentials: { apiKey: requireOption(factory, '`apiKey`', apiKey, 'LACUNA_SIGNER_API_KEY') },
  })
}

function originOf(environment: string | undefined): string {
  const origin = environment && new Map(Object.entries(origins)).get(environment)
  if (origin) return origin
  const known = Object.keys(origins).map((name) => `'${name}'`)
  throw new InvalidInputError(
    environment
      ? `\`environment\` is ${known.join(' or ')}, not '${environment}'; for an instance of your own give \`baseUrl\``
      : `Which instance is called? \`environment\` (${known.join(' or ')}, Lacuna's own) or \`baseUrl\` (yours) must be given`,
  )
}

/**
 * Creates a client from `LACUNA_SIGNER_API_KEY` and, for the instance, `LACUNA_SIGNER_BASE_URL` or
 * `LACUNA_SIGNER_ENVIRONMENT`. An instance in `overrides` leaves both unread.
 *
 * @throws InvalidInputError when the key or the instance is in neither the environment nor `overrides`
 */
createLacunaSignerClient.fromEnv = (overrides: Partial<LacunaSignerOptions> = {}): LacunaSignerClient => {
  const apiKey = overrides.apiKey || requireEnv('LACUNA_SIGNER_API_KEY')
  const { environment, baseUrl } =
    overrides.environment || overrides.baseUrl
      ? overrides
      : { environment: readEnv('LACUNA_SIGNER_ENVIRONMENT'), baseUrl: readEnv('LACUNA_SIGNER_BASE_URL') }
  if (!environment && !baseUrl) {
    throw new InvalidInputError(
      'Which instance is called? The environment variable LACUNA_SIGNER_ENVIRONMENT or LACUNA_SIGNER_BASE_URL must be set, or `environment` or `baseUrl` be given',
    )
  }
  const instance = { environment, baseUrl } as LacunaSignerInstance
  return createLacunaSignerClient({ ...overrides, apiKey, ...instance })
}
