import {
  basisOf,
  clientName,
  clientVariable,
  environmentPrefix,
  factoryName,
  nameSpec,
  optionsName,
  packageName,
  type SpecModel,
} from '@countersign/openapi'
import { areRequired, type CredentialOption, credentialOptions } from './credentials.ts'

/** What the files of a package are made from. */
export interface Subject {
  vendor: string
  title: string
  packageName: string
  factory: string
  optionsType: string
  clientType: string
  /** What a client is called in samples. */
  variable: string
  credentials: CredentialOption[]
  /** No call does without the credentials. */
  credentialsRequired: boolean
  /** The variable that holds the base URL, where the spec has no server that a client could take. */
  baseUrlVariable: string | undefined
  /** The names of the variables in the URL of the server. */
  serverVariables: string[]
  /** Some paths are only our guess. */
  guesses: boolean
  model: SpecModel
  /** The method of each operation. */
  methods: ReturnType<typeof nameSpec>['methods']
}

export function subjectOf(vendor: string, model: SpecModel): Subject {
  const { title } = model
  const credentials = credentialOptions(vendor, model)
  const usable = model.servers.find(({ absolute, open }) => absolute && open.length === 0)
  return {
    vendor,
    title,
    packageName: packageName(vendor),
    factory: factoryName(vendor, title),
    optionsType: optionsName(vendor, title),
    clientType: clientName(vendor, title),
    variable: clientVariable(vendor),
    credentials,
    credentialsRequired: areRequired(credentials, model),
    baseUrlVariable: usable ? undefined : `${environmentPrefix(vendor)}_BASE_URL`,
    serverVariables: [...(usable?.variables.keys() ?? [])],
    guesses: model.operations.some((operation) => basisOf(operation, 'path') === 'inferred'),
    model,
    methods: nameSpec(model).methods,
  }
}
