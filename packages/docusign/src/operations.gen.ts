// Generated from specs/docusign by `pnpm generate`. Do not edit.
import { bearer, failsInItems, type Api, type ApiError, type Method } from '@countersign/client'
import { encodeMultipart } from './multipart.ts'
import type { ErrorDetails, NewUserSignaturesInput, UserSignature, UserSignatureDefinition, UserSignatures, UserSignaturesInput, UserSignaturesUpload, operations } from './schema.gen.ts'

/** Input of `listUserSignatures`. */
export interface ListUserSignaturesInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * What to list: `signature`, or `stamp` for the stamps, be they eHanko or custom. The vendor has null as a third value;
   * in a query that means leaving the parameter out.
   *
   * @default "signature"
   */
  stamp_type?: NonNullable<NonNullable<operations['listUserSignatures']['parameters']['query']>['stamp_type']>
}

/** Input of `updateUserSignatures`. */
export interface UpdateUserSignaturesInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /** The signatures to write. */
  body?: UserSignaturesInput
}

/** Input of `createUserSignatures`. */
export interface CreateUserSignaturesInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /** The signatures to create, with or without pictures. */
  body: NewUserSignaturesInput | UserSignaturesUpload
}

/** Input of `getUserSignature`. */
export interface GetUserSignatureInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
}

/** Input of `updateUserSignature`. */
export interface UpdateUserSignatureInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
  /** `true` closes the signature as it is now. The default is not documented and taken to be `false`. */
  close_existing_signature?: boolean
  /** What to change; every property may be left out. */
  body?: UserSignatureDefinition
}

/** Input of `deleteUserSignature`. */
export interface DeleteUserSignatureInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
}

/** Input of `getUserSignatureImage`. */
export interface GetUserSignatureImageInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
  /** Which picture. `stamp_image` is v2.1 only. */
  imageType: NonNullable<NonNullable<operations['getUserSignatureImage']['parameters']['path']>['imageType']>
  /**
   * `true` asks for the picture with its chrome, which DocuSign adds: a line framing it and an identifier.
   *
   * @default false
   */
  include_chrome?: boolean
}

/** Input of `updateUserSignatureImage`. */
export interface UpdateUserSignatureImageInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
  /** Which picture. `stamp_image` is v2.1 only. */
  imageType: NonNullable<NonNullable<operations['updateUserSignatureImage']['parameters']['path']>['imageType']>
  /** v2.1 only. The vendor has no text for it and no default; by its name, `true` leaves a PNG transparent. */
  transparent_png?: boolean
  /** The picture, as it is, without any wrapping. */
  body: NonNullable<operations['updateUserSignatureImage']['requestBody']>['content']['image/gif'] | NonNullable<operations['updateUserSignatureImage']['requestBody']>['content']['image/png'] | NonNullable<operations['updateUserSignatureImage']['requestBody']>['content']['image/jpeg'] | NonNullable<operations['updateUserSignatureImage']['requestBody']>['content']['image/bmp']
}

/** Input of `deleteUserSignatureImage`. */
export interface DeleteUserSignatureImageInput {
  /** The account, as its GUID or as the older whole number. */
  accountId: string
  /**
   * GUID of the user: somebody in the account, and the one the access token stands for. v2.1 refuses
   * everybody else, administrators included; the v2 documentation lets an account administrator name another user.
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   */
  signatureId: string
  /** Which picture. `stamp_image` is v2.1 only. */
  imageType: NonNullable<NonNullable<operations['deleteUserSignatureImage']['parameters']['path']>['imageType']>
}

