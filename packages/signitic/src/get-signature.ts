import { type CallOptions, type Method, ResponseFormatError } from '@countersign/client'
import type { GetSignatureInput, Operations } from './operations.gen.ts'
import type { GetSignatureResult } from './schema.gen.ts'

type Data<Mode> = Mode extends 'html' ? string : Mode extends 'json' ? GetSignatureResult : GetSignatureResult | string
type Input<Mode> = Omit<GetSignatureInput, 'mode'> & { mode: Mode }

/** `getSignature`, whose answer is of the kind that `mode` asks for. */
export interface GetSignature extends Pick<Operations['getSignature'], 'isError'> {
  <Mode extends GetSignatureInput['mode']>(input: Input<Mode>, options?: CallOptions): Promise<Data<Mode>>
  withResponse<Mode extends GetSignatureInput['mode']>(
    input: Input<Mode>,
    options?: CallOptions,
  ): Promise<{ data: Data<Mode>; response: Response }>
}

/**
 * Holds the vendor to the `mode` that was asked for.
 *
 * @throws ResponseFormatError for markup in place of an object, and the other way round
 */
export function createGetSignature(getSignature: Method<GetSignatureInput, GetSignatureResult | string>): GetSignature {
  const withResponse = async (input: GetSignatureInput, options?: CallOptions) => {
    const { data, response } = await getSignature.withResponse(input, options)
    const { mode } = input
    const wrong = (mode === 'html' && typeof data !== 'string') || (mode === 'json' && typeof data === 'string')
    if (!wrong) return { data, response }
    const { status, headers } = response
    throw new ResponseFormatError(
      `signitic getSignature answered ${status} with ${headers.get('content-type')}, which is not what the mode '${mode}' promises`,
      { vendor: 'signitic', operationId: 'getSignature', method: 'GET', url: '/signatures/{email}/{mode}', status },
      { body: data, headers },
    )
  }
  const call = async (input: GetSignatureInput, options?: CallOptions) => (await withResponse(input, options)).data
  return Object.assign(call, { withResponse, isError: getSignature.isError }) as GetSignature
}
