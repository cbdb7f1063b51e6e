import { isObject, type JsonObject, nameOfType, own } from '../json/value.ts'
import type { Problem } from '../problems/problem.ts'
import type { Report } from '../problems/reporter.ts'

const problem = (
  severity: Problem['severity'],
  code: string,
  pointer: string,
  message: string,
  remedy: string,
): Problem => ({
  severity,
  code,
  pointer,
  message,
  remedy,
})

/** Reports what keeps a value from being an OpenAPI document at all; whether it is one of version 3. */
export function isReadable(document: unknown, name: string, report: Report): document is JsonObject {
  if (!isObject(document)) {
    report(
      problem(
        'error',
        'not-an-object',
        '#',
        `${name} is ${nameOfType(document)}, no OpenAPI document.`,
        'Give the parsed document.',
      ),
    )
    return false
  }
  const version = versionOf(document)
  if (Object.hasOwn(document, 'swagger')) {
    report(
      problem(
        'error',
        'swagger-2',
        '#/swagger',
        `${name} is Swagger 2.0, which is not read.`,
        'Convert it to OpenAPI 3 first, e.g. with `npx swagger2openapi`.',
      ),
    )
    return false
  }
  if (version === undefined) {
    report(
      problem(
        'error',
        'not-openapi',
        '#',
        `${name} does not say \`openapi: 3.…\`.`,
        'Check that it is an OpenAPI document.',
      ),
    )
    return false
  }
  if (!/^3(\.|$)/.test(version)) {
    report(
      problem(
        'error',
        'version-unknown',
        '#/openapi',
        `${name} is of OpenAPI ${version}.`,
        'Convert it to OpenAPI 3.1.',
      ),
    )
    return false
  }
  return true
}

/** The version of OpenAPI; unquoted in YAML it is a number. */
export function versionOf(document: JsonObject): string | undefined {
  const version = own(document, 'openapi')
  return typeof version === 'number' ? `${version}` : typeof version === 'string' ? version.trim() : undefined
}

/** Reports what a document lacks although it can be read without. */
export function checkDocument(document: JsonObject, name: string, report: Report): void {
  const warn = (code: string, pointer: string, message: string, remedy: string) =>
    report(problem('warning', code, pointer, message, remedy))
  if (!/^3\.[01](\.|$)/.test(versionOf(document) ?? ''))
    warn(
      'version-newer',
      '#/openapi',
      `${name} is of OpenAPI ${versionOf(document)}; it is read as 3.1.`,
      'Check that nothing of it is new.',
    )
  const { info } = document
  if (!isObject(info)) warn('info-missing', '#', `${name} has no \`info\`.`, 'Add `info` with `title` and `version`.')
  else if (typeof own(info, 'title') !== 'string')
    warn('title-missing', '#/info', `${name} has no \`title\`.`, 'Add `info.title`.')
  if (document.paths === undefined)
    warn(
      'paths-missing',
      '#',
      document.webhooks === undefined
        ? `${name} has no \`paths\`: nothing can be called.`
        : `${name} has webhooks and no \`paths\`.`,
      'Add `paths: {}` if that is meant.',
    )
}
