// Generated from specs/docusign by `pnpm generate`. Do not edit.
import { bearer, bytes, failsInItems, json, serverTemplate, type Api, type ApiError, type Binary, type Method, type Server } from '@countersign/client'
import { multipart } from './multipart.ts'
import type { ErrorDetails, NewUserSignaturesInput, UserSignature, UserSignatureDefinition, UserSignatures, UserSignaturesInput, UserSignaturesUpload, operations } from './schema.gen.ts'

/** Input of `listUserSignatures`. */
export interface ListUserSignaturesInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * What to list: `signature`, or `stamp` for the stamps, be they eHanko or custom. The vendor has null as a third value;
   * leaving the parameter out comes closest to it.
   *
   * Inferred: that it is never null ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   *
   * @default "signature"
   */
  stamp_type?: Exclude<NonNullable<operations['listUserSignatures']['parameters']['query']>['stamp_type'], null | undefined>
}

/** Input of `updateUserSignatures`. */
export interface UpdateUserSignaturesInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /** The signatures to write. */
  body?: UserSignaturesInput
}

/** Input of `createUserSignatures`. */
export interface CreateUserSignaturesInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The signatures to create, with or without images.
   *
   * Inferred: that it is required ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  body: NewUserSignaturesInput | UserSignaturesUpload
}

/** Input of `getUserSignature`. */
export interface GetUserSignatureInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
}

/** Input of `updateUserSignature`. */
export interface UpdateUserSignatureInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
  /**
   * `true` closes the signature as it is now. The default is not documented and taken to be `false`.
   *
   * Inferred: the type and the default ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  close_existing_signature?: boolean
  /** What to change; every property may be left out. */
  body?: UserSignatureDefinition
}

/** Input of `deleteUserSignature`. */
export interface DeleteUserSignatureInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
}

/** Input of `getUserSignatureImage`. */
export interface GetUserSignatureImageInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
  /**
   * Which image. `stamp_image` is v2.1 only.
   *
   * Reported by a third party: the values and what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  imageType: NonNullable<operations['getUserSignatureImage']['parameters']['path']>['imageType']
  /**
   * `true` includes the chrome: the line and identifier that DocuSign draws around the image.
   *
   * Inferred: the type ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   *
   * @default false
   */
  include_chrome?: boolean
}

/** Input of `updateUserSignatureImage`. */
export interface UpdateUserSignatureImageInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
  /**
   * Which image. `stamp_image` is v2.1 only.
   *
   * Reported by a third party: the values and what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  imageType: NonNullable<operations['updateUserSignatureImage']['parameters']['path']>['imageType']
  /**
   * v2.1 only. The vendor has no text for it and no default; by its name, `true` keeps the transparency of a PNG.
   *
   * Inferred: the type and what the text says ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  transparent_png?: boolean
  /**
   * The image, as it is, without any wrapping.
   *
   * Reported by a third party: that it is required ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22); inferred: what the text says ([page](https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updateimage) read 2026-11-22).
   */
  body: Binary
}

/** Input of `deleteUserSignatureImage`. */
export interface DeleteUserSignatureImageInput {
  /** The account: its GUID or its account number. */
  accountId: string
  /**
   * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
   * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
   * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
   * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
   * INVALID_USERID.
   *
   * Inferred: the format ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   */
  userId: string
  /**
   * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
   * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
   * the next write, so take it from the latest answer.
   *
   * Inferred: what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  signatureId: string
  /**
   * Which image. `stamp_image` is v2.1 only.
   *
   * Reported by a third party: the values and what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
   */
  imageType: NonNullable<operations['deleteUserSignatureImage']['parameters']['path']>['imageType']
}

