// Generated from specs/sigma by `pnpm generate`. Do not edit.
import { basic, bearer, cursorPages, type Api, type ApiError, type Method, type PaginatedMethod } from '@countersign/client'
import type { App, AppLink, AppLinkToken, CreateMeritTemplateRequest, CreateOrgRequest, EditMeritRequest, Failure, ID, Merit, MeritTemplate, Org, RevokeMeritRequest, SendMeritRequest, User } from './schema.gen.ts'

/** Input of `createOrg`. */
export interface CreateOrgInput {
  /**
   * The organization and its administrator.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  body: CreateOrgRequest
}

/** Input of `getOrg`. */
export interface GetOrgInput {
  /** Id of the Org. */
  orgId: string
}

/** Input of `listMeritTemplatesByOrg`. */
export interface ListMeritTemplatesByOrgInput {
  /** Id of the Org. */
  orgId: string
}

/** Input of `createMeritTemplate`. */
export interface CreateMeritTemplateInput {
  /** Id of the Org. */
  orgId: string
  /**
   * The template.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  body: CreateMeritTemplateRequest
}

/** Input of `getMeritTemplate`. */
export interface GetMeritTemplateInput {
  /** Id of the template. */
  meritTemplateId: string
}

/** Input of `listMeritsByMeritTemplate`. */
export interface ListMeritsByMeritTemplateInput {
  /** Id of the template. */
  meritTemplateId: string
  /**
   * How many merits a page holds at most. The largest possible value is not known.
   *
   * Inferred: the format, that it may be left out and the default ([page](https://dev.sig.ma/docs/) read 2026-11-22); inferred: what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   *
   * @default 10
   */
  first?: number
  /**
   * Presumably the id of the last merit of the previous page. Leave it out for the first page.
   *
   * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22); inferred: what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   */
  after?: string
}

/** Input of `sendMerit`. */
export interface SendMeritInput {
  /** Id of the template. */
  meritTemplateId: string
  /**
   * The recipient, and what this merit holds.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  body: SendMeritRequest
}

/** Input of `getMerit`. */
export interface GetMeritInput {
  /** Id of the merit. */
  meritId: string
}

/** Input of `approveMerit`. */
export interface ApproveMeritInput {
  /** Id of the merit. */
  meritId: string
}

/** Input of `editMerit`. */
export interface EditMeritInput {
  /** Id of the merit. */
  meritId: string
  /**
   * The fields to change, one at least.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  body: EditMeritRequest
}

/** Input of `rejectMerit`. */
export interface RejectMeritInput {
  /** Id of the merit. */
  meritId: string
}

/** Input of `revokeMerit`. */
export interface RevokeMeritInput {
  /** Id of the merit. */
  meritId: string
  /**
   * Why the merit is withdrawn, and whether at once.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  body: RevokeMeritRequest
}

/** Input of `getUser`. */
export interface GetUserInput {
  /** Id of the User. */
  userId: string
}

/** Input of `listMeritsByUser`. */
export interface ListMeritsByUserInput {
  /** Id of the User. */
  userId: string
  /**
   * How many merits a page holds at most. The largest possible value is not known.
   *
   * Inferred: the format, that it may be left out and the default ([page](https://dev.sig.ma/docs/) read 2026-11-22); inferred: what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   *
   * @default 10
   */
  first?: number
  /**
   * Presumably the id of the last merit of the previous page. Leave it out for the first page.
   *
   * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22); inferred: what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   */
  after?: string
}

/** Input of `connectUser`. */
export interface ConnectUserInput {
  /**
   * A token from the web flow of Sigma Connect.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  token: string
}

/** Input of `createAppLink`. */
export interface CreateAppLinkInput {
  /**
   * The JWT that was made when the Org linked the App, taken from the URL.
   *
   * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  token: string
}

/** Input of `generateAppLinkToken`. */
export interface GenerateAppLinkTokenInput {
  /**
   * Id of the AppLink. Spelt with a lower-case l.
   *
   * Inferred: the type and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   */
  applinkId: string
}

/** Input of `getApp`. */
export interface GetAppInput {
  /** Id of the App. */
  appId: string
}

/** The operations of the Sigma v1 REST API, by operationId. */
export interface Operations {
  /**
   * Create an organization
   *
   * Creates an Org together with its administrator. If `email` is new to Sigma, a User is made for it.
   *
   * The Org starts unverified: Sigma checks it through the contact details sent here. It can make templates and send
   * merits at once, but its merits are held back until it has passed. No field of an Org says whether it is verified;
   * see `MeritStatus`.
   *
   * A title that already exists is refused as a duplicate org. The vendor lists a 404 ("no such Org") too, though the
   * call names no Org.
   *
   * The vendor's introduction to orgs contradicts this operation: there an Org can be created in the web application
   * only.
   *
   * Inferred: the credential ([page](https://developer.merits.com/docs/linking-with-orgs) read 2026-11-25).
   *
   * @throws {ApiError} 404: There is no such Org ("no such Org").
   * @throws {ApiError} default: The title already exists (a duplicate org, status unknown), or another failure. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const org = await sigma.createOrg({
   *   body: {
   *     orgTitle: 'Harbour Rescue',
   *     website: 'https://harbour-rescue.example',
   *     phoneInfo: { countryCode: 'US', phoneNumber: 4155550101 },
   *     firstName: 'Ada',
   *     lastName: 'Noor',
   *     email: 'ada.noor@harbour-rescue.example',
   *     positionAtOrg: 'Director',
   *   },
   * })
   */
  createOrg: Method<
    CreateOrgInput,
    Org,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get an organization
   *
   * Name, contact details, address and time zone of one Org.
   *
   * @throws {ApiError} 404: There is no such Org ("no such Org").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const org = await sigma.getOrg({ orgId: '5a10c0ffee000000000000a1' })
   */
  getOrg: Method<
    GetOrgInput,
    Org,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * List the merit templates of an organization
   *
   * Every template of the Org in one answer. The vendor lists no parameters for paging.
   *
   * @throws {ApiError} 404: There is no such Org ("no such Org").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const result = await sigma.listMeritTemplatesByOrg({ orgId: '5a10c0ffee000000000000a1' })
   */
  listMeritTemplatesByOrg: Method<
    ListMeritTemplatesByOrgInput,
    MeritTemplate[],
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Create a merit template
   *
   * Adds a kind of merit to the Org. A title that already exists is refused as a duplicate merit.
   *
   * A template belongs to a merit category. No operation lists the categories, a template that is read back does not
   * name its own, and where the ids come from is not said.
   *
   * Some templates require an expiration date on their merits. No field here decides that.
   *
   * The vendor's introduction to merittemplates has Orgs created and changed in the dashboard only. If that is meant of
   * templates, it contradicts this operation.
   *
   * Inferred: the credential ([page](https://developer.merits.com/docs/linking-with-orgs) read 2026-11-25).
   *
   * @throws {ApiError} 404: There is no such Org ("no such Org").
   * @throws {ApiError} default: The title already exists (a duplicate merit, status unknown), or another failure. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const meritTemplate = await sigma.createMeritTemplate({
   *   orgId: '5a10c0ffee000000000000a1',
   *   body: {
   *     title: 'Water Rescue Level 1',
   *     shortDescription: 'First level of water rescue.',
   *     whatItRepresentsDescription: 'Can bring a swimmer in distress safely to shore.',
   *     howToEarnDescription: 'Attend the weekend course and score 80 or more in the test.',
   *     meritCategoryId: '5a10c0ffee000000000000e1',
   *     permanentlyHidden: false,
   *     customFieldTitles: ['Course town'],
   *   },
   * })
   */
  createMeritTemplate: Method<
    CreateMeritTemplateInput,
    MeritTemplate,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get a merit template
   *
   * One template with its texts, the titles of its custom fields and its Org.
   *
   * @throws {ApiError} 404: No template has this id ("no such MeritTemplate").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const meritTemplate = await sigma.getMeritTemplate({ meritTemplateId: '5a10c0ffee000000000000b1' })
   */
  getMeritTemplate: Method<
    GetMeritTemplateInput,
    MeritTemplate,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * List the merits of a merit template
   *
   * The merits made from one template: the public ones, plus any others the caller may see.
   *
   * The answer is the array alone; nothing says how many merits there are in all.
   *
   * Paging is a guess: presumably the id of the last merit, sent as `after`, leads on, and a page shorter than `first`
   * is the last one. Do not raise `first` far above 10, the server may cap it, and do not keep an `after` for later: it
   * may stop working when that merit leaves the list.
   *
   * Inferred: how the list goes on and what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   *
   * @throws {ApiError} 404: No template has this id ("no such MeritTemplate").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * for await (const item of sigma.listMeritsByMeritTemplate.paginate({
   *   meritTemplateId: '5a10c0ffee000000000000b1',
   * })) console.log(item)
   */
  listMeritsByMeritTemplate: PaginatedMethod<
    ListMeritsByMeritTemplateInput,
    Merit[],
    ApiError<404, Failure> | ApiError<number, Failure>,
    Merit[][number]
  >

  /**
   * Send a merit to a person
   *
   * Makes a merit from the template and addresses it to `email`; an address new to Sigma gets a User. What happens next
   * depends on the Org and on `preapprove`, and shows in the status:
   *
   * | The template's Org is | `preapprove: true` | `false` or absent |
   * | --- | --- | --- |
   * | verified | `Pending` | `Unapproved` |
   * | unverified | `Unverified` | `UnapprovedUnverified` |
   *
   * `approveMerit` takes a merit from `Unapproved` to `Pending` and from `UnapprovedUnverified` to `Unverified`;
   * `rejectMerit` turns down an `Unapproved` one. The merits of an unverified Org reach nobody until Sigma has verified
   * it.
   *
   * Inferred: the credential ([page](https://developer.merits.com/docs/linking-with-orgs) read 2026-11-25).
   *
   * @throws {ApiError} 404: No template has this id ("no such MeritTemplate").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.sendMerit({
   *   meritTemplateId: '5a10c0ffee000000000000b1',
   *   body: {
   *     email: 'lee.okafor@example.com',
   *     issuedToName: { firstName: 'Lee', lastName: 'Okafor' },
   *     customFieldValues: { 'Course town': 'Exampleton', Score: '97' },
   *     issueDateTime: '2018-03-01T09:00:00Z',
   *     preapprove: false,
   *   },
   * })
   */
  sendMerit: Method<
    SendMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get a merit
   *
   * One merit, together with its template, its Org and its User.
   *
   * @throws {ApiError} 404: No merit has this id ("no such Merit").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.getMerit({ meritId: '5a10c0ffee000000000000c1' })
   */
  getMerit: Method<
    GetMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Approve a merit
   *
   * Approves a merit that was not preapproved when it was sent. The vendor lists no body.
   *
   * | Status before | Status after |
   * | --- | --- |
   * | `Unapproved` | `Pending` |
   * | `UnapprovedUnverified` | `Unverified` |
   *
   * A merit that was approved before is answered with 409. After a lost answer, read the merit, or repeat the call and
   * take 409 for a success.
   *
   * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   *
   * @throws {ApiError} 404: No merit has this id ("no such Merit").
   * @throws {ApiError} 409: The merit was approved before ("was already approved").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.approveMerit({ meritId: '5a10c0ffee000000000000c1' })
   */
  approveMerit: Method<
    ApproveMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<409, Failure> | ApiError<number, Failure>
  >

  /**
   * Edit a merit
   *
   * Changes the fields that are sent. With `preapprove: true` the changes skip the approval queue and apply at once.
   *
   * @throws {ApiError} 404: No merit has this id ("no such Merit").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.editMerit({
   *   meritId: '5a10c0ffee000000000000c1',
   *   body: {
   *     newIssuedToName: { firstName: 'Mia', lastName: 'Tanaka-Berg' },
   *     newExpirationDateTime: '2038-04-02T00:00:00Z',
   *     preapprove: true,
   *   },
   * })
   */
  editMerit: Method<
    EditMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Reject a merit that awaits approval
   *
   * Turns an `Unapproved` merit down instead of approving it. The vendor lists no body.
   *
   * The vendor names the status `Unapproved` only, and unlike for `approveMerit` it lists no 409.
   *
   * @throws {ApiError} 404: No merit has this id ("no such Merit").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.rejectMerit({ meritId: '5a10c0ffee000000000000c1' })
   */
  rejectMerit: Method<
    RejectMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Revoke a merit
   *
   * Withdraws a merit: its status becomes `Revoked`. With `preapprove: true` the revocation skips the approval queue and
   * applies at once.
   *
   * No field is marked as required. Send at least `{}`: whether the body may be missing is not known.
   *
   * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   *
   * @throws {ApiError} 404: No merit has this id ("no such Merit").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const merit = await sigma.revokeMerit({
   *   meritId: '5a10c0ffee000000000000c1',
   *   body: { reason: 'Licence handed back.', preapprove: true },
   * })
   */
  revokeMerit: Method<
    RevokeMeritInput,
    Merit,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Get a user
   *
   * One person, and whether they have claimed their profile.
   *
   * @throws {ApiError} 404: No User has this id ("no such User"; the list of merits says "user not found").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const user = await sigma.getUser({ userId: '5a10c0ffee000000000000d1' })
   */
  getUser: Method<
    GetUserInput,
    User,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * List the merits of a user
   *
   * The merits of one person: the public ones, plus any others the caller may see.
   *
   * The answer is the array alone; nothing says how many merits there are in all.
   *
   * Paging is a guess: presumably the id of the last merit, sent as `after`, leads on, and a page shorter than `first`
   * is the last one. Do not raise `first` far above 10, the server may cap it, and do not keep an `after` for later: it
   * may stop working when that merit leaves the list.
   *
   * Inferred: how the list goes on and what the text says ([page](https://developer.merits.com/docs/pagination) read 2026-11-25).
   *
   * @throws {ApiError} 404: No User has this id ("no such User"; the list of merits says "user not found").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * for await (const item of sigma.listMeritsByUser.paginate({ userId: '5a10c0ffee000000000000d1' })) console.log(item)
   */
  listMeritsByUser: PaginatedMethod<
    ListMeritsByUserInput,
    Merit[],
    ApiError<404, Failure> | ApiError<number, Failure>,
    Merit[][number]
  >

  /**
   * Connect a user to the app
   *
   * Trades a token of Sigma Connect for the id of the person it stands for, and connects that person to the calling App
   * or AppLink. Sigma Connect is a flow of web pages on which people share their public profile and their merits. The
   * answer is a JSON string and nothing around it. The vendor lists no body to send, and no status but 200.
   *
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const id = await sigma.connectUser({ token: 'sigma-connect-token-1' })
   */
  connectUser: Method<
    ConnectUserInput,
    ID,
    ApiError<number, Failure>
  >

  /**
   * Create an app link
   *
   * Turns an Org's consent into an AppLink. When an Org links a linkable App, Sigma makes a JWT and puts it into the
   * URL; sent here, it yields the AppLink, for which `generateAppLinkToken` then makes a token. The vendor lists no
   * body.
   *
   * The vendor's entry is garbled: the path is printed with the query string, the text is that of reading an AppLink,
   * and a path parameter `applinkId` is listed for which the path has no place. Name, path and `token` all say create,
   * so `applinkId` is left out here. The 404 may be a leftover too, or mean a JWT that fits no link.
   *
   * Inferred: what the text says and the credential ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   *
   * @throws {ApiError} 404: No AppLink fits ("no such AppLink").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const appLink = await sigma.createAppLink({ token: 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl' })
   */
  createAppLink: Method<
    CreateAppLinkInput,
    AppLink,
    ApiError<404, Failure> | ApiError<number, Failure>
  >

  /**
   * Generate the token of an app link
   *
   * Makes the token with which the App acts for the Org behind the link (see `appLinkBearer`). Only the App itself can
   * ask for it, with its own id and secret. No body is known to be needed.
   *
   * The vendor mentions this operation in the text on authentication and nowhere else. The shape of the answer is not
   * described: expect a JSON string, or an object with a string in it.
   *
   * Inferred: the body and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
   *
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const appLinkToken = await sigma.generateAppLinkToken({ applinkId: '5a10c0ffee000000000000f2' })
   */
  generateAppLinkToken: Method<
    GenerateAppLinkTokenInput,
    AppLinkToken,
    ApiError<number, Failure>
  >

  /**
   * Get an app
   *
   * One App, with its Org.
   *
   * @throws {ApiError} 404: No App has this id ("no such App").
   * @throws {ApiError} default: Any other failure, with a status and a body that the vendor does not document. (Inferred.)
   * @see https://dev.sig.ma/docs/
   * @example
   * const app = await sigma.getApp({ appId: '5a10c0ffee000000000000f1' })
   */
  getApp: Method<
    GetAppInput,
    App,
    ApiError<404, Failure> | ApiError<number, Failure>
  >
}

export const api: Api = {
  vendor: 'sigma',
  servers: ['https://api.sig.ma/v1'],
  schemes: { appBasic: basic, appLinkBearer: bearer },
  security: [['appLinkBearer'], ['appBasic']],
  failure: { code: ['error_code'], message: ['message'] },
  sensitive: [
    'addressInfo',
    'addressString',
    'customFieldValues',
    'email',
    'firstName',
    'issuedToEmail',
    'issuedToName',
    'lastName',
    'name',
    'newCustomFieldValues',
    'newIssuedToName',
    'orgAccessToken',
    'phoneInfo',
    'phoneNumber',
    'positionAtOrg',
    'reason',
    'token',
  ],
  operations: {
    createOrg: { method: 'POST', path: '/orgs/create' },
    getOrg: { path: '/orgs/{orgId}' },
    listMeritTemplatesByOrg: { path: '/orgs/{orgId}/merittemplates' },
    createMeritTemplate: { method: 'POST', path: '/orgs/{orgId}/merittemplates/create' },
    getMeritTemplate: { path: '/merittemplates/{meritTemplateId}' },
    listMeritsByMeritTemplate: {
      path: '/merittemplates/{meritTemplateId}/merits',
      query: ['first', 'after'],
      unsureList: 'https://developer.merits.com/docs/pagination',
      paginate: cursorPages({ cursor: { parameter: 'after', property: 'id' } }),
    },
    sendMerit: { method: 'POST', path: '/merittemplates/{meritTemplateId}/send' },
    getMerit: { path: '/merits/{meritId}' },
    approveMerit: { method: 'POST', path: '/merits/{meritId}/approve', body: [] },
    editMerit: { method: 'POST', path: '/merits/{meritId}/edit' },
    rejectMerit: { method: 'POST', path: '/merits/{meritId}/reject', body: [] },
    revokeMerit: { method: 'POST', path: '/merits/{meritId}/revoke' },
    getUser: { path: '/users/{userId}' },
    listMeritsByUser: {
      path: '/users/{userId}/merits',
      query: ['first', 'after'],
      unsureList: 'https://developer.merits.com/docs/pagination',
      paginate: cursorPages({ cursor: { parameter: 'after', property: 'id' } }),
    },
    connectUser: { method: 'POST', path: '/users/connect', query: ['token'], body: [] },
    createAppLink: { method: 'POST', path: '/applinks/create', query: ['token'], body: [], security: [['appBasic']] },
    generateAppLinkToken: {
      method: 'POST',
      path: '/applinks/{applinkId}/generateToken',
      body: [],
      unsure: 'https://dev.sig.ma/docs/',
      security: [['appBasic']],
    },
    getApp: { path: '/apps/{appId}' },
  },
}

declare global {
  interface CountersignMockVendors {
    sigma: { operations: 'createOrg' | 'getOrg' | 'listMeritTemplatesByOrg' | 'createMeritTemplate' | 'getMeritTemplate' | 'listMeritsByMeritTemplate' | 'sendMerit' | 'getMerit' | 'approveMerit' | 'editMerit' | 'rejectMerit' | 'revokeMerit' | 'getUser' | 'listMeritsByUser' | 'connectUser' | 'createAppLink' | 'generateAppLinkToken' | 'getApp'; webhooks: never }
  }
}
