import { type BodyKind, formData, InvalidInputError, isBinary, json } from '@countersign/client'

const form = formData()
const plain = json()

/** JSON with the token in it, as the vendor documents it. */
export const withToken = (accessToken: string): BodyKind => ({
  ...plain,
  encode(value, type, alone) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new InvalidInputError('The body must be an object, to which the token is added')
    return plain.encode({ access_token: accessToken, ...value }, type, alone)
  },
})

/**
 * The form with the file of users. Nobody can tell whether bytes without a name are CSV or JSON, neither can the vendor.
 *
 * @throws InvalidInputError for a file with neither a name nor a media type
 */
export const namedUpload: BodyKind = {
  ...form,
  encode(value, type, alone) {
    const file = (value as { file?: unknown } | null)?.file
    if (isBinary(file) && !isNamed(file) && !isNamed((file as { data?: unknown }).data))
      throw new InvalidInputError(
        "The file needs a name: { data, name: 'users.csv' } or 'users.json'; or use usersCsv()",
      )
    return form.encode(value, type, alone)
  },
}

const isNamed = (file: unknown): boolean => {
  const { name, type } = (file ?? {}) as Partial<File>
  return Boolean(name || type)
}
