import { type BodyKind, formData, InvalidInputError, isBinary, json, openBinary } from '@countersign/client'

const form = formData()
const plain = json()

/** JSON with the token in it, as the vendor documents it. */
export const withToken = (accessToken: string): BodyKind => ({
  ...plain,
  encode(value, type) {
    const fields = typeof value === 'object' && !Array.isArray(value) ? value : undefined
    if (!fields) throw new InvalidInputError('The body must be an object, to which the token is added')
    return plain.encode({ access_token: accessToken, ...fields }, type)
  },
})

/**
 * The form with the file of users. Nobody can tell whether bytes without a name are CSV or JSON, neither the vendor.
 *
 * @throws InvalidInputError for a file with neither a name nor a media type
 */
export const namedUpload: BodyKind = {
  ...form,
  encode(value, type) {
    const file = (value as { file?: unknown } | null)?.file
    if (isBinary(file)) {
      const { name, type: told } = openBinary(file)
      if (!name && !told) {
        throw new InvalidInputError(
          "The file needs a name: { data, name: 'users.csv' }, or 'users.json'; or use usersCsv()",
        )
      }
    }
    return form.encode(value, type)
  },
}
