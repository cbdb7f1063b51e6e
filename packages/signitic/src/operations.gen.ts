// Generated from specs/signitic by `pnpm generate`. Do not edit.
import { failsWhen, headerKey, json, receiver, type Api, type ApiError, type Method, type Receive } from '@countersign/client'
import type { ContactSubmission, CreateResellerWorkspaceResult, DecideUserChangeRequestResult, DeleteUsersRequest, DeleteUsersResult, DesktopConfiguration, Failure, GetSignatureResult, GetUserChangeRequestsResult, GetUserResult, LegacyFailure, ListUserChangeRequestsResult, ListUsersResult, ResellerCustomerConsumption, ResellerWorkspaceInput, UpsertUsersRequest, UpsertUsersResult, operations } from './schema.gen.ts'

/** Input of `listUsers`. */
export interface ListUsersInput {}

/** Input of `upsertUsers`. */
export interface UpsertUsersInput {
  /**
   * The users to write.
   *
   * Inferred: that it is required ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
   */
  body: UpsertUsersRequest
}

/** Input of `deleteUsers`. */
export interface DeleteUsersInput {
  /**
   * The users to delete.
   *
   * Inferred: that it is required ([page](https://developers.signitic.app/reference/core-api/users/delete-users) read 2026-11-22).
   */
  body: DeleteUsersRequest
}

/** Input of `getUser`. */
export interface GetUserInput {
  /**
   * E-mail address of the user. A malformed one is refused with code 101.
   *
   * Inferred: the format ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
   */
  email: string
}

/** Input of `getSignature`. */
export interface GetSignatureInput {
  /** E-mail address of the user. The word `users` is reserved in this place and is refused with status 405. */
  email: string
  /** What comes back, `json` for an object or `html` for the bare markup. */
  mode: NonNullable<operations['getSignature']['parameters']['path']>['mode']
}

/** Input of `listUserChangeRequests`. */
export interface ListUserChangeRequestsInput {}

/** Input of `getUserChangeRequests`. */
export interface GetUserChangeRequestsInput {
  /**
   * E-mail address of the user. A malformed one is refused with code 101.
   *
   * Inferred: the format ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
   */
  email: string
}

/** Input of `rejectUserChangeRequest`. */
export interface RejectUserChangeRequestInput {
  /**
   * E-mail address of the user. A malformed one is refused with code 101.
   *
   * Inferred: the format ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
   */
  email: string
  /**
   * The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/reject-user-change-request) read 2026-11-22).
   */
  field: string
}

/** Input of `approveUserChangeRequest`. */
export interface ApproveUserChangeRequestInput {
  /**
   * E-mail address of the user. A malformed one is refused with code 101.
   *
   * Inferred: the format ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
   */
  email: string
  /**
   * The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/reject-user-change-request) read 2026-11-22).
   */
  field: string
}

/** Input of `getDesktopConfiguration`. */
export interface GetDesktopConfigurationInput {
  /** E-mail address of the user. The word `users` is reserved in this place and is refused with status 405. */
  email: string
}

/** Input of `createResellerWorkspace`. */
export interface CreateResellerWorkspaceInput {
  /** The customer. */
  body: ResellerWorkspaceInput
}

/** Input of `getResellerConsumption`. */
export interface GetResellerConsumptionInput {
  /** First month, as `YYYY-MM`. */
  start_month: string
  /** Last month, as `YYYY-MM`, inclusive. */
  end_month: string
}

/** The operations of the Signitic API, by operationId. */
export interface Operations {
  /**
   * List the users
   *
   * Names every user of the workspace, with the state but without the profile, which `getUser` has. The whole list
   * comes at once; no paging is known. A user who is marked for deletion presumably stays on it until the month is over.
   *
   * Reported by a third party ([page](https://developers.signitic.app/llms-full.txt) read 2026-11-22).
   *
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/llms-full.txt
   * @example
   * const result = await signitic.listUsers()
   */
  listUsers: Method<
    ListUsersInput,
    ListUsersResult,
    ApiError<401, Failure> | ApiError<number, Failure>
  >