/** The operations of the DocuSign user signatures, by operationId. */
export interface Operations {
  /**
   * List the signatures of a user
   *
   * Answers every signature of the user at once, without pages, or with `stamp_type=stamp` every stamp. This is also
   * how to find the present `signatureId` of a signature whose name is known.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/list
   */
  listUserSignatures: Method<
    ListUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Add or update signatures of a user
   *
   * Writes several signatures or stamps in one call. Look at each entry of the answer: one with `errorDetails` failed,
   * although the call as a whole did not.
   *
   * Do not repeat a call whose answer was lost. It may have added signatures, and it may have closed records and opened
   * others, so that the ids in the body mean nothing any more. List the signatures first.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of the first part of a multipart request, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updatelist
   */
  updateUserSignatures: Method<
    UpdateUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Create signatures for a user
   *
   * Sent as JSON, a signature gets its pictures from DocuSign, which writes name and initials in one of its fonts.
   *
   * Sent as `multipart/form-data`, they come with pictures. The parts are not those of a web form:
   *
   * 1. The first part has `Content-Type: application/json` and `Content-Disposition: form-data` without a name. Its
   *    content is the JSON shown as `signatures`.
   * 2. Every other part is a picture, with its own `Content-Type` such as `image/gif` and
   *    `Content-Disposition: file; filename="<key>"`. Add `Content-Transfer-Encoding: base64` if the content is base64
   *    text; otherwise it is raw bytes.
   * 3. A key that equals the `signatureName` of an entry makes the picture its signature, one that equals the
   *    `signatureInitials` makes it its initials. A picture whose key fits nothing is dropped without a word. Either
   *    picture may be missing, and so may both. Keep names and initials unique, the vendor's sample adds a time to them.
   *
   * Look at each entry of the answer: one with `errorDetails` failed, although the call as a whole did not. A repeated
   * call may create the signatures twice.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of the first part of a multipart request, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/create
   */
  createUserSignatures: Method<
    CreateUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Get a signature of a user
   *
   * Answers one signature, found by its id or its name.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/get
   */
  getUserSignature: Method<
    GetUserSignatureInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Update a signature of a user
   *
   * Sets the name, the initials and the font, and in v2.1 more. The pictures have calls of their own. A user who has no
   * signature yet gets a default one.
   *
   * Give an id in the path to store a name that does not survive in a URL: the name is then taken from the body.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and `close_existing_signature` would then close that one. List the signatures first.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of the first part of a multipart request, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/update
   */
  updateUserSignature: Method<
    UpdateUserSignatureInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Delete a signature of a user
   *
   * Closes the signature, found by its id or its name. The answer has no body.
   *
   * A lost call may be repeated: a signature that is closed already stays closed, though the second answer may then be
   * a failure.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/delete
   */
  deleteUserSignature: Method<
    DeleteUserSignatureInput,
    undefined,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Download a picture of a signature
   *
   * Answers the picture itself; what was uploaded as PNG comes back as PNG. Pictures from old envelopes may exist with
   * their chrome only: if the plain one cannot be had, ask again with `include_chrome=true`. Failures are JSON.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/getimage
   */
  getUserSignatureImage: Method<
    GetUserSignatureImageInput,
    Blob,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Upload a picture of a signature
   *
   * Sets the picture of the signature, of the initials or (v2.1) of the stamp. The body is the bare file, a GIF, PNG,
   * JPEG or BMP of less than 200K. Whether that is 200,000 or 204,800 bytes is not documented, nor is a limit in pixels.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and the old id then leads nowhere. List the signatures first.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of the first part of a multipart request, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updateimage
   */
  updateUserSignatureImage: Method<
    UpdateUserSignatureImageInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Delete a picture of a signature
   *
   * Removes one picture and leaves the other; it takes two calls to remove both. Use the id of the first answer in the
   * second call.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and the old id then leads nowhere. List the signatures first.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The access token is missing, has expired or is not accepted.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when the firewall stopped the request before it reached the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/deleteimage
   */
  deleteUserSignatureImage: Method<
    DeleteUserSignatureImageInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >
}
export const api: Api = {
  vendor: 'docusign',
  servers: [],
  schemes: { accessToken: bearer },
  security: ['accessToken'],
  failure: {
    code: ['errorCode', 'error'],
    message: ['message', 'error_description'],
    authentication: ['AUTHORIZATION_INVALID_TOKEN', 'USER_AUTHENTICATION_FAILED', 'PARTNER_AUTHENTICATION_FAILED'],
    rateLimit: { HOURLY_APIINVOCATION_LIMIT_EXCEEDED: 'X-RateLimit-Reset', BURST_APIINVOCATION_LIMIT_EXCEEDED: 30 },
    requestId: 'X-DocuSign-TraceToken',
  },
  sensitive: [
    'imageBase64',
    'images',
    'nrdsId',
    'nrdsLastName',
    'nrdsStatus',
    'phoneticName',
    'signatureId',
    'signatureInitials',
    'signatureName',
  ],
  encoders: { 'multipart/form-data': encodeMultipart },
  operations: {
    listUserSignatures: { method: 'GET', path: '/accounts/{accountId}/users/{userId}/signatures', query: ['stamp_type'] },
    updateUserSignatures: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures',
      body: ['application/json'],
      idempotent: false,
      failure: { find: failsInItems('userSignatures', 'errorDetails') },
    },
    createUserSignatures: {
      method: 'POST',
      path: '/accounts/{accountId}/users/{userId}/signatures',
      body: ['application/json', 'multipart/form-data'],
      failure: { find: failsInItems('userSignatures', 'errorDetails') },
    },
    getUserSignature: { method: 'GET', path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}' },
    updateUserSignature: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}',
      query: ['close_existing_signature'],
      body: ['application/json'],
      idempotent: false,
    },
    deleteUserSignature: {
      method: 'DELETE',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}',
      accept: [],
      empty: true,
    },
    getUserSignatureImage: {
      method: 'GET',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      query: ['include_chrome'],
      accept: ['image/gif', 'image/png', 'image/jpeg', 'image/bmp'],
    },
    updateUserSignatureImage: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      query: ['transparent_png'],
      body: ['image/gif', 'image/png', 'image/jpeg', 'image/bmp'],
      idempotent: false,
    },
    deleteUserSignatureImage: {
      method: 'DELETE',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      idempotent: false,
    },
  },
}
