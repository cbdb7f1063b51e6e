// Generated from specs/signitic by `pnpm generate`. Do not edit.
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users
         *
         * Names every user of the workspace, with the state but without the profile, which `getUser` has. The whole list
         * comes at once; no paging is known. A user who is marked for deletion presumably stays on it until the month is over.
         */
        get: operations["listUsers"];
        put?: never;
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
         */
        post: operations["upsertUsers"];
        /**
         * Delete users
         *
         * Marks users for deletion; they are deleted one month later. The addresses travel in a body, which some HTTP
         * libraries have to be told to send with DELETE. The limits are those of `upsertUsers`.
         */
        delete: operations["deleteUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         *
         * One user with the profile. Three fields have other names here than in `upsertUsers`: `title` is `jobtitle` there,
         * `unit` is `department`, and `vcard_url` shows what `vcard_user` switched on.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signatures/{email}/{mode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signature of a user
         *
         * Renders the e-mail signature of a user. `mode` decides what comes back: `json` puts the markup into the field `html`
         * of an object, `html` sends the bare markup as `text/html`.
         *
         * **Prefer `json`**: a failure can be told from a signature there. In mode `html` check that the answer is markup, and
         * not JSON or the page of a gateway, before you put it under anybody's mail.
         */
        get: operations["getSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pending change requests
         *
         * What users asked to change about themselves, grouped by user. Only fields that need an administrator's approval in
         * this workspace appear, and only until somebody decides. No paging is known.
         */
        get: operations["listUserChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-change-requests/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pending change requests of a user
         *
         * What one user asked to change and nobody has decided yet.
         */
        get: operations["getUserChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user-change-requests/{email}/{field}": {
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
         * Reject a change request
         *
         * Drops the value that a user asked for, so that the field stays as it is; no request body is needed. Do not repeat a
         * call blindly: the second one fails with code 104, or rejects a newer request for the same field.
         */
        delete: operations["rejectUserChangeRequest"];
        options?: never;
        head?: never;
        /**
         * Approve a change request
         *
         * Gives one field of a user the value that was asked for; no request body is needed. Do not repeat a call blindly: the
         * second one fails with code 104, or approves a newer request for the same field.
         */
        patch: operations["approveUserChangeRequest"];
        trace?: never;
    };
    "/desktop/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the desktop configuration of a user
         *
         * What the Signitic agent on a Windows or macOS computer needs: when to refresh, and whose signatures to fetch.
         * Centrally managed Windows computers (RDS, GPO) use it too; the vendor's page links to scripts for them.
         */
        get: operations["getDesktopConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reseller/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workspace for a customer
         *
         * Opens a workspace for a new customer of the reseller whose key is sent. A refused body is answered with **HTTP 200
         * and `success: false`**, in the newest documentation too.
         *
         * The older documentation has the same operation at `POST /{apiKey}/reseller/add`, with the reseller's key in the path
         * and with status 200 for every failure, a wrong key included.
         */
        post: operations["createResellerWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reseller/consumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the licences that customers used
         *
         * How many licences each direct customer of the reseller used, month by month. A month without use is left out.
         */
        get: operations["getResellerConsumption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    contactSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A visitor left contact details on a vCard
         *
         * When a visitor fills in the contact form on an employee's vCard and sends it off, Signitic sends the details to an
         * address of yours. Both the form and that address are set up in your vCard settings.
         */
        post: operations["contactSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** How Signitic says no. The code is a number, a string or absent, and the text is in `message` or in `value`. */
        Failure: {
            /**
             * False in the vendor's samples.
             *
             * @constant
             */
            success: false;
            /**
             * 99: no key, or a wrong one. 100: `users` in place of an address, or (older) a user that cannot be resolved. 101:
             * malformed address. 102: unknown address, or (desktop) a user that cannot be resolved. 103: the body is not JSON.
             * 104: too large a batch, or a field for which nothing is pending. 106: no signature for this user now. Failures of
             * a reseller have no code.
             */
            code?: number | string;
            /** Text of the failure, save for codes 103 and 104 of the older documentation. */
            message?: string;
            /** Text of the failure for codes 103 and 104 in the older documentation. */
            value?: string;
        };
        /** A user as `listUsers` shows one. */
        UserSummary: {
            /** E-mail address. */
            email: string;
            /** A number here, a boolean everywhere else: 1 is active, 2 is inactive. */
            enabled: number;
        };
        /** The users of the workspace. */
        ListUsersResult: {
            /**
             * True in the body that the audit shows.
             *
             * @constant
             */
            success: true;
            /** One entry for each user. */
            users: components["schemas"]["UserSummary"][];
        };
        /**
         * Place of the user among the groups, from the top down: `parent_entity`, `entity`, `group`. Existing groups are used as
         * far as they match, the rest are created empty, and the user joins the lowest one. If nothing matches, the whole branch
         * is created at the root of the workspace. An empty string counts as absent. A level may be left out, against
         * which the vendor advises. Different paths can lead to the same group.
         */
        UserPathInput: {
            /** Top level. `parent` is its name of old. */
            parent_entity?: string;
            /** Middle level. */
            entity?: string;
            /** Lowest level. */
            group?: string;
            /**
             * Older name of `parent_entity`; it still works.
             *
             * @deprecated
             */
            parent?: string;
        };
        /**
         * What can be written about a user. Reading uses other names for some of these fields. The vendor has added fields and
         * dropped others from one edition to the next; these are all that its pages name. Links need no scheme; the vendor's
         * samples have none.
         */
        UserInput: {
            /**
             * Finds the user to update; an unknown address creates one.
             *
             * Inferred: that it is required ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            email: string;
            /**
             * Whether the user is active. An active user with a signature uses one licence a month, be the address a main one, a
             * shared mailbox or an alias; a disabled one uses none. When there are more users than licences, the signatures of
             * those beyond are not updated.
             *
             * Inferred: what the text says ([page](https://support.signitic.com/en/articles/8224237-disable-users) read 2026-11-25).
             */
            enabled?: boolean;
            /**
             * Place of the user among the groups, from the top down: `parent_entity`, `entity`, `group`. Existing groups are used as
             * far as they match, the rest are created empty, and the user joins the lowest one. If nothing matches, the whole branch
             * is created at the root of the workspace. An empty string counts as absent. A level may be left out, against
             * which the vendor advises. Different paths can lead to the same group.
             */
            path?: components["schemas"]["UserPathInput"];
            /** Given name. */
            firstname?: string;
            /** Family name. */
            lastname?: string;
            /** Fixed line in free form, e.g. `+33 4 65 71 00 01`. */
            phone?: string;
            /** Mobile number in free form. */
            mobile?: string;
            /** Department; `getUser` calls it `unit`. */
            department?: string;
            /** Job title; `getUser` calls it `title`. */
            jobtitle?: string;
            /**
             * Format: html
             *
             * Closing phrase; may hold `<br/>`.
             */
            formula?: string;
            /** Whether the user has a vCard; `getUser` has its `vcard_url`. */
            vcard_user?: boolean;
            /** Page to book a meeting with the user. */
            calendar_link?: string;
            /** GitHub profile. */
            github_link?: string;
            /** LinkedIn profile. */
            linkedin_link?: string;
            /** WhatsApp contact. */
            whatsapp_link?: string;
            /** Facebook profile. */
            facebook_link?: string;
            /** Instagram profile. */
            instagram_link?: string;
            /** Twitter profile. */
            twitter_link?: string;
            /** Xing profile. */
            xing_link?: string;
            /** Messenger contact. */
            messenger_link?: string;
            /** Threads profile. */
            threads_link?: string;
            /** Strava profile. */
            strava_link?: string;
            /**
             * Bluesky profile.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            bluesky_link?: string;
            /**
             * Format: html
             *
             * Postal address; may hold `<br/>`.
             */
            address?: string;
            /** Postal code, as text. */
            postal_code?: string;
            /** Town or city. */
            city?: string;
            /** Custom field 1. */
            extra_1?: string;
            /** Custom field 2. */
            extra_2?: string;
            /** Custom field 3. */
            extra_3?: string;
            /** Custom field 4. */
            extra_4?: string;
            /** Custom field 5. */
            extra_5?: string;
            /** Custom field 6. */
            extra_6?: string;
            /** Custom field 7. */
            extra_7?: string;
            /** Custom field 8. */
            extra_8?: string;
            /** Custom field 9. */
            extra_9?: string;
            /** Custom field 10. */
            extra_10?: string;
            /**
             * Custom field 11.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_11?: string;
            /**
             * Custom field 12.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_12?: string;
            /**
             * Custom field 13.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_13?: string;
            /**
             * Custom field 14.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_14?: string;
            /**
             * Custom field 15.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_15?: string;
            /**
             * Custom field 16.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_16?: string;
            /**
             * Custom field 17.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_17?: string;
            /**
             * Custom field 18.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_18?: string;
            /**
             * Custom field 19.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/core-api/users/creating-users) read 2026-11-22).
             */
            extra_19?: string;
            /** Custom field 20. */
            extra_20?: string;
            /** Address of a portrait. Later pages do not offer it for writing, yet `getUser` has it. */
            picture?: string;
            /**
             * Skype contact. Later pages have dropped it.
             *
             * @deprecated
             */
            skype_link?: string;
            /**
             * Slack contact. Later pages have dropped it.
             *
             * @deprecated
             */
            slack_link?: string;
        };
        /** A batch of users. */
        UpsertUsersRequest: {
            /**
             * The users to create or update. The older documentation stops at 100; the newest has no such count and limits the
             * JSON to 3 MB instead.
             */
            users: components["schemas"]["UserInput"][];
        };
        /** How many users the call wrote. */
        UpsertUsersResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** 200 in the vendor's sample. */
            code?: number;
            /** Counters. */
            value?: {
                /** Users that were created. */
                added?: number;
                /** Users that were updated. */
                edited?: number;
            };
        };
        /** A batch of users to delete. */
        DeleteUsersRequest: {
            /**
             * The users to delete. The older documentation stops at 100; the newest has no such count and limits the JSON to
             * 3 MB instead.
             */
            users: {
                /**
                 * E-mail address of the user.
                 *
                 * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/users/delete-users) read 2026-11-22).
                 */
                email: string;
            }[];
        };
        /** How many users the call marked for deletion. Unlike that of `upsertUsers` it has no `code`. */
        DeleteUsersResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** Counter. */
            value?: {
                /** Users that were marked. */
                deleted?: number;
            };
        };
        /** One field that a user asked to change. */
        ChangeRequest: {
            /**
             * The field, e.g. `phone` or `title`, as `getUser` names it; `upsertUsers` says `jobtitle`.
             *
             * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests) read 2026-11-22).
             */
            field: string;
            /** The value it has now. */
            old_value?: string | null;
            /** The value the user asked for. */
            new_value: string | null;
            /** State; the vendor's samples have only `pending`. */
            status: "pending" | (string & {});
        };
        /** Place of the user among the groups, from the top down. */
        UserPath: {
            /** Top level. */
            parent_entity?: string | null;
            /** Middle level. */
            entity?: string | null;
            /** Lowest level. */
            group?: string | null;
        };
        /**
         * A user as `getUser` shows one. Names differ from those of `UserInput`: `title` is written as `jobtitle`, `unit` as
         * `department`.
         */
        User: {
            /** Number of the user. */
            id: number;
            /** E-mail address. */
            email: string;
            /** Given name. */
            firstname?: string | null;
            /** Family name. */
            lastname?: string | null;
            /** Whether the user is active; `listUsers` shows a number instead. */
            enabled: boolean;
            /** Name of a group the user is in. */
            group?: string | null;
            /**
             * Portrait of the user.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/api-reference/creating-users) read 2026-11-22).
             */
            picture?: string | null;
            /** Fixed line in free form. */
            phone?: string | null;
            /** Mobile number in free form. */
            mobile?: string | null;
            /** Job title. */
            title?: string | null;
            /** Department. */
            unit?: string | null;
            /**
             * Format: html
             *
             * Postal address; may hold `<br/>`.
             */
            address?: string | null;
            /** Postal code. */
            postal_code?: string | null;
            /** Town or city. */
            city?: string | null;
            /**
             * Format: html
             *
             * Closing phrase; may hold `<br/>`.
             */
            formula?: string | null;
            /** Public address of the vCard. */
            vcard_url?: string | null;
            /** Page to book a meeting with the user. */
            calendar_link?: string | null;
            /** GitHub profile. */
            github_link?: string | null;
            /** Twitter profile. */
            twitter_link?: string | null;
            /** Facebook profile. */
            facebook_link?: string | null;
            /** LinkedIn profile. */
            linkedin_link?: string | null;
            /** Instagram profile. */
            instagram_link?: string | null;
            /** Xing profile. */
            xing_link?: string | null;
            /**
             * Messenger contact.
             *
             * Inferred: the type ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            messenger_link?: string | null;
            /** Threads profile. */
            threads_link?: string | null;
            /** Strava profile. */
            strava_link?: string | null;
            /** WhatsApp contact. */
            whatsapp_link?: string | null;
            /**
             * What the user asked to change and nobody has decided yet.
             *
             * Inferred: the type and what the text says ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            pending_change_requests?: components["schemas"]["ChangeRequest"][];
            /** Custom field 1. */
            extra_1?: string | null;
            /** Custom field 2. */
            extra_2?: string | null;
            /** Custom field 3. */
            extra_3?: string | null;
            /** Custom field 4. */
            extra_4?: string | null;
            /** Custom field 5. */
            extra_5?: string | null;
            /** Custom field 6. */
            extra_6?: string | null;
            /** Custom field 7. */
            extra_7?: string | null;
            /** Custom field 8. */
            extra_8?: string | null;
            /** Custom field 9. */
            extra_9?: string | null;
            /** Custom field 10. */
            extra_10?: string | null;
            /**
             * Custom field 11.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_11?: string | null;
            /**
             * Custom field 12.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_12?: string | null;
            /**
             * Custom field 13.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_13?: string | null;
            /**
             * Custom field 14.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_14?: string | null;
            /**
             * Custom field 15.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_15?: string | null;
            /**
             * Custom field 16.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_16?: string | null;
            /**
             * Custom field 17.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_17?: string | null;
            /**
             * Custom field 18.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_18?: string | null;
            /**
             * Custom field 19.
             *
             * Inferred ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            extra_19?: string | null;
            /** Custom field 20. */
            extra_20?: string | null;
            /**
             * Place of the user among the groups, from the top down.
             *
             * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/users/updating-users) read 2026-11-22); inferred: that it may be left out and that it is never null ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            path?: components["schemas"]["UserPath"];
        };
        /** One user in an envelope. */
        GetUserResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** 200 in the vendor's sample. */
            code?: number;
            /**
             * A user as `getUser` shows one. Names differ from those of `UserInput`: `title` is written as `jobtitle`, `unit` as
             * `department`.
             *
             * Inferred: the format, that it is required, that it is never null and what the text says ([page](https://developers.signitic.app/reference/core-api/users/get-user) read 2026-11-22).
             */
            data: components["schemas"]["User"];
        };
        /** A signature in an envelope. */
        GetSignatureResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /**
             * Format: html
             *
             * The markup of the signature.
             */
            html: string;
        };
        /**
         * How parts of Signitic still say no, in a body the vendor calls legacy: with `error` in place of `success`. In the
         * vendor's sample it is **false although the call failed**, so its presence counts, not its value. There is no code:
         * where the status is 200, only the text tells that the key was refused.
         */
        LegacyFailure: {
            /**
             * False in the vendor's sample, or a text.
             *
             * Reported by a third party: the type ([page](https://developers.signitic.app/llms-full.txt) read 2026-11-22).
             */
            error: boolean | string;
            /** Text of the failure. */
            message?: string;
        };
        /** A user and the changes that wait for a decision. */
        UserChangeRequests: {
            /** E-mail address of the user. */
            email: string;
            /** Given and family name. */
            display_name?: string;
            /**
             * One entry for each field; empty in the sample of a rejection that leaves nothing pending.
             *
             * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests) read 2026-11-22).
             */
            change_requests: components["schemas"]["ChangeRequest"][];
        };
        /** The users with pending change requests, in an envelope. */
        ListUserChangeRequestsResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** 200 in the vendor's sample. */
            code?: number;
            /** One entry for each user who asked for a change. */
            data: components["schemas"]["UserChangeRequests"][];
        };
        /** A user with the pending change requests, in an envelope. */
        GetUserChangeRequestsResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** 200 in the vendor's sample. */
            code?: number;
            /**
             * A user and the changes that wait for a decision.
             *
             * Inferred: that it is required and what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests) read 2026-11-22).
             */
            data: components["schemas"]["UserChangeRequests"];
        };
        /** What was decided, and what is still pending for the user afterwards. */
        DecideUserChangeRequestResult: {
            /**
             * True in the vendor's sample.
             *
             * @constant
             */
            success: true;
            /** 200 in the vendor's sample. */
            code?: number;
            /** The decision. */
            data: {
                /**
                 * What was done.
                 *
                 * Inferred: the values ([page](https://developers.signitic.app/reference/core-api/user-requests/approve-user-change-request) read 2026-11-22).
                 */
                operation?: "approved" | "rejected" | (string & {});
                /** The field that was decided on. */
                field?: string;
                /**
                 * A user and the changes that wait for a decision.
                 *
                 * Inferred: that it may be left out and what the text says ([page](https://developers.signitic.app/reference/core-api/user-requests/list-user-change-requests) read 2026-11-22).
                 */
                user?: components["schemas"]["UserChangeRequests"];
            };
        };
        /** The user, an alias or a delegated user; the agent asks for signatures with its `key`. */
        DesktopEntry: {
            /** What the agent asks for signatures with; 32 hexadecimal digits in the vendor's sample. */
            key?: string;
            /** E-mail address of the entry. */
            email?: string;
            /** Internal number of a service, used by the desktop app; 3 in the vendor's sample. */
            service?: number;
            /** Name that the agent shows. */
            name?: string;
        };
        /**
         * The schedule of the agent, and beside it one property for each entry: the user, aliases and delegated users. The name
         * of such a property is the `key` in it, so it is as secret as that. Treat a further property as an entry only if it is
         * an object with `key`.
         */
        DesktopConfiguration: {
            /** Minute of the hour at which the agent refreshes. */
            cron_m: number;
            /**
             * Hours at which it refreshes, presumably as in a crontab: `*\/2` would be every other hour.
             *
             * Inferred: what the text says ([page](https://developers.signitic.app/reference/core-api/desktop/desktop-agent-configuration) read 2026-11-22).
             */
            cron_h: string;
        } & {
            [key: string]: components["schemas"]["DesktopEntry"] | (string | number | boolean | null);
        };
        /** A new customer. Names are in camel case. */
        ResellerWorkspaceInput: {
            /** E-mail address of the main account. */
            email: string;
            /** Given name of that account's holder. */
            firstName?: string;
            /** Family name of that account's holder. */
            lastName?: string;
            /** Name of the company; without it the workspace is called after the domain of `email`. */
            socialReason?: string;
            /**
             * Language of the account, e.g. `fr` or `en`.
             *
             * @default fr
             */
            language?: string;
            /**
             * Whether the customer gets the onboarding mail.
             *
             * @default false
             */
            customerAccess?: boolean;
            /**
             * Whether the workspace is created for demonstration.
             *
             * @default false
             */
            demoAccount?: boolean;
        };
        /** The workspace was created. Which other fields the vendor sends is not known. */
        CreateResellerWorkspaceResult: {
            /**
             * Always true here.
             *
             * @constant
             */
            success: true;
        };
        /** A customer of the reseller and the licences it used. */
        ResellerCustomerConsumption: {
            /** Identifier of the workspace; 26 letters and digits in the vendor's sample. */
            id: string;
            /** Name of the workspace. */
            name?: string;
            /** Licences used, by month (`YYYY-MM`). A month without use is absent. */
            consumption: {
                [key: string]: number;
            };
        };
        /** Contact details that a visitor left on the vCard of an employee. */
        ContactSubmission: {
            /**
             * Format: date-time
             *
             * When the form was filled in (RFC 3339).
             */
            date: string;
            /** The visitor. Each detail is text or null. */
            contact: {
                /** E-mail address. */
                email: string | null;
                /** Given name. */
                firstname: string | null;
                /** Family name. */
                lastname: string | null;
                /** Telephone number. */
                phone: string | null;
                /** Name of the visitor's company. */
                company: string | null;
            };
            /** The user whose vCard it is. */
            employee: {
                /** E-mail address. */
                email: string;
                /** Full name. */
                fullName: string;
            };
        };
    };
    responses: {
        /**
         * Any other failure, including those of the server itself. What the gateway before it answers (502, 504 and the like) is
         * presumably a page and not JSON.
         */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No key was sent, or it is not valid (code 99). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The body is not JSON (code 103). */
        InvalidJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The batch has more than 100 users, or its JSON is larger than 3 MB (code 104). */
        BatchTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The address is malformed (code 101). */
        InvalidEmail: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** Nobody in the workspace has this address, or the desktop agent's user cannot be resolved (code 102). */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No key was sent (code 99), or it belongs to no workspace with API access (no code). */
        KeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | components["schemas"]["LegacyFailure"];
            };
        };
        /** The reserved word `users` stands in place of an address (code 100). */
        ReservedAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No signature can be rendered for this user at present; being inactive is one reason (code 106). */
        SignatureUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | components["schemas"]["LegacyFailure"];
            };
        };
        /** Nothing is pending for this field (code 104), or nobody in the workspace has this address (code 102). */
        ChangeRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No key of a reseller was sent, or it is not valid (no code). */
        ResellerUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * E-mail address of the user. A malformed one is refused with code 101.
         *
         * @example ines.roche@example.com
         */
        UserEmail: string;
        /**
         * E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
         *
         * @example ines.roche@example.com
         */
        MailboxEmail: string;
        /**
         * The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
         *
         * @example phone
         */
        ChangeRequestField: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Every user of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["OtherFailure"];
        };
    };
    upsertUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users to write. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertUsersRequest"];
            };
        };
        responses: {
            /** The users were written, **or the call failed**: the older documentation answers failures with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertUsersResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["BatchTooLarge"];
            default: components["responses"]["OtherFailure"];
        };
    };
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUsersRequest"];
            };
        };
        responses: {
            /** The users were marked, **or the call failed**, as in `upsertUsers`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUsersResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["BatchTooLarge"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. A malformed one is refused with code 101.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResult"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["MailboxEmail"];
                /**
                 * What comes back, `json` for an object or `html` for the bare markup.
                 *
                 * @example json
                 */
                mode: "json" | "html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The signature, in the form that `mode` asked for. In mode `html` it may also be a failure: another page of the
             * vendor answers failures with this status, and a gateway, whose own failures are no JSON, stands in front.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSignatureResult"];
                    "text/html": string;
                };
            };
            401: components["responses"]["KeyRefused"];
            405: components["responses"]["ReservedAddress"];
            422: components["responses"]["SignatureUnavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listUserChangeRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The users with pending requests, **or the call failed**: the older documentation answers failures with this
             * status too.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserChangeRequestsResult"] | components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserChangeRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. A malformed one is refused with code 101.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The user with the pending requests, **or the call failed**: the older documentation answers failures with this
             * status too.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserChangeRequestsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    rejectUserChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. A malformed one is refused with code 101.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
                /**
                 * The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
                 *
                 * @example phone
                 */
                field: components["parameters"]["ChangeRequestField"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request was rejected, **or the call failed**: the older documentation answers failures with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideUserChangeRequestResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ChangeRequestNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    approveUserChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. A malformed one is refused with code 101.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
                /**
                 * The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
                 *
                 * @example phone
                 */
                field: components["parameters"]["ChangeRequestField"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request was approved, **or the call failed**: the older documentation answers failures with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideUserChangeRequestResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ChangeRequestNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getDesktopConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
                 *
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["MailboxEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration, **or the call failed**: the older documentation answers failures with this status too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesktopConfiguration"] | components["schemas"]["Failure"] | components["schemas"]["LegacyFailure"];
                };
            };
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["ReservedAddress"];
            default: components["responses"]["OtherFailure"];
        };
    };
    createResellerWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResellerWorkspaceInput"];
            };
        };
        responses: {
            /** The workspace was created, **or the body was refused**. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateResellerWorkspaceResult"] | components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["ResellerUnauthorized"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getResellerConsumption: {
        parameters: {
            query: {
                /**
                 * First month, as `YYYY-MM`.
                 *
                 * @example 2026-09
                 */
                start_month: string;
                /**
                 * Last month, as `YYYY-MM`, inclusive.
                 *
                 * @example 2026-10
                 */
                end_month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customers with their licences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResellerCustomerConsumption"][];
                };
            };
            401: components["responses"]["ResellerUnauthorized"];
            default: components["responses"]["OtherFailure"];
        };
    };
    contactSubmitted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The key of your own workspace. Compare it with the one you know, in constant time: the vendor offers it as a
                 * check that Signitic is the sender. Never log it.
                 */
                "x-api-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** Who left the details, when, and on whose vCard. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSubmission"];
            };
        };
        responses: {
            /** You have received the details. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

type Failure_ = components['schemas']['Failure']
export interface Failure extends Failure_ {}
type UserSummary_ = components['schemas']['UserSummary']
export interface UserSummary extends UserSummary_ {}
type ListUsersResult_ = components['schemas']['ListUsersResult']
export interface ListUsersResult extends ListUsersResult_ {}
type UserPathInput_ = components['schemas']['UserPathInput']
export interface UserPathInput extends UserPathInput_ {}
type UserInput_ = components['schemas']['UserInput']
export interface UserInput extends UserInput_ {}
type UpsertUsersRequest_ = components['schemas']['UpsertUsersRequest']
export interface UpsertUsersRequest extends UpsertUsersRequest_ {}
type UpsertUsersResult_ = components['schemas']['UpsertUsersResult']
export interface UpsertUsersResult extends UpsertUsersResult_ {}
type DeleteUsersRequest_ = components['schemas']['DeleteUsersRequest']
export interface DeleteUsersRequest extends DeleteUsersRequest_ {}
type DeleteUsersResult_ = components['schemas']['DeleteUsersResult']
export interface DeleteUsersResult extends DeleteUsersResult_ {}
type ChangeRequest_ = components['schemas']['ChangeRequest']
export interface ChangeRequest extends ChangeRequest_ {}
type UserPath_ = components['schemas']['UserPath']
export interface UserPath extends UserPath_ {}
type User_ = components['schemas']['User']
export interface User extends User_ {}
type GetUserResult_ = components['schemas']['GetUserResult']
export interface GetUserResult extends GetUserResult_ {}
type GetSignatureResult_ = components['schemas']['GetSignatureResult']
export interface GetSignatureResult extends GetSignatureResult_ {}
type LegacyFailure_ = components['schemas']['LegacyFailure']
export interface LegacyFailure extends LegacyFailure_ {}
type UserChangeRequests_ = components['schemas']['UserChangeRequests']
export interface UserChangeRequests extends UserChangeRequests_ {}
type ListUserChangeRequestsResult_ = components['schemas']['ListUserChangeRequestsResult']
export interface ListUserChangeRequestsResult extends ListUserChangeRequestsResult_ {}
type GetUserChangeRequestsResult_ = components['schemas']['GetUserChangeRequestsResult']
export interface GetUserChangeRequestsResult extends GetUserChangeRequestsResult_ {}
type DecideUserChangeRequestResult_ = components['schemas']['DecideUserChangeRequestResult']
export interface DecideUserChangeRequestResult extends DecideUserChangeRequestResult_ {}
type DesktopEntry_ = components['schemas']['DesktopEntry']
export interface DesktopEntry extends DesktopEntry_ {}
type DesktopConfiguration_ = components['schemas']['DesktopConfiguration']
export interface DesktopConfiguration extends DesktopConfiguration_ {}
type ResellerWorkspaceInput_ = components['schemas']['ResellerWorkspaceInput']
export interface ResellerWorkspaceInput extends ResellerWorkspaceInput_ {}
type CreateResellerWorkspaceResult_ = components['schemas']['CreateResellerWorkspaceResult']
export interface CreateResellerWorkspaceResult extends CreateResellerWorkspaceResult_ {}
type ResellerCustomerConsumption_ = components['schemas']['ResellerCustomerConsumption']
export interface ResellerCustomerConsumption extends ResellerCustomerConsumption_ {}
type ContactSubmission_ = components['schemas']['ContactSubmission']
export interface ContactSubmission extends ContactSubmission_ {}