  /**
   * Create or update users
   *
   * Creates the users whose e-mail address is new to the workspace and updates the others. An update is partial: a
   * field that is not sent keeps its value.
   *
   * Keep a batch to 100 users and to 3 MB of JSON: the older documentation counts users, the newest measures the body.
   * Groups that `path` names and that do not exist are created. Each active user may cost a licence a month (see
   * `enabled`).
   *
   * To write back what `getUser` has shown, use the names of `UserInput` and leave out what is null: whether null is
   * taken here is not known.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
   *
   * @throws {ApiError} 400: The body is not JSON (code 103).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 422: The batch has more than 100 users, or its JSON is larger than 3 MB (code 104).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/api-reference/core-api/users/creating-users
   * @example
   * const result = await signitic.upsertUsers({
   *   body: {
   *     users: [
   *       {
   *         email: 'ines.roche@example.com',
   *         enabled: true,
   *         path: { parent_entity: 'Example Group', entity: 'Lyon', group: 'Sales' },
   *         firstname: 'Ines',
   *         lastname: 'Roche',
   *         phone: '+33 4 65 71 00 01',
   *         mobile: '+33 6 39 98 00 02',
   *       },
   *     ],
   *   },
   * })
   */
  upsertUsers: Method<
    UpsertUsersInput,
    UpsertUsersResult,
    ApiError<200, Failure> | ApiError<400, Failure> | ApiError<401, Failure> | ApiError<422, Failure> | ApiError<number, Failure>
  >

  /**
   * Delete users
   *
   * Marks users for deletion; they are deleted one month later. The addresses travel in a body, which some HTTP
   * libraries have to be told to send with DELETE. The limits are those of `upsertUsers`.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/users/delete-users) read 2026-11-22).
   *
   * @throws {ApiError} 400: The body is not JSON (code 103).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 422: The batch has more than 100 users, or its JSON is larger than 3 MB (code 104).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/users/delete-users
   * @example
   * const result = await signitic.deleteUsers({ body: { users: [{ email: 'tom.vidal@example.com' }] } })
   */
  deleteUsers: Method<
    DeleteUsersInput,
    DeleteUsersResult,
    ApiError<200, Failure> | ApiError<400, Failure> | ApiError<401, Failure> | ApiError<422, Failure> | ApiError<number, Failure>
  >

  /**
   * Get a user
   *
   * One user with the profile. Three fields have other names here than in `upsertUsers`: `title` is `jobtitle` there,
   * `unit` is `department`, and `vcard_url` shows what `vcard_user` switched on.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
   *
   * @throws {ApiError} 400: The address is malformed (code 101).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 404: Nobody in the workspace has this address, or the desktop agent's user cannot be resolved (code 102).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/users/get-user
   * @example
   * const result = await signitic.getUser({ email: 'ines.roche@example.com' })
   */
  getUser: Method<
    GetUserInput,
    GetUserResult,
    ApiError<400, Failure> | ApiError<401, Failure> | ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get the signature of a user
   *
   * Renders the e-mail signature of a user. `mode` decides what comes back: `json` puts the markup into the field `html`
   * of an object, `html` sends the bare markup as `text/html`.
   *
   * **Prefer `json`**: a failure can be told from a signature there. In mode `html` check that the answer is markup, and
   * not JSON or the page of a gateway, before you put it under anybody's mail.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/signatures/get-signature) read 2026-11-22).
   *
   * @throws {ApiError} 401: No key was sent (code 99), or it belongs to no workspace with API access (no code).
   * @throws {ApiError} 405: The reserved word `users` stands in place of an address (code 100).
   * @throws {ApiError} 422: No signature can be rendered for this user at present; being inactive is one reason (code 106).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/signatures/get-signature
   * @example
   * const result = await signitic.getSignature({ email: 'ines.roche@example.com', mode: 'json' })
   */
  getSignature: Method<
    GetSignatureInput,
    GetSignatureResult | string,
    ApiError<401, Failure | LegacyFailure> | ApiError<405, Failure> | ApiError<422, Failure | LegacyFailure> | ApiError<number, Failure>
  >

  /**
   * List the pending change requests
   *
   * What users asked to change about themselves, grouped by user. Only fields that need an administrator's approval in
   * this workspace appear, and only until somebody decides. No paging is known.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests) read 2026-11-22).
   *
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests
   * @example
   * const result = await signitic.listUserChangeRequests()
   */
  listUserChangeRequests: Method<
    ListUserChangeRequestsInput,
    ListUserChangeRequestsResult,
    ApiError<200, Failure> | ApiError<401, Failure> | ApiError<number, Failure>
  >

