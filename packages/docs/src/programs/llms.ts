import { bases } from '@countersign/openapi'
import { meaning } from '../data/basis-view.ts'
import type { VendorSummary } from '../pages/summary.ts'

/** The index for programs that read: https://llmstxt.org */
export const llmsText = (vendors: readonly VendorSummary[]): string => `# Countersign

> Signature and credential APIs, described line by line: typed clients for npm, a mock that behaves as the vendor does,
> and for every statement where it comes from and how sure it is.

How sure a statement is stands in parentheses behind it, with the aspects that are as sure as something else:

${bases.map((basis) => `- ${basis}: ${meaning[basis].toLowerCase()}`).join('\n')}

What is inferred is a guess of ours. Never present it as the vendor's word, and never send credentials to an inferred path
without being told to.

The mock of a vendor answers below its name, with the vendor's own base path and without an account, once
\`npx -y pnpm@12 start\` runs. Its header \`countersign-basis\` says how sure each answer is.

## APIs

${vendors
  .map(
    ({ vendor, title, about, state, packageName, mock, operations }) =>
      `- [${title}](${vendor}.md): ${about} ${operations.length} operations, state: ${state ?? 'not said'}. Package \`${packageName}\`, mock ${mock}, [OpenAPI](${vendor}/openapi.json)`,
  )
  .join('\n')}

## Operations

${vendors
  .flatMap(({ vendor, title, operations }) =>
    operations.map(({ id, summary, call }) => `- [${call}](${vendor}/${id}.md): ${summary} (${title})`),
  )
  .join('\n')}
`
