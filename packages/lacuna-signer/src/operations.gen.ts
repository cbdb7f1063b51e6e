// Generated from specs/lacuna-signer by `pnpm generate`. Do not edit.
import { headerKey, numberedPages, serverTemplate, type Api, type ApiError, type Method, type PaginatedMethod, type Server } from '@countersign/client'
import type { ErrorModel, Organization, OrganizationInput, OrganizationPage, OrganizationUserInput, OrganizationUserPage, SavedOrganizationUser, UserInput, UserPage } from './schema.gen.ts'

/** Input of `listUsers`. */
export interface ListUsersInput {
  /**
   * Text to look for in the name, the identifier (the CPF, says the Portuguese page) and the e-mail address of a user.
   * Leave it out, or empty, to get all users.
   *
   * Inferred: the default ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  q?: string
}

/** Input of `updateUser`. */
export interface UpdateUserInput {
  /** The `subject` of the user, as `listUsers` returns it; not the user's `id`. */
  subject: string
  /**
   * The new data of the user.
   *
   * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  body: UserInput
}

/** Input of `listOrganizations`. */
export interface ListOrganizationsInput {
  /**
   * How many items a page may have. Neither the default nor the largest value is documented, so send it; the vendor's
   * Postman collection of 2022 asks for 50.
   *
   * Inferred: the default ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  limit?: number
  /**
   * Number of the page, 0 for the first. Despite its name it is not documented as a number of items to skip; compare two
   * pages before relying on it.
   *
   * Inferred: the default ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
   */
  offset?: number
  /**
   * With true, only personal subscriptions are returned, that is personal accounts.
   *
   * Inferred: that it may be left out ([page](https://github.com/LacunaSoftware/docs/commit/24b6561) read 2026-11-22).
   */
  personal?: boolean
  /**
   * Text to look for in the name of the organization. The name of the owner is searched too: in the page's sample an
   * account without a name is found so.
   */
  q?: string
}

/** Input of `createOrganization`. */
export interface CreateOrganizationInput {
  /**
   * The organization to create.
   *
   * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  body: OrganizationInput
}

/** Input of `listOrganizationUsers`. */
export interface ListOrganizationUsersInput {
  /**
   * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  id: string
  /**
   * How many items a page may have. Neither the default nor the largest value is documented, so send it; the vendor's
   * Postman collection of 2022 asks for 50.
   *
   * Inferred: the default ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  limit?: number
  /**
   * Number of the page, 0 for the first. Despite its name it is not documented as a number of items to skip; compare two
   * pages before relying on it.
   *
   * Inferred: the default ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
   */
  offset?: number
  /**
   * Text to look for in the name and, by a Postman collection of the vendor, the e-mail address of a user. Leave
   * it out, or empty, to get all users of the organization.
   *
   * Inferred: the default ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  q?: string
}

/** Input of `createOrUpdateOrganizationUser`. */
export interface CreateOrUpdateOrganizationUserInput {
  /**
   * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  id: string
  /**
   * The user and the rights to give.
   *
   * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  body: OrganizationUserInput
}

/** Input of `removeOrganizationUser`. */
export interface RemoveOrganizationUserInput {
  /**
   * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  id: string
  /**
   * The `id` of the user, as `listOrganizationUsers` returns it; not the `subject`.
   *
   * Inferred: the type and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   */
  userID: string
}

/** The operations of the Lacuna Signer Administration API, by operationId. */
export interface Operations {
  /**
   * List the users of the instance
   *
   * Returns the accounts of the instance, each with the roles it has in its organizations. Look up a user here before
   * updating it: `updateUser` asks for its `subject`.
   *
   * The answer has the shape of a page, but only `q` is documented as a parameter. When `totalCount` is larger than the
   * number of `items`, narrow the search.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#list-users
   * @example
   * const userPage = await lacunaSigner.listUsers()
   */
  listUsers: Method<
    ListUsersInput,
    UserPage,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>
  >