  /**
   * Get the pending change requests of a user
   *
   * What one user asked to change and nobody has decided yet.
   *
   * @throws {ApiError} 400: The address is malformed (code 101).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 404: Nobody in the workspace has this address, or the desktop agent's user cannot be resolved (code 102).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/user-requests/get-user-change-requests
   * @example
   * const result = await signitic.getUserChangeRequests({ email: 'ines.roche@example.com' })
   */
  getUserChangeRequests: Method<
    GetUserChangeRequestsInput,
    GetUserChangeRequestsResult,
    ApiError<200, Failure> | ApiError<400, Failure> | ApiError<401, Failure> | ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Reject a change request
   *
   * Drops the value that a user asked for, so that the field stays as it is; no request body is needed. Do not repeat a
   * call blindly: the second one fails with code 104, or rejects a newer request for the same field.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/reject-user-change-request) read 2026-11-22).
   *
   * @throws {ApiError} 400: The address is malformed (code 101).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 404: Nothing is pending for this field (code 104), or nobody in the workspace has this address (code 102).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/user-requests/reject-user-change-request
   * @example
   * const result = await signitic.rejectUserChangeRequest({
   *   email: 'ines.roche@example.com',
   *   field: 'phone',
   * })
   */
  rejectUserChangeRequest: Method<
    RejectUserChangeRequestInput,
    DecideUserChangeRequestResult,
    ApiError<200, Failure> | ApiError<400, Failure> | ApiError<401, Failure> | ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Approve a change request
   *
   * Gives one field of a user the value that was asked for; no request body is needed. Do not repeat a call blindly: the
   * second one fails with code 104, or approves a newer request for the same field.
   *
   * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/approve-user-change-request) read 2026-11-22).
   *
   * @returns What the vendor answers is inferred, so there may be nothing.
   * @throws {ApiError} 400: The address is malformed (code 101).
   * @throws {ApiError} 401: No key was sent, or it is not valid (code 99).
   * @throws {ApiError} 404: Nothing is pending for this field (code 104), or nobody in the workspace has this address (code 102).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/user-requests/approve-user-change-request
   * @example
   * const result = await signitic.approveUserChangeRequest({
   *   email: 'ines.roche@example.com',
   *   field: 'phone',
   * })
   */
  approveUserChangeRequest: Method<
    ApproveUserChangeRequestInput,
    DecideUserChangeRequestResult | undefined,
    ApiError<200, Failure> | ApiError<400, Failure> | ApiError<401, Failure> | ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get the desktop configuration of a user
   *
   * What the Signitic agent on a Windows or macOS computer needs: when to refresh, and whose signatures to fetch.
   * Centrally managed Windows computers (RDS, GPO) use it too; the vendor's page links to scripts for them.
   *
   * @throws {ApiError} 401: No key was sent (code 99), or it belongs to no workspace with API access (no code).
   * @throws {ApiError} 404: Nobody in the workspace has this address, or the desktop agent's user cannot be resolved (code 102).
   * @throws {ApiError} 405: The reserved word `users` stands in place of an address (code 100).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/core-api/desktop/desktop-agent-configuration
   * @example
   * const desktopConfiguration = await signitic.getDesktopConfiguration({
   *   email: 'ines.roche@example.com',
   * })
   */
  getDesktopConfiguration: Method<
    GetDesktopConfigurationInput,
    DesktopConfiguration,
    ApiError<200, Failure | LegacyFailure> | ApiError<401, Failure | LegacyFailure> | ApiError<404, Failure> | ApiError<405, Failure> | ApiError<number, Failure>
  >

  /**
   * Create a workspace for a customer
   *
   * Opens a workspace for a new customer of the reseller whose key is sent. A refused body is answered with **HTTP 200
   * and `success: false`**, in the newest documentation too.
   *
   * The older documentation has the same operation at `POST /{apiKey}/reseller/add`, with the reseller's key in the path
   * and with status 200 for every failure, a wrong key included.
   *
   * @returns What the vendor answers is inferred, so there may be nothing.
   * @throws {ApiError} 401: No key of a reseller was sent, or it is not valid (no code).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/reseller-api/reseller-create-customer
   * @example
   * const result = await signitic.createResellerWorkspace({
   *   body: {
   *     email: 'ada.noor@bakery.example',
   *     firstName: 'Ada',
   *     lastName: 'Noor',
   *     socialReason: 'Example Bakery',
   *     language: 'en',
   *     customerAccess: true,
   *     demoAccount: false,
   *   },
   * })
   */
  createResellerWorkspace: Method<
    CreateResellerWorkspaceInput,
    CreateResellerWorkspaceResult | undefined,
    ApiError<200, Failure> | ApiError<401, Failure> | ApiError<number, Failure>
  >

  /**
   * Get the licences that customers used
   *
   * How many licences each direct customer of the reseller used, month by month. A month without use is left out.
   *
   * @throws {ApiError} 401: No key of a reseller was sent, or it is not valid (no code).
   * @throws {ApiError} default: Any other failure, including those of the server itself. (Inferred.)
   * @see https://developers.signitic.app/reference/reseller-api/reseller-consumption
   * @example
   * const result = await signitic.getResellerConsumption({
   *   start_month: '2026-09',
   *   end_month: '2026-10',
   * })
   */
  getResellerConsumption: Method<
    GetResellerConsumptionInput,
    ResellerCustomerConsumption[],
    ApiError<401, Failure> | ApiError<number, Failure>
  >
}

