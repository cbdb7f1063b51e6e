import { core } from '../later/tools.ts'
import type { RawInit } from './raw-call.ts'

const places = ['path', 'query', 'header', 'cookie']
const forms = ['json', 'text', 'blob', 'arrayBuffer', 'formData', 'stream']

/** Options that would go around what the client does. */
const refused = ['fetch', 'baseUrl', 'pathSerializer', 'Request', 'redirect', 'method']

/** Options that this client or openapi-fetch reads. All others are for `fetch`, and nobody knows what each `fetch` takes. */
const known = ['params', 'body', 'headers', 'signal', 'timeout', 'maxRetries', 'parseAs', 'middleware', ...refused]

/** The parameters in a path template. */
export const namesOf = (path: string): string[] => (path.match(/\{.+?\}/g) ?? []).map((name) => name.slice(1, -1))

/**
 * Nothing that is given to a call of `raw` is ignored, as far as one can tell.
 *
 * @throws InvalidInputError for what would go around the client, stand in the wrong place, or be nothing anybody reads
 */
export function checkRaw(init: RawInit, path: string): void {
  const problem = wrongShape(init) ?? wrongOption(init) ?? wrongParameter(init, path)
  if (problem) throw new core.InvalidInputError(problem)
}

const wrongShape = (init: unknown): string | undefined =>
  core.isObject(init) && isGroups(init.params)
    ? undefined
    : 'raw takes an object of options, whose `params` are objects by their place'

const isGroups = (params: unknown): boolean =>
  params === undefined ||
  (core.isObject(params) && Object.values(params).every((group) => group === undefined || core.isObject(group)))

function wrongOption(init: RawInit): string | undefined {
  for (const option of Object.keys(init)) {
    if (init[option] === undefined) continue
    if (refused.includes(option))
      return `\`${option}\` cannot be set for one call: it would go around what the client does`
    if (places.includes(option)) return `\`${option}\` belongs into \`params\`: { params: { ${option}: { … } } }`
    if (option === 'contentType') return 'raw takes the media type of a body as the header `content-type`'
    const problem = core.unknownName('raw has no option', { [option]: init[option] }, known)
    if (problem?.endsWith('?')) return problem // it is near to a name; what is not may be for `fetch`
  }
  const { parseAs } = init
  return parseAs === undefined || forms.includes(parseAs) ? undefined : `\`parseAs\` must be ${forms.join(', ')}`
}

const wrongParameter = ({ params = {} }: RawInit, path: string): string | undefined =>
  core.unknownName('`params` has no', params, places) ??
  core.unknownName(`${path} has no path parameter`, params.path ?? {}, namesOf(path))
