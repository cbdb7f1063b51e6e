import { XMLBuilder } from 'fast-xml-parser'

const builder = new XMLBuilder({})

/** A value as XML, in the way of Prism's own server: below one element `xml`. */
export const toXml = (value: unknown): string => builder.build({ xml: value })
