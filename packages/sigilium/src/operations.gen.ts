// Generated from specs/sigilium by `pnpm generate`. Do not edit.
import { bearer, commas, formData, guessed, queryKey, type Api, type ApiError, type Method } from '@countersign/client'
import type { SignatureList, UpdateOrganizationsRequest, UpdateUsersRequest, UploadUsersRequest, operations } from './schema.gen.ts'

/** Input of `getSignatures`. */
export interface GetSignaturesInput {
  /**
   * The addresses whose signatures are wanted, joined by commas into one value. The vendor names no default and does
   * not say whether it may be left out.
   *
   * Inferred: the type and that it may be left out ([page](https://sigilium.com/api) read 2026-11-22).
   */
  emails?: Exclude<NonNullable<operations['getSignatures']['parameters']['query']>['emails'], null | undefined>
  /**
   * Form of the answer. The vendor's sample sends `html` and its documented answer belongs to that call, so send
   * `html` too. No other value is known, and the vendor's table of parameters does not list this one.
   *
   * Inferred: that it may be left out and what the text says ([page](https://sigilium.com/api) read 2026-11-22).
   */
  output?: Exclude<NonNullable<operations['getSignatures']['parameters']['query']>['output'], null | undefined>
}

/** Input of `updateUsers`. */
export interface UpdateUsersInput {
  /**
   * The users to write, with the token.
   *
   * Inferred: that it is required ([page](https://sigilium.com/api) read 2026-11-22).
   */
  body: UpdateUsersRequest
}

/** Input of `uploadUsers`. */
export interface UploadUsersInput {
  /**
   * A form with the file.
   *
   * Inferred: that it is required ([page](https://sigilium.com/api) read 2026-11-22).
   */
  body: UploadUsersRequest
}

/** Input of `updateOrganizations`. */
export interface UpdateOrganizationsInput {
  /**
   * The organizations to write, with the token.
   *
   * Inferred: that it is required ([page](https://sigilium.com/api) read 2026-11-22).
   */
  body: UpdateOrganizationsRequest
}

/** The operations of the Sigilium API V3, by operationId. */
export interface Operations {
  /**
   * Get the signatures of people
   *
   * Returns rendered signatures as HTML, looked up by a list of e-mail addresses.
   *
   * The token that administrators find in their settings is enough; no OAuth2 exchange is needed.
   *
   * Inferred: the credential ([page](https://sigilium.com/api) read 2026-11-22).
   *
   * @throws {ApiError} default: The call failed. (Inferred.)
   * @see https://sigilium.com/api
   * @example
   * const signatureList = await sigilium.getSignatures()
   */
  getSignatures: Method<
    GetSignaturesInput,
    SignatureList,
    ApiError<number, operations['getSignatures']['responses']['default']['content']['application/json'] | string>
  >

  /**
   * Update users
   *
   * Writes a batch of users. `mail` is the one field that every user must have.
   *
   * **The path `/users` is an assumption**: no copy found of the vendor's page shows the address. Ask the vendor for it;
   * the client's option `paths` sets another one.
   *
   * The vendor lists the fields under the heading of query parameters, but its sample sends them as JSON. This
   * description follows the sample.
   *
   * A call that is sent twice presumably writes the same values to the same users, so a lost one may be repeated.
   *
   * Inferred: the path and the credential ([page](https://sigilium.com/api) read 2026-11-22).
   *
   * @throws {ApiError} default: The call failed. (Inferred.)
   * @see https://sigilium.com/api
   * @example
   * // Needs its path: { paths: { updateUsers: '/…' } }
   * await sigilium.updateUsers({
   *   body: {
   *     access_token: 'example-token-of-atelier-brindille',
   *     users: [
   *       {
   *         objectguid: '91d7f0c4-5a3e-4b86-a2f9-6c0b7e18d325',
   *         mail: 'capucine.modele@brindille.example',
   *         givenname: 'Capucine',
   *         surname: 'Modele',
   *         jobtitle: 'Head of joinery',
   *         phone: '+33 4 65 71 00 12',
   *         mobilephone: '+33 6 39 98 00 12',
   *       },
   *     ],
   *   },
   * })
   */
  updateUsers: Method<
    UpdateUsersInput,
    undefined,
    ApiError<number, operations['updateUsers']['responses']['default']['content']['application/json'] | string>
  >

