import { describeAddresses } from './describe-addresses.ts'
import { describeReplies } from './describe-replies.ts'
import { describeUploads } from './describe-uploads.ts'
import type { GetMock } from './served-mock.ts'

/** Tests on Acme that the mock answers as its spec says, and says what is wrong where it does not. */
export function describeAnswers(mock: GetMock): void {
  describeReplies(mock)
  describeUploads(mock)
  describeAddresses(mock)
}
