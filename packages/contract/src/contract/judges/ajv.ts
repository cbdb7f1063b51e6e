import { answerFor, type Content, essence, isJson } from '@countersign/openapi'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { WireExchange } from '../exchange.ts'
import type { Stage } from '../stage.ts'

/**
 * What ajv says otherwise than the mock, one line each: of every request body that was taken or refused, and of every
 * answer of the mock.
 */
export function judgeWithAjv({ model, exchanges }: Stage): string[] {
  const ajv = addFormats.default(new Ajv.default({ strict: false }))
  ajv.addFormat('html', true).addFormat('binary', true).addSchema(Object(model.document), 'spec')
  const errorsOf = (content: Content | undefined, bytes: Uint8Array): string | undefined => {
    if (!content?.schema || !isJson(content.mediaType)) return undefined
    const reference = `spec${content.schema.pointer}`
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference })
    return validate(JSON.parse(Buffer.from(bytes).toString('utf8'))) ? '' : ajv.errorsText(validate.errors)
  }
  const judge = ({ operation, request, response, reasons }: WireExchange): string[] => {
    const name = `${operation.id} ${response.status}`
    const sent =
      request.body.length > 0 ? errorsOf(contentOf(operation.body?.content, request.headers), request.body) : undefined
    const body = reasons.some((reason) => reason.startsWith('body'))
    const answer = contentOf(answerFor(operation, response.status)?.content, response.headers)
    const answered = response.body.length > 0 ? errorsOf(answer, response.body) : undefined
    return [
      ...(sent && !body ? [`${name}: the mock takes a body of which ajv says: ${sent}`] : []),
      ...(sent === '' && body ? [`${name}: ajv takes a body of which the mock says: ${reasons.join('; ')}`] : []),
      ...(answered ? [`${name}: the answer is wrong, says ajv: ${answered}`] : []),
    ]
  }
  return [...new Set(exchanges.flatMap(judge))]
}

function contentOf(contents: readonly Content[] = [], headers: Headers): Content | undefined {
  const type = essence(headers.get('content-type') ?? '')
  return contents.find(({ mediaType }) => essence(mediaType) === type)
}
