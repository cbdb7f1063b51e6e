import type { Visit } from './rule.ts'

const example = '{ from: docs, section: Create, basis: documented }'

/** Every operation, and the API as a whole, says where its statements come from. */
export function operationSource(): Record<'Info' | 'Operation', Visit<Record<string, unknown>>> {
  return {
    Info(info, { report, location }) {
      if (info['x-source'] === undefined)
        report({ message: `\`info\` has no \`x-source\`: add one, e.g. ${example}`, location })
    },
    Operation(operation, { report, location }) {
      const name = `Operation ${String(operation.operationId ?? '')}`
      if (operation['x-source'] === undefined) {
        report({
          message: `${name} has no \`x-source\`: say which page the statements come from and how sure they are, e.g. ${example}`,
          location: location.child(['operationId']),
        })
      }
      if (operation.externalDocs === undefined) {
        report({
          message: `${name} has no \`externalDocs\`: link the vendor's page, so that a reader can check it`,
          location: location.child(['operationId']),
        })
      }
    },
  }
}
