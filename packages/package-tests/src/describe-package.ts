import { afterAll, describe } from 'vitest'
import { type Consumer, createConsumer, readManifest } from './consumer.ts'
import { describeBundle } from './describe-bundle.ts'
import { describeContents } from './describe-contents.ts'
import { describeHover } from './describe-hover.ts'
import { describeTypes } from './describe-types.ts'

/** A vendor package as the suites see it. */
export interface VendorPackage {
  name: string
  /** Name of the function that creates a client. */
  factory: string
  consumer: Consumer
}

/**
 * Tests a package as users get it: packed, and unpacked in an empty folder.
 *
 * @param folder of the package in the repository
 * @param factory the function that creates a client, where it is a vendor's
 */
export function describePackage(folder: string, { factory }: { factory?: string } = {}): void {
  const { name } = readManifest(folder)
  const consumer = createConsumer([folder])
  afterAll(() => consumer.remove())

  describe(`${name}, packed,`, () => {
    describeContents(name, folder, consumer)
    if (!factory) return
    const vendor = { name, factory, consumer }
    describeTypes(vendor)
    describeHover(vendor)
    describeBundle(vendor)
  })
}
