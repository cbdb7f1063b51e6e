import type { Kind } from '../site.ts'
import { paths, servers } from './addresses.ts'
import { bases } from './bases.ts'
import { credentials } from './credentials.ts'
import { enums } from './enums.ts'
import { failures, mockAnswers, pageRules, redactionRules, retryRules } from './extensions.ts'
import { fieldNames } from './field-names.ts'
import { headers, parameters } from './parameters.ts'
import { samples } from './samples.ts'
import { statuses } from './statuses.ts'

/** Everything that is broken. */
export const kinds: readonly Kind[] = [
  fieldNames,
  statuses,
  headers,
  parameters,
  enums,
  bases,
  credentials,
  servers,
  paths,
  retryRules,
  redactionRules,
  pageRules,
  mockAnswers,
  failures,
  samples,
]