  /**
   * Upload a file of users
   *
   * Writes the users of a CSV or JSON file.
   *
   * **The path `/users/file` is an assumption**: no copy found of the vendor's page shows the address, which may just as
   * well be that of *Update users*. Ask the vendor for it; the client's option `paths` sets another one.
   *
   * Whether an upload may be repeated safely is not known, so the client does not resend a lost one.
   *
   * Inferred: the path and the credential ([page](https://sigilium.com/api) read 2026-11-22).
   *
   * @returns What the vendor answers is inferred, so there may be nothing.
   * @throws {ApiError} default: The call failed. (Inferred.)
   * @see https://sigilium.com/api
   * @example
   * // Needs its path: { paths: { uploadUsers: '/…' } }
   * const result = await sigilium.uploadUsers({ body: { file: file } })
   */
  uploadUsers: Method<
    UploadUsersInput,
    string | operations['uploadUsers']['responses'][201]['content']['application/json'] | undefined,
    ApiError<number, operations['uploadUsers']['responses']['default']['content']['application/json'] | string>
  >

  /**
   * Update organizations
   *
   * Writes a batch of organizations. Each needs `objectGuid` or `internalName`.
   *
   * **The path `/organizations` is an assumption**: no copy found of the vendor's page shows the address. Ask the vendor
   * for it; the client's option `paths` sets another one.
   *
   * The vendor lists the fields under the heading of query parameters, but its sample sends them as JSON. This
   * description follows the sample.
   *
   * A call that is sent twice presumably writes the same values to the same organizations, so a lost one may be repeated.
   *
   * Inferred: the path and the credential ([page](https://sigilium.com/api) read 2026-11-22).
   *
   * @throws {ApiError} default: The call failed. (Inferred.)
   * @see https://sigilium.com/api
   * @example
   * // Needs its path: { paths: { updateOrganizations: '/…' } }
   * await sigilium.updateOrganizations({
   *   body: {
   *     access_token: 'example-token-of-atelier-brindille',
   *     organizations: [
   *       {
   *         objectGuid: '3b1f6c1e-0a52-4d7c-9c57-1de2a0f4b6aa',
   *         internalName: 'brindille-lyon',
   *         fullName: 'Atelier Brindille Lyon',
   *         phone: '+33 4 65 71 00 10',
   *         custom1: 'Joinery',
   *         custom2: 'Rhône',
   *       },
   *     ],
   *   },
   * })
   */
  updateOrganizations: Method<
    UpdateOrganizationsInput,
    undefined,
    ApiError<number, operations['updateOrganizations']['responses']['default']['content']['application/json'] | string>
  >
}

/** The operations whose path nobody has documented. */
export type InferredPath = 'updateUsers' | 'uploadUsers' | 'updateOrganizations'

export const api: Api = {
  vendor: 'sigilium',
  servers: ['https://sigilium.com/api/v3'],
  schemes: { bearer: bearer, accessTokenQuery: queryKey('access_token') },
  security: [['bearer'], ['accessTokenQuery']],
  sensitive: [
    'access_token',
    'city',
    'custom1',
    'custom2',
    'email',
    'emails',
    'file',
    'givenname',
    'html_content',
    'jobtitle',
    'mail',
    'mobilephone',
    'objectguid',
    'phone',
    'postalcode',
    'streetaddress',
    'surname',
  ],
  operations: {
    getSignatures: { path: '/signatures', query: [commas('emails'), 'output'], security: [['accessTokenQuery'], ['bearer']] },
    updateUsers: {
      method: 'POST',
      path: '/users',
      inferred: guessed('The address is blank in the copies of the newest edition and in the one copy of the older edition that goes on to this section, there called Active Directory; that it is the same one is inferred from its table.'),
      accept: [],
      security: [['bearer'], ['accessTokenQuery'], []],
      idempotent: true,
    },
    uploadUsers: {
      method: 'POST',
      path: '/users/file',
      inferred: guessed('The address is blank in the copies of the page; no copy of the older edition goes on as far as a file.'),
      body: [formData()],
      accept: ['text/plain', 'application/json'],
      empty: true,
      unsure: 'https://sigilium.com/api',
    },
    updateOrganizations: {
      method: 'POST',
      path: '/organizations',
      inferred: guessed('The address is blank in the copies of the page, and the contents of the older edition have no such section.'),
      accept: [],
      security: [['bearer'], ['accessTokenQuery'], []],
      idempotent: true,
    },
  },
}

declare global {
  interface CountersignMockVendors {
    sigilium: { operations: 'getSignatures' | 'updateUsers' | 'uploadUsers' | 'updateOrganizations'; webhooks: never }
  }
}
