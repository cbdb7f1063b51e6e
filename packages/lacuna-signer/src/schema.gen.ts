// Generated from specs/lacuna-signer by `pnpm generate`. Do not edit.
export interface paths {
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the instance
         *
         * Returns the accounts of the instance, each with the roles it has in its organizations. Look up a user here before
         * updating it: `updateUser` asks for its `subject`.
         *
         * The answer has the shape of a page, but only `q` is documented as a parameter. When `totalCount` is larger than the
         * number of `items`, narrow the search.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a user
         *
         * Changes name, identifier, e-mail address and phone number of an account.
         *
         * Send all four fields, as the vendor's sample does: whether a field that is left out keeps its value is not stated.
         * Until version 2.14.1 editing a profile in an organization could wipe the identifier on instances with several
         * identifiers ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v2-14-1)).
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations of the instance
         *
         * Returns organizations a page at a time. `totalCount` counts every match, so it tells when the last page is reached.
         *
         * `order` is not declared: the page does not name it, but the sibling list of users has it.
         */
        get: operations["listOrganizations"];
        put?: never;
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
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
                 *
                 * @example 3f1c2b7a-9d40-4e58-6c21-08dc5a7be310
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List the users of an organization
         *
         * Returns who belongs to one organization and with which rights, a page at a time. An entry is not the `User` of
         * `listUsers`: it has no `subject`, and the address is called `email`.
         *
         * `order` is not declared: the page does not name it, but the sibling list has it.
         */
        get: operations["listOrganizationUsers"];
        put?: never;
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
         */
        post: operations["createOrUpdateOrganizationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/organizations/{id}/users/{userID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
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
         */
        delete: operations["removeOrganizationUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Why Signer refused a request. Any of the three may be null or absent. */
        ErrorModel: {
            /**
             * What went wrong, for a program. The vendor publishes seven codes, calls the list incomplete and adds to it without
             * notice. None of them is known to come from these calls.
             */
            code?: "CertificateNotFound" | "DocumentNotFound" | "FolderNotFound" | "CpfMismatch" | "CpfNotExpected" | "InvalidFlowAction" | "DocumentInvalidKey" | (string & {}) | null;
            /** What went wrong, for a person. */
            message?: string | null;
            /** More about it, as names and texts. What is in it depends on the code and may repeat data that was sent. */
            details?: {
                [key: string]: string;
            } | null;
        };
        /** The roles of a user in one organization or personal account. */
        UserSubscription: {
            /**
             * Format: uuid
             *
             * Who has the roles. The `id` of the user in the sample.
             */
            agentId: string;
            /**
             * Format: uuid
             *
             * The `id` of the organization or personal account. A GUID, not always of an RFC 4122 variant.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            subscriptionId: string;
            /**
             * The roles of the user there; several at once are usual. `Operator` seems to be the one that version 1.62.0 put
             * between `Basic` and `Manager`
             * ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v1-62-0)).
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html) read 2026-11-25).
             */
            roles: ("Admin" | "Manager" | "Operator" | "Basic" | (string & {}))[];
            /**
             * Null in the samples; the meaning is not documented.
             *
             * Inferred: the type and that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            parentRoles: string[] | null;
        };
        /** The account of a person, with the roles it has on the instance and in its organizations. */
        User: {
            /**
             * Number of an official document such as the Brazilian CPF, 11 digits without punctuation in the samples. An
             * instance may use Ecuadorian or Paraguayan documents, and may let users go without; since version 2.11.0 one that
             * uses several kinds has to.
             *
             * Inferred: that it is required and that it may be null ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/settings.html) read 2026-11-25).
             */
            identifier: string | null;
            /**
             * Phone number with `+`, country code, blanks and hyphen, such as `+55 11 90000-0000`; null if none is known.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            phone: string | null;
            /**
             * Format: uuid
             *
             * Identifies the user in organizations. A GUID.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            id: string;
            /**
             * Identifies the user for an update. A GUID in the samples, but probably issued by the identity provider, so other
             * shapes are possible.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            subject: string;
            /** Full name. */
            name: string;
            /**
             * Format: email
             *
             * E-mail address, in upper and lower case as it was entered.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            emailAddress: string;
            /**
             * Null in the samples; the meaning is not documented.
             *
             * Inferred: the type and that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            parentId: string | null;
            /**
             * Roles on the instance as a whole. Empty in the samples; the web application offers Administrator, Organization
             * creator, Document creator and Basic, but how those are spelt here is not known.
             *
             * Inferred: the type, that it is required and what the text says ([page](https://docs.lacunasoftware.com/pt-br/articles/signer/on-premises/access-control.html) read 2026-11-25).
             */
            rootRoles: string[];
            /**
             * Null in the samples; the meaning is not documented.
             *
             * Inferred: the type and that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            parentRootRoles: string[] | null;
            /**
             * One entry for each organization or personal account the user belongs to.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            subscriptions: components["schemas"]["UserSubscription"][];
        };
        /** The users that match, in the shape of a page. */
        UserPage: {
            /**
             * The users that match.
             *
             * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            items: components["schemas"]["User"][];
            /**
             * Format: int32
             *
             * How many match in all, on this page and on others.
             *
             * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22); inferred: the format and that it is required ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            totalCount: number;
            /**
             * Null in the sample.
             *
             * Inferred: the type and that it is required ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            nextCursor: string | null;
        };
        /** What can be changed about a user. The vendor marks nothing as required or optional; its sample has all four fields. */
        UserInput: {
            /** Full name. */
            name?: string;
            /**
             * Number of an official document such as the Brazilian CPF, 11 digits without punctuation in the sample.
             *
             * Inferred: that it may be left out ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            identifier?: string;
            /** E-mail address. In an organization the same thing is called `email`. */
            emailAddress?: string;
            /**
             * Phone number with `+` and country code. The sample puts the area code in brackets, `(61)`, while the list shows a
             * number without; whether Signer strips them is not known.
             *
             * Inferred: that it may be left out ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            phone?: string;
        };
        /** An organization, or a personal account when it has no name. */
        Organization: {
            /**
             * Format: uuid
             *
             * Identifies the organization. A GUID, not always of an RFC 4122 variant.
             *
             * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            id: string;
            /**
             * Name of the organization; null for a personal account.
             *
             * Inferred: the type, that it is required and what the text says ([page](https://github.com/LacunaSoftware/signerNodeClient/blob/66bc624/models/organizations-organization-info-model.ts) read 2026-11-22).
             */
            name: string | null;
            /**
             * The CNPJ, 14 characters without punctuation, or null. Since version 2.10.0 it may have letters besides digits
             * ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v2-10-0)).
             *
             * Inferred: the type, that it is required and what the text says ([page](https://github.com/LacunaSoftware/signerNodeClient/blob/66bc624/models/organizations-organization-info-model.ts) read 2026-11-22).
             */
            identifier: string | null;
            /**
             * The user to whom it belongs.
             *
             * Inferred: that it is required, that it may be null and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            owner: {
                /**
                 * Format: uuid
                 *
                 * The `id` of the user.
                 *
                 * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
                 */
                id: string;
                /**
                 * Full name of the user.
                 *
                 * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
                 */
                name: string;
            } | null;
        };
        /** One page of the matching organizations. */
        OrganizationPage: {
            /**
             * The organizations, or personal accounts, of this page.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            items: components["schemas"]["Organization"][];
            /**
             * Format: int32
             *
             * How many match in all, on this page and on others.
             *
             * Inferred: the format, that it is required and what the text says ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            totalCount: number;
            /**
             * Null in the sample. Lists are continued with `offset`, not with this.
             *
             * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22); inferred: the type and that it is required ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            nextCursor: string | null;
        };
        /** A new organization. The vendor marks nothing as required or optional; its sample has both fields. */
        OrganizationInput: {
            /** Name of the organization. */
            name?: string;
            /**
             * The CNPJ, 14 characters without punctuation. Since version 2.10.0 it may have letters besides digits
             * ([changelog](https://docs.lacunasoftware.com/en-us/articles/signer/changelog.html#v2-10-0)). Probably may be left
             * out, as in the web application.
             *
             * Inferred: what the text says ([page](https://github.com/LacunaSoftware/signerNodeClient/blob/66bc624/models/organizations-organization-info-model.ts) read 2026-11-22); inferred: that it may be left out ([page](https://docs.lacunasoftware.com/pt-br/articles/digiploma/on-premises/signer-setup.html) read 2026-11-22).
             */
            identifier?: string;
        };
        /**
         * The rights of a user in an organization. They seem to be the roles `Admin`, `Manager` and `Operator` in another
         * spelling; somebody with none of them is an ordinary member.
         */
        AccessProfile: {
            /** Whether the user administers the organization. */
            administrator: boolean;
            /** Whether the user manages the organization. */
            manager: boolean;
            /**
             * Whether the user is an operator. Absent in the sample.
             *
             * Inferred ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsAccessProfileModel.md) read 2026-11-22).
             */
            operator?: boolean;
            /**
             * Null in the sample; the meaning is not documented.
             *
             * Inferred: the type and that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            parentRoles: string[] | null;
        };
        /** A user as a member of one organization. */
        OrganizationUser: {
            /**
             * Format: uuid
             *
             * The `id` of the user, with which the user is removed from the organization.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            id: string;
            /** Full name. */
            name: string;
            /**
             * Format: email
             *
             * E-mail address.
             */
            email: string;
            /**
             * Number of an official document; in Brazil the CPF, 11 digits without punctuation. Null for a user without one.
             *
             * Inferred: that it is required, that it may be null and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/settings.html) read 2026-11-25).
             */
            identifier: string | null;
            /** Empty in the sample. */
            role: string;
            /**
             * Null in the sample.
             *
             * Inferred: the type and that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            parentId: string | null;
            /**
             * The rights of a user in an organization. They seem to be the roles `Admin`, `Manager` and `Operator` in another
             * spelling; somebody with none of them is an ordinary member.
             *
             * Inferred: that it is required and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            accessProfile: components["schemas"]["AccessProfile"];
            /** False in the sample. */
            showNameWarning: boolean;
        };
        /** One page of the matching users of an organization. */
        OrganizationUserPage: {
            /**
             * The users of this page.
             *
             * Inferred: that it is required ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            items: components["schemas"]["OrganizationUser"][];
            /**
             * Format: int32
             *
             * How many match in all, on this page and on others.
             *
             * Inferred: the format, that it is required and what the text says ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            totalCount: number;
            /**
             * Null in the sample. Lists are continued with `offset`, not with this.
             *
             * Inferred: what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22); inferred: the type and that it is required ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsApi.md) read 2026-11-22).
             */
            nextCursor: string | null;
        };
        /** The rights to give. Send every right, true or false; what a missing one means is not documented. */
        AccessProfileInput: {
            /** Whether the user is to administer the organization. */
            administrator?: boolean;
            /** Whether the user is to manage the organization. */
            manager?: boolean;
            /**
             * Whether the user is to be an operator.
             *
             * Inferred ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsAccessProfileModel.md) read 2026-11-22).
             */
            operator?: boolean;
        };
        /**
         * One user and the rights to give. The vendor marks nothing as required or optional; its sample has `accessProfile`,
         * `name`, `identifier` and `email`.
         */
        OrganizationUserInput: {
            /**
             * The `id` of a user, presumably of the one to update. The sibling call takes it without explaining it.
             *
             * Inferred ([page](https://github.com/LacunaSoftware/signerNodeClient/blob/2455853/models/organizations-organization-user-post-request.ts) read 2026-11-22).
             */
            id?: string | null;
            /**
             * The rights to give. Send every right, true or false; what a missing one means is not documented.
             *
             * Inferred: that it may be left out and what the text says ([page](https://docs.lacunasoftware.com/en-us/articles/signer/on-premises/administration.html) read 2026-11-22).
             */
            accessProfile?: components["schemas"]["AccessProfileInput"];
            /** Full name. */
            name?: string;
            /**
             * Number of an official document: the CPF in Brazil, 11 digits without punctuation; the identity card in Ecuador and
             * Paraguay.
             *
             * Inferred: that it may be left out and what the text says ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsOrganizationUserPostRequest.md) read 2026-11-22).
             */
            identifier?: string;
            /** E-mail address. On the account itself the same thing is called `emailAddress`. */
            email?: string;
            /**
             * Mobile number with `+` and country code, such as `+55 11 90000-0002`. Only used when the account is new; the
             * number of an existing one stays.
             *
             * Inferred ([page](https://github.com/LacunaSoftware/SignerPythonClient/blob/2ae66da/dist/docs/OrganizationsOrganizationUserPostRequest.md) read 2026-11-22).
             */
            phone?: string | null;
        };
        /**
         * The user that was added or updated, as the sibling call returns it. Nothing is certain here, so check each field
         * before using it.
         */
        SavedOrganizationUser: {
            /**
             * Format: uuid
             *
             * The `id` of the user, with which the user is removed from the organization.
             */
            id?: string | null;
            /** Full name. */
            name?: string | null;
            /**
             * Format: email
             *
             * E-mail address.
             */
            email?: string | null;
            /** Number of an official document; in Brazil the CPF, 11 digits without punctuation. */
            identifier?: string | null;
            /** The rights of the user in the organization. */
            accessProfile?: {
                /** Whether the user administers the organization. */
                administrator?: boolean;
                /** Whether the user manages the organization. */
                manager?: boolean;
                /** Whether the user is an operator. */
                operator?: boolean;
            };
        };
    };
    responses: {
        /**
         * Any other failure: a 5xx, say, or the 404 that Lacuna's Java client is ready for and takes to hold `message`,
         * `resourceName` and `resourceId`. The body is not documented; it may be something other than this JSON, or nothing.
         */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorModel"];
            };
        };
        /**
         * The request is malformed: the JSON is broken, say, or something required is missing. What the body holds is not
         * documented; Lacuna's Java client reads it as plain text.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The key is missing or not valid. What the body holds, if there is one, is not documented. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * The key is valid but may not do this: the key of an ordinary organization, say, or one whose application lacks the
         * Administrator role. What the body holds, if there is one, is not documented.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * Signer understood the request and refused it. The sibling API also reports things that do not exist this way, with
         * codes that end in `NotFound`. Which codes the administration calls use is not published; the examples borrow theirs
         * from the sibling.
         */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorModel"];
            };
        };
    };
    parameters: {
        /**
         * Text to look for in the name, the identifier (the CPF, says the Portuguese page) and the e-mail address of a user.
         * Leave it out, or empty, to get all users.
         *
         * @example silva
         */
        UserQuery: string;
        /**
         * The `subject` of the user, as `listUsers` returns it; not the user's `id`.
         *
         * @example 5d2f8c3e-b4a7-4910-9f6d-e8c1a3b5d702
         */
        Subject: string;
        /**
         * How many items a page may have. Neither the default nor the largest value is documented, so send it; the vendor's
         * Postman collection of 2022 asks for 50.
         *
         * @example 50
         */
        Limit: number;
        /**
         * Number of the page, 0 for the first. Despite its name it is not documented as a number of items to skip; compare two
         * pages before relying on it.
         *
         * @example 0
         */
        Offset: number;
        /**
         * With true, only personal subscriptions are returned, that is personal accounts.
         *
         * @example true
         */
        Personal: boolean;
        /**
         * Text to look for in the name of the organization. The name of the owner is searched too: in the page's sample an
         * account without a name is found so.
         *
         * @example ana
         */
        OrganizationQuery: string;
        /**
         * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
         *
         * @example 3f1c2b7a-9d40-4e58-6c21-08dc5a7be310
         */
        OrganizationId: string;
        /**
         * Text to look for in the name and, by a Postman collection of the vendor, the e-mail address of a user. Leave
         * it out, or empty, to get all users of the organization.
         *
         * @example ana
         */
        OrganizationUserQuery: string;
        /**
         * The `id` of the user, as `listOrganizationUsers` returns it; not the `subject`.
         *
         * @example d90a3c61-8f24-4e7b-b5d8-16c2e4f7a098
         */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * Text to look for in the name, the identifier (the CPF, says the Portuguese page) and the e-mail address of a user.
                 * Leave it out, or empty, to get all users.
                 *
                 * @example silva
                 */
                q?: components["parameters"]["UserQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `subject` of the user, as `listUsers` returns it; not the user's `id`.
                 *
                 * @example 5d2f8c3e-b4a7-4910-9f6d-e8c1a3b5d702
                 */
                subject: components["parameters"]["Subject"];
            };
            cookie?: never;
        };
        /** The new data of the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** The user was updated. Do not count on a body; list the user again to see what was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * How many items a page may have. Neither the default nor the largest value is documented, so send it; the vendor's
                 * Postman collection of 2022 asks for 50.
                 *
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Number of the page, 0 for the first. Despite its name it is not documented as a number of items to skip; compare two
                 * pages before relying on it.
                 *
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * With true, only personal subscriptions are returned, that is personal accounts.
                 *
                 * @example true
                 */
                personal?: components["parameters"]["Personal"];
                /**
                 * Text to look for in the name of the organization. The name of the owner is searched too: in the page's sample an
                 * account without a name is found so.
                 *
                 * @example ana
                 */
                q?: components["parameters"]["OrganizationQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of organizations or personal accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            /**
             * The organization was created. Neither status nor body is shown by the vendor; the body assumed here is the
             * organization as the list returns it.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listOrganizationUsers: {
        parameters: {
            query?: {
                /**
                 * How many items a page may have. Neither the default nor the largest value is documented, so send it; the vendor's
                 * Postman collection of 2022 asks for 50.
                 *
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Number of the page, 0 for the first. Despite its name it is not documented as a number of items to skip; compare two
                 * pages before relying on it.
                 *
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Text to look for in the name and, by a Postman collection of the vendor, the e-mail address of a user. Leave
                 * it out, or empty, to get all users of the organization.
                 *
                 * @example ana
                 */
                q?: components["parameters"]["OrganizationUserQuery"];
            };
            header?: never;
            path: {
                /**
                 * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
                 *
                 * @example 3f1c2b7a-9d40-4e58-6c21-08dc5a7be310
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationUserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    createOrUpdateOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
                 *
                 * @example 3f1c2b7a-9d40-4e58-6c21-08dc5a7be310
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** The user and the rights to give. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationUserInput"];
            };
        };
        responses: {
            /**
             * The user was added or updated. Neither status nor body is shown by the vendor; the sibling call
             * `POST /api/organizations/users` answers like this.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOrganizationUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
    removeOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of the organization, as `listOrganizations` returns it; a GUID in its sample.
                 *
                 * @example 3f1c2b7a-9d40-4e58-6c21-08dc5a7be310
                 */
                id: components["parameters"]["OrganizationId"];
                /**
                 * The `id` of the user, as `listOrganizationUsers` returns it; not the `subject`.
                 *
                 * @example d90a3c61-8f24-4e7b-b5d8-16c2e4f7a098
                 */
                userID: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user was removed. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            default: components["responses"]["OtherFailure"];
        };
    };
}

type ErrorModel_ = components['schemas']['ErrorModel']
export interface ErrorModel extends ErrorModel_ {}
type UserSubscription_ = components['schemas']['UserSubscription']
export interface UserSubscription extends UserSubscription_ {}
type User_ = components['schemas']['User']
export interface User extends User_ {}
type UserPage_ = components['schemas']['UserPage']
export interface UserPage extends UserPage_ {}
type UserInput_ = components['schemas']['UserInput']
export interface UserInput extends UserInput_ {}
type Organization_ = components['schemas']['Organization']
export interface Organization extends Organization_ {}
type OrganizationPage_ = components['schemas']['OrganizationPage']
export interface OrganizationPage extends OrganizationPage_ {}
type OrganizationInput_ = components['schemas']['OrganizationInput']
export interface OrganizationInput extends OrganizationInput_ {}
type AccessProfile_ = components['schemas']['AccessProfile']
export interface AccessProfile extends AccessProfile_ {}
type OrganizationUser_ = components['schemas']['OrganizationUser']
export interface OrganizationUser extends OrganizationUser_ {}
type OrganizationUserPage_ = components['schemas']['OrganizationUserPage']
export interface OrganizationUserPage extends OrganizationUserPage_ {}
type AccessProfileInput_ = components['schemas']['AccessProfileInput']
export interface AccessProfileInput extends AccessProfileInput_ {}
type OrganizationUserInput_ = components['schemas']['OrganizationUserInput']
export interface OrganizationUserInput extends OrganizationUserInput_ {}
type SavedOrganizationUser_ = components['schemas']['SavedOrganizationUser']
export interface SavedOrganizationUser extends SavedOrganizationUser_ {}
