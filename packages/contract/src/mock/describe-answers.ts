import { describeAddresses } from './describe-addresses.ts'
import { describeUploads } from './describe-uploads.ts'
import { describeVendors } from './describe-vendors.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that the mock answers as the vendors do, and says what is wrong where they would not. */
export function describeAnswers(mock: GetMock): void {
  describeVendors(mock)
  describeUploads(mock)
  describeAddresses(mock)
}