/**
 * Takes the webhook `contactSubmitted`: A visitor left contact details on a vCard
 *
 * When a visitor fills in the contact form on an employee's vCard and sends it off, Signitic sends the details to an
 * address of yours. Both the form and that address are set up in your vCard settings.
 *
 * Inferred: the HTTP method ([page](https://developers.signitic.app/reference/core-api/webhooks/contact-data-webhook) read 2026-11-22).
 *
 * @throws {AuthenticationError} when apiKey is another one
 * @throws {ResponseFormatError} when the delivery is no JSON object
 * @see https://developers.signitic.app/reference/core-api/webhooks/contact-data-webhook
 */
export const receiveContactSubmitted: Receive<ContactSubmission, 'apiKey'> = /* @__PURE__ */ receiver('signitic', 'contactSubmitted', { apiKey: 'x-api-key' })

export const api: Api = {
  vendor: 'signitic',
  servers: ['https://api.signitic.app'],
  schemes: { apiKey: headerKey('x-api-key') },
  security: [['apiKey']],
  failure: {
    find: failsWhen([{ property: 'success', equals: false }, { property: 'error', without: 'success' }]),
    code: ['code'],
    message: ['message', 'value', 'error'],
    authentication: ['99'],
  },
  sensitive: [
    'address',
    'bluesky_link',
    'calendar_link',
    'city',
    'company',
    'department',
    'display_name',
    'email',
    'extra_1',
    'extra_10',
    'extra_11',
    'extra_12',
    'extra_13',
    'extra_14',
    'extra_15',
    'extra_16',
    'extra_17',
    'extra_18',
    'extra_19',
    'extra_2',
    'extra_20',
    'extra_3',
    'extra_4',
    'extra_5',
    'extra_6',
    'extra_7',
    'extra_8',
    'extra_9',
    'facebook_link',
    'firstName',
    'firstname',
    'formula',
    'fullName',
    'github_link',
    'html',
    'instagram_link',
    'jobtitle',
    'key',
    'lastName',
    'lastname',
    'linkedin_link',
    'messenger_link',
    'mobile',
    'name',
    'new_value',
    'old_value',
    'phone',
    'picture',
    'postal_code',
    'skype_link',
    'slack_link',
    'strava_link',
    'threads_link',
    'title',
    'twitter_link',
    'unit',
    'vcard_url',
    'whatsapp_link',
    'x-api-key',
    'xing_link',
  ],
  operations: {
    listUsers: { path: '/users' },
    upsertUsers: { method: 'POST', path: '/users', idempotent: true },
    deleteUsers: { method: 'DELETE', path: '/users', body: [json()] },
    getUser: { path: '/users/{email}' },
    getSignature: { path: '/signatures/{email}/{mode}', accept: ['application/json', 'text/html'] },
    listUserChangeRequests: { path: '/user-change-requests' },
    getUserChangeRequests: { path: '/user-change-requests/{email}' },
    rejectUserChangeRequest: { method: 'DELETE', path: '/user-change-requests/{email}/{field}', idempotent: false },
    approveUserChangeRequest: {
      method: 'PATCH',
      path: '/user-change-requests/{email}/{field}',
      body: [],
      empty: true,
      unsure: 'https://developers.signitic.app/reference/core-api/user-requests/approve-user-change-request',
    },
    getDesktopConfiguration: { path: '/desktop/{email}' },
    createResellerWorkspace: {
      method: 'POST',
      path: '/reseller/workspace',
      empty: true,
      unsure: 'https://developers.signitic.app/reference/reseller-api/reseller-create-customer',
    },
    getResellerConsumption: { path: '/reseller/consumption', query: ['start_month', 'end_month'] },
  },
}

declare global {
  interface CountersignMockVendors {
    signitic: { operations: 'listUsers' | 'upsertUsers' | 'deleteUsers' | 'getUser' | 'getSignature' | 'listUserChangeRequests' | 'getUserChangeRequests' | 'rejectUserChangeRequest' | 'approveUserChangeRequest' | 'getDesktopConfiguration' | 'createResellerWorkspace' | 'getResellerConsumption'; webhooks: 'contactSubmitted' }
  }
}
