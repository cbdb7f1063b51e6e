import type { Problem } from '@countersign/openapi'
import { upgrade as upgradeTo31 } from '@scalar/openapi-upgrader'
import { convertObj } from 'swagger2openapi'
import { Refusal, refuse } from '../../checks/refusal.ts'
import { dropSiblings } from './mend/schema/schemas.ts'
import type { Notes } from './notes.ts'
import { isNode, type Node, pointerOf, walk } from './walk.ts'

/** How the converter from Swagger 2.0 marks what OpenAPI 3 has no words for. */
const warning = 'x-s2o-warning'

/**
 * Turns a document of Swagger 2.0 or OpenAPI 3 into one of OpenAPI 3.1.
 *
 * @returns it, and what it was
 * @throws Refusal for what is neither, and for what cannot be said in OpenAPI 3.1
 */
export async function upgrade(document: Node, notes: Notes): Promise<{ document: Node; was: string }> {
  const was = versionOf(document)
  const modern = was.startsWith('Swagger') ? await toOpenApi3(document) : document
  if (!/^3\.[1-9]/.test(String(modern.openapi))) dropSiblings(modern, notes)
  return { document: upgradeTo31(modern, '3.1') as Node, was }
}

function versionOf(document: Node): string {
  const { swagger, openapi } = document
  if (String(swagger).startsWith('2')) return 'Swagger 2.0'
  if (/^3\.\d/.test(String(openapi))) return `OpenAPI ${String(openapi)}`
  throw refuse(
    'version-unknown',
    openapi === undefined && swagger === undefined
      ? 'The file says neither `swagger: 2.0` nor `openapi: 3.…`.'
      : `It is of version ${String(openapi ?? swagger)}.`,
    'Give a description in Swagger 2.0, OpenAPI 3.0 or 3.1.',
  )
}

async function toOpenApi3(document: Node): Promise<Node> {
  const { openapi } = await convertObj(document, { patch: true, warnOnly: true }).catch((error: Error) => {
    throw refuse(
      'swagger-unreadable',
      `The Swagger 2.0 cannot be converted: ${error.message}.`,
      'Correct the document.',
    )
  })
  const problems: Problem[] = []
  walk(openapi, (node, _, place) => {
    if (typeof node[warning] !== 'string') return
    problems.push({
      severity: 'error',
      code: 'not-convertible',
      pointer: pointerOf(place),
      message: `It cannot be said in OpenAPI 3: ${node[warning]}.`,
      remedy: 'Take it out of the document, or say it in another way.',
    })
  })
  if (problems.length > 0) throw new Refusal(problems)
  return isNode(openapi) ? openapi : {}
}
