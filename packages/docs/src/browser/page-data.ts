/** What the scripts of a vendor's page know of it. */
export interface PageData {
  readonly vendor: string
  readonly title: string
  /** Where Redoc shows what stands at an id of the page, and what it is called. */
  readonly routes: Readonly<Record<string, { readonly route: string; readonly title: string }>>
  readonly tries: Readonly<Record<string, Try>>
}

/** A call to the mock, as the form is filled in at first. */
export interface Try {
  readonly summary: string
  readonly method: string
  /** From the origin on: `/acme/v1/things?q=x` */
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  /** Text that can be edited. */
  readonly body?: string
  /** Parts of a form, or one file; shown, and sent as they are. */
  readonly parts?: readonly TryPart[]
  /** The answers that the mock can be asked for: a status, or a status and the case of an example. */
  readonly answers: readonly { readonly prefer: string; readonly label: string }[]
}

export interface TryPart {
  /** Empty: the file is the whole body. */
  readonly name: string
  readonly mediaType: string
  readonly fileName?: string
  /** In base64 for a file. */
  readonly value: string
}

/** What `vendors.js` sets. */
export interface VendorLink {
  readonly vendor: string
  readonly title: string
}