  /**
   * Update a user
   *
   * Changes name, identifier, e-mail address and phone number of an account.
   *
   * Send all four fields, as the vendor's sample does: whether a field that is left out keeps its value is not stated.
   * Until version 2.14.1 editing a profile in an organization could wipe the identifier on instances with several
   * identifiers ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v2-14-1)).
   *
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#update-user
   * @example
   * await lacunaSigner.updateUser({
   *   subject: '5d2f8c3e-b4a7-4910-9f6d-e8c1a3b5d702',
   *   body: {
   *     name: 'Bruno Ficticio da Silva',
   *     identifier: '98765432100',
   *     emailAddress: 'bruno@example.com',
   *     phone: '+55 (11) 90000-0001',
   *   },
   * })
   */
  updateUser: Method<
    UpdateUserInput,
    undefined,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>
  >

  /**
   * List the organizations of the instance
   *
   * Returns organizations a page at a time. `totalCount` counts every match, so it tells when the last page is reached.
   *
   * `order` is not declared: the page does not name it, but the sibling list of users has it.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22); inferred: how the list goes on ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#list-organizations
   * @example
   * for await (const item of lacunaSigner.listOrganizations.paginate()) console.log(item)
   */
  listOrganizations: PaginatedMethod<
    ListOrganizationsInput,
    OrganizationPage,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>,
    NonNullable<OrganizationPage>['items'][number]
  >

  /**
   * Create an organization
   *
   * Opens an organization. `createOrUpdateOrganizationUser` adds its users.
   *
   * A failure has a message: version 1.79.0 corrected a wrong one
   * ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v1-79-0)).
   *
   * Every call that succeeds makes another organization as far as is known, so look for it in the list before repeating
   * a call whose answer was lost.
   *
   * @returns What the vendor answers is inferred, so there may be nothing.
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#create-a-new-organization
   * @example
   * const result = await lacunaSigner.createOrganization({
   *   body: { name: 'Filial Exemplo', identifier: '12345678000195' },
   * })
   */
  createOrganization: Method<
    CreateOrganizationInput,
    Organization | undefined,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>
  >

  /**
   * List the users of an organization
   *
   * Returns who belongs to one organization and with which rights, a page at a time. An entry is not the `User` of
   * `listUsers`: it has no `subject`, and the address is called `email`.
   *
   * `order` is not declared: the page does not name it, but the sibling list has it.
   *
   * Inferred: how the list goes on ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
   *
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#list-users-from-organization
   * @example
   * for await (const item of lacunaSigner.listOrganizationUsers.paginate({
   *   id: '3f1c2b7a-9d40-4e58-6c21-08dc5a7be310',
   * })) console.log(item)
   */
  listOrganizationUsers: PaginatedMethod<
    ListOrganizationUsersInput,
    OrganizationUserPage,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>,
    NonNullable<OrganizationUserPage>['items'][number]
  >

  /**
   * Add a user to an organization, or update one
   *
   * Puts one user into the organization, or updates one within it. One call takes one user. On a closed instance people
   * get in no other way than by being added: who registers can use nothing before an administrator has put them into an
   * organization
   * ([access control](https://docs.lacunasoftware.com/pt-br/articles/signer/on-premises/access-control.html)).
   *
   * Whoever is added to an organization normally receives a welcome message; the
   * [setting](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/settings.html)
   * `OrganizationUserWelcomeMessageDisabled` of the instance switches it off.
   *
   * What tells one user from another is not stated, so a lost call is better followed by a look at the list than by
   * another attempt. The one hint is the
   * [setting](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/settings.html)
   * `SearchByIdentifierOnlyForUniqueIdentifierMode`: since version 1.64.0 a search for a new user looks at the country
   * identifier first, where its mode is `Unique` or `NullableUnique`.
   *
   * A [Postman collection of 2022](https://github.com/LacunaSoftware/docs/commit/24b6561) sends the same body to
   * `/api/admin/organizations/{id}/users`. No edition of the page that was seen has `admin` in this path.
   *
   * @returns What the vendor answers is inferred, so there may be nothing.
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#create-or-update-users-from-an-organization
   * @example
   * const result = await lacunaSigner.createOrUpdateOrganizationUser({
   *   id: '3f1c2b7a-9d40-4e58-6c21-08dc5a7be310',
   *   body: {
   *     accessProfile: { administrator: false, manager: true },
   *     name: 'Carla Modelo Souza',
   *     identifier: '11144477735',
   *     email: 'carla@example.com',
   *   },
   * })
   */
  createOrUpdateOrganizationUser: Method<
    CreateOrUpdateOrganizationUserInput,
    SavedOrganizationUser | undefined,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>
  >