/** The operations of the DocuSign user signatures, by operationId. */
export interface Operations {
  /**
   * List the signatures of a user
   *
   * Returns all signatures of the user in one answer, without paging; with `stamp_type=stamp`, the stamps instead. This
   * is also how to find the current `signatureId` of a known name.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/list
   * @example
   * const userSignatures = await docusign.listUserSignatures({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   * })
   */
  listUserSignatures: Method<
    ListUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Add or update signatures of a user
   *
   * Writes several signatures or stamps in one call. Look at each entry of the answer: one whose `errorDetails` has a
   * code other than `SUCCESS` failed, although the call as a whole did not.
   *
   * Do not repeat a call whose answer was lost. It may have added signatures, and it may have closed records and opened
   * others, so that the ids in the body mean nothing any more. List the signatures first.
   *
   * Inferred: what the text says ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of a part of it, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updatelist
   * @example
   * const userSignatures = await docusign.updateUserSignatures({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   body: {
   *     userSignatures: [
   *       {
   *         signatureName: 'Orlova Seal',
   *         phoneticName: 'oruroba',
   *         externalID: 'hanko-0042',
   *         stampType: 'stamp',
   *         stampFormat: 'NameDateHanko',
   *         stampSizeMM: '18',
   *       },
   *     ],
   *   },
   * })
   */
  updateUserSignatures: Method<
    UpdateUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Create signatures for a user
   *
   * Sent as JSON, a signature gets a default image from DocuSign, made from its name in one of DocuSign's fonts.
   *
   * Sent as `multipart/form-data`, the request carries the images itself. The parts are not those of a web form:
   *
   * 1. The first part has `Content-Type: application/json` and `Content-Disposition: form-data` without a name. Its
   *    content is the JSON shown as `signatures`.
   * 2. Every other part is an image, with its own `Content-Type` such as `image/gif` and
   *    `Content-Disposition: file; filename="<key>"`. Add `Content-Transfer-Encoding: base64` if the content is base64
   *    text; otherwise it is raw bytes.
   * 3. A key that equals the `signatureName` of an entry makes the image its signature, one that equals the
   *    `signatureInitials` makes it its initials. An image whose key fits nothing is not set. Either image may be
   *    missing, and so may both. Keep names and initials unique; the vendor's sample appends a timestamp.
   *
   * Look at each entry of the answer: one whose `errorDetails` has a code other than `SUCCESS` failed, although the call
   * as a whole did not. A repeated call may create the signatures twice.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of a part of it, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/create
   * @example
   * const userSignatures = await docusign.createUserSignatures({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   body: {
   *     userSignatures: [{ signatureName: 'Nadia Orlova', signatureInitials: 'NO', signatureFont: '7_DocuSign' }],
   *   },
   * })
   */
  createUserSignatures: Method<
    CreateUserSignaturesInput,
    UserSignatures,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Get a signature of a user
   *
   * Returns one signature, found by its id or its name.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/get
   * @example
   * const userSignature = await docusign.getUserSignature({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   * })
   */
  getUserSignature: Method<
    GetUserSignatureInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Update a signature of a user
   *
   * Sets the name, initials and font; in v2.1 more. The vendor says the call can also create a signature, whose images
   * are then uploaded separately. A user without a default signature gets one.
   *
   * Give an id in the path to store a name that does not survive in a URL: the name is then taken from the body.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and `close_existing_signature` would then close that one. List the signatures first.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of a part of it, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/update
   * @example
   * const userSignature = await docusign.updateUserSignature({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   *   body: { signatureName: 'N. Orlova & Co', signatureInitials: 'NO', signatureFont: 'Mistral', isDefault: 'true' },
   * })
   */
  updateUserSignature: Method<
    UpdateUserSignatureInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Delete a signature of a user
   *
   * Removes the signature, found by its id or its name. The answer has no body.
   *
   * A lost call may be repeated if the path holds an id, though the second answer may then be a failure. A name might
   * reach another signature by then, so the client repeats neither.
   *
   * Inferred: the body ([page](https://www.docusign.com/sites/default/files/REST_API_Guide_v2.pdf) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/delete
   * @example
   * await docusign.deleteUserSignature({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   * })
   */
  deleteUserSignature: Method<
    DeleteUserSignatureInput,
    undefined,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Download an image of a signature
   *
   * Returns the image itself; what was uploaded as PNG comes back as PNG. Images from old envelopes may exist with their
   * chrome only: if the request without chrome fails, ask again with `include_chrome=true`. Failures are JSON.
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/getimage
   * @example
   * const blob = await docusign.getUserSignatureImage({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   *   imageType: 'initials_image',
   * })
   */
  getUserSignatureImage: Method<
    GetUserSignatureImageInput,
    Blob,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Upload an image of a signature
   *
   * Sets the image of the signature, of the initials or (v2.1) of the stamp. The body is the bare file, a GIF, PNG,
   * JPEG or BMP of less than 200K. Whether that is 200,000 or 204,800 bytes is not documented, nor is a limit in pixels.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and the old id then leads nowhere. List the signatures first.
   *
   * Inferred: the body and the format ([page](https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updateimage) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 415: The content type of the request, or of a part of it, is not one that is understood here.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/updateimage
   * @example
   * const userSignature = await docusign.updateUserSignatureImage({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   *   imageType: 'initials_image',
   *   body: image,
   * })
   */
  updateUserSignatureImage: Method<
    UpdateUserSignatureImageInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<415, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >

  /**
   * Delete an image of a signature
   *
   * Removes one image and leaves the other; it takes two calls to remove both. Use the id of the first answer in the
   * second call.
   *
   * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
   * another, and the old id then leads nowhere. List the signatures first.
   *
   * Inferred: what the text says ([page](https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/deleteimage) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path.
   * @throws {ApiError} 401: The authentication or authorization of the call did not pass.
   * @throws {ApiError} 403: The caller may not use this resource.
   * @throws {ApiError} 404: Nothing is there, or no longer: the id may have changed with the last write.
   * @throws {ApiError} 429: Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
   * @throws {ApiError} default: Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it reaches the API, or a 5xx.
   * @see https://developers.docusign.com/docs/esign-rest-api/reference/users/usersignatures/deleteimage
   * @example
   * const userSignature = await docusign.deleteUserSignatureImage({
   *   accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
   *   userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
   *   signatureId: 'c0ffee00-1111-4222-8333-444455556666',
   *   imageType: 'initials_image',
   * })
   */
  deleteUserSignatureImage: Method<
    DeleteUserSignatureImageInput,
    UserSignature,
    ApiError<400, ErrorDetails> | ApiError<401, ErrorDetails> | ApiError<403, ErrorDetails> | ApiError<404, ErrorDetails> | ApiError<429, ErrorDetails> | ApiError<number, ErrorDetails>
  >
}

/** Where the API is, with variables to fill. */
export const servers: Server[] = [
  /* @__PURE__ */ serverTemplate('https://{host}/restapi/{apiVersion}', { host: ['demo.docusign.net'], apiVersion: ['v2.1', 'v2'] }),
]

export const api: Api = {
  vendor: 'docusign',
  servers: [],
  schemes: { accessToken: bearer },
  security: [['accessToken']],
  failure: {
    code: ['errorCode', 'error'],
    message: ['message', 'error_description'],
    authentication: ['AUTHORIZATION_INVALID_TOKEN', 'USER_AUTHENTICATION_FAILED', 'PARTNER_AUTHENTICATION_FAILED'],
    rateLimit: { HOURLY_APIINVOCATION_LIMIT_EXCEEDED: 'X-RateLimit-Reset', BURST_APIINVOCATION_LIMIT_EXCEEDED: 30 },
    requestId: 'X-DocuSign-TraceToken',
  },
  sensitive: [
    'Content-Disposition',
    'imageBase64',
    'images',
    'initialsImageUri',
    'nrdsId',
    'nrdsLastName',
    'nrdsStatus',
    'phoneticName',
    'signatureId',
    'signatureImageUri',
    'signatureInitials',
    'signatureName',
    'stampImageUri',
    'userId',
  ],
  operations: {
    listUserSignatures: { path: '/accounts/{accountId}/users/{userId}/signatures', query: ['stamp_type'] },
    updateUserSignatures: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures',
      idempotent: false,
      failure: { find: failsInItems('userSignatures', 'errorDetails', ['SUCCESS']) },
    },
    createUserSignatures: {
      method: 'POST',
      path: '/accounts/{accountId}/users/{userId}/signatures',
      body: [json(), multipart],
      failure: { find: failsInItems('userSignatures', 'errorDetails', ['SUCCESS']) },
    },
    getUserSignature: { path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}' },
    updateUserSignature: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}',
      query: ['close_existing_signature'],
      idempotent: false,
    },
    deleteUserSignature: {
      method: 'DELETE',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}',
      accept: [],
      idempotent: false,
    },
    getUserSignatureImage: {
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      query: ['include_chrome'],
      accept: ['image/gif', 'image/png', 'image/jpeg', 'image/bmp'],
    },
    updateUserSignatureImage: {
      method: 'PUT',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      query: ['transparent_png'],
      body: [bytes('image/gif', 'image/png', 'image/jpeg', 'image/bmp')],
      idempotent: false,
    },
    deleteUserSignatureImage: {
      method: 'DELETE',
      path: '/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}',
      idempotent: false,
    },
  },
}

declare global {
  interface CountersignMockVendors {
    docusign: { operations: 'listUserSignatures' | 'updateUserSignatures' | 'createUserSignatures' | 'getUserSignature' | 'updateUserSignature' | 'deleteUserSignature' | 'getUserSignatureImage' | 'updateUserSignatureImage' | 'deleteUserSignatureImage'; webhooks: never }
  }
}
