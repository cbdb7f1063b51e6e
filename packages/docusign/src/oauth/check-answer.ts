import { type CallInfo, ResponseFormatError } from '@countersign/client'

/**
 * Runs the checks of a successful answer.
 *
 * @throws ResponseFormatError when one fails. The reason is in the message, which never quotes the answer; oauth4webapi's
 * own error is not passed on, because its cause holds the answer with its tokens
 */
export async function checkAnswer<Result>(
  call: CallInfo,
  { status }: Response,
  expected: string,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    const { vendor, operationId, method, url } = call
    throw new ResponseFormatError(
      `${vendor} ${operationId}: ${method} ${url} answered ${status} with a body that is no ${expected}: ${(error as Error).message}`,
      { ...call, status },
    )
  }
}