  /**
   * Remove a user from an organization
   *
   * Ends the user's membership of the organization; it is not the account that is removed.
   *
   * **Folders.** On an instance older than version 1.75.0 the user may keep access to the folders of the organization:
   * taking somebody's access away in the administration of users left it to them, a fault that
   * [1.75.0](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v1-75-0) mended. Since
   * [1.68.0](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v1-68-0) a removal from a subscription
   * is said to end it, in the Portuguese changelog for basic users only. Look at the folders when it matters.
   *
   * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html) read 2026-11-25).
   *
   * @throws {ApiError} 400: The request is malformed: the JSON is broken, say, or something required is missing. (Inferred.)
   * @throws {ApiError} 401: The key is missing or not valid. (Inferred.)
   * @throws {ApiError} 403: The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the Administrator role. (Inferred.)
   * @throws {ApiError} 422: Signer understood the request and refused it. (Inferred.)
   * @throws {ApiError} default: Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`, `resourceName` and `resourceId`. (Inferred.)
   * @see https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html#remove-user-from-organization
   * @example
   * await lacunaSigner.removeOrganizationUser({
   *   id: '3f1c2b7a-9d40-4e58-6c21-08dc5a7be310',
   *   userID: 'd90a3c61-8f24-4e7b-b5d8-16c2e4f7a098',
   * })
   */
  removeOrganizationUser: Method<
    RemoveOrganizationUserInput,
    undefined,
    ApiError<400, unknown> | ApiError<401, unknown> | ApiError<403, unknown> | ApiError<422, ErrorModel> | ApiError<number, ErrorModel>
  >
}

/** Where the API is, with variables to fill. */
export const servers: Server[] = [
  /* @__PURE__ */ serverTemplate('https://{host}', { host: ['signer.example.com'] }),
  /* @__PURE__ */ serverTemplate('https://{cloud}', { cloud: ['www.dropsigner.com', 'signer-lac.azurewebsites.net', 'signer-demo.lacunasoftware.com'] }),
]

export const api: Api = {
  vendor: 'lacuna-signer',
  servers: [],
  schemes: { apiKey: headerKey('X-Api-Key') },
  security: [['apiKey']],
  failure: { code: ['code'], message: ['message'] },
  sensitive: ['details', 'email', 'emailAddress', 'identifier', 'name', 'phone', 'q'],
  operations: {
    listUsers: { path: '/api/users', query: ['q'] },
    updateUser: { method: 'PUT', path: '/api/users/{subject}', accept: [] },
    listOrganizations: {
      path: '/api/admin/organizations',
      query: ['limit', 'offset', 'personal', 'q'],
      paginate: numberedPages({ items: 'items', total: 'totalCount', page: { parameter: 'offset', first: 0, unit: 'page' } }),
    },
    createOrganization: {
      method: 'POST',
      path: '/api/admin/organizations',
      empty: true,
      unsure: 'https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html',
    },
    listOrganizationUsers: {
      path: '/api/organizations/{id}/users',
      query: ['limit', 'offset', 'q'],
      paginate: numberedPages({ items: 'items', total: 'totalCount', page: { parameter: 'offset', first: 0, unit: 'page' } }),
    },
    createOrUpdateOrganizationUser: {
      method: 'POST',
      path: '/api/organizations/{id}/users',
      empty: true,
      unsure: 'https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html',
    },
    removeOrganizationUser: { method: 'DELETE', path: '/api/admin/organizations/{id}/users/{userID}', accept: [] },
  },
}

declare global {
  interface CountersignMockVendors {
    'lacuna-signer': { operations: 'listUsers' | 'updateUser' | 'listOrganizations' | 'createOrganization' | 'listOrganizationUsers' | 'createOrUpdateOrganizationUser' | 'removeOrganizationUser'; webhooks: never }
  }
}
