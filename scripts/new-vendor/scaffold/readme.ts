import { literal } from '../../generate/print.ts'
import { inputOf } from './sample-calls.ts'
import type { Subject } from './subject.ts'

/** README.md of a new package. */
export function readmeText(subject: Subject): string {
  const { title, packageName, factory, variable, credentials, guesses, model, methods } = subject
  const options = [
    ...credentials.map(({ name }) => name),
    ...(subject.baseUrlVariable ? ['baseUrl'] : []),
    ...(guesses ? ['allowInferredPaths: true'] : []),
  ]
  const [first] = model.operations
  const call = first ? `const answer = await ${variable}.${methods.get(first)}(${literal(inputOf(first))})\n` : ''
  const variables = [
    ...credentials.map((option) => option.variable),
    ...(subject.baseUrlVariable ? [subject.baseUrlVariable] : []),
  ]
  const environment =
    variables.length > 0
      ? `\`${factory}.fromEnv()\` reads ${variables.map((name) => `\`${name}\``).join(', ')}.\n\n`
      : ''
  return `# ${packageName}

Typed client for the ${title.replace(/^the /i, '')}. Not made by the vendor.

State of the API: **${model.state?.state ?? 'unknown'}**.

\`\`\`sh
npm install ${packageName}
\`\`\`

\`\`\`ts
import { ${factory} } from '${packageName}'

const ${variable} = ${factory}(${options.length > 0 ? `{ ${options.join(', ')} }` : ''})
${call}\`\`\`

${environment}Options, errors and \`raw\`: see \`@countersign/client\`.
`
}
