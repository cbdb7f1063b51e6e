import { type Context, isObject, type Visit } from './rule.ts'

type Node = Record<string, unknown>

/** What `x-mock` names exists in every operation it applies to: the response, and the example of its JSON body. */
export function mockAnswers(): { Root: { enter: Visit<Node>; Operation: Visit<Node> } } {
  let shared: unknown
  return {
    Root: {
      enter(root) {
        shared = isObject(root.info) ? root.info['x-mock'] : undefined
      },
      Operation(operation, context) {
        const own = isObject(operation['x-mock']) ? operation['x-mock'] : {}
        const all = { ...(isObject(shared) ? shared : {}), ...own }
        for (const [when, answers] of Object.entries(all)) {
          for (const answer of Array.isArray(answers) ? answers : [answers]) {
            if (isObject(answer)) checkAnswer(operation, when, answer, context)
          }
        }
      },
    },
  }
}

function checkAnswer(operation: Node, when: string, answer: Node, { report, resolve, location }: Context) {
  if (
    (when === 'malformed' || when === 'invalid') &&
    operation.requestBody === undefined &&
    operation.parameters === undefined
  )
    return
  const at = location.child(['operationId'])
  const where = `x-mock.${when} of ${String(operation.operationId)}`
  const status = String(answer.status)
  const response = resolve<Node>((operation.responses as Node)[status]).node
  if (!response)
    return report({ message: `${where} names status ${status}, which the operation does not declare`, location: at })
  const content = isObject(response.content) ? response.content : {}
  if (answer.mediaType !== undefined && !(String(answer.mediaType) in content)) {
    report({
      message: `${where} names ${String(answer.mediaType)}, which its response ${status} does not have`,
      location: at,
    })
  }
  if (answer.example === undefined) return
  const named = Object.values(content).some(
    (body) => isObject(body) && isObject(body.examples) && String(answer.example) in body.examples,
  )
  if (!named) {
    report({
      message: `${where} names example \`${String(answer.example)}\`, which its response ${status} does not have`,
      location: at,
    })
  }
}
