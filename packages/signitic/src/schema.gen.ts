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
         * @description Names every user of the workspace, with the state but without the profile, which `getUser` has. The whole list
         *     comes at once; no paging is known. A user who is marked for deletion presumably stays on it until the month is over.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create or update users
         * @description Creates the users whose e-mail address is new to the workspace and updates the others. An update is partial: a
         *     field that is not sent keeps its value.
         *
         *     Keep a batch to 100 users and to 3 MB of JSON. The older documentation counts users, the newest measures the body,
         *     and a batch within both limits is safe. Groups that `path` names and that do not exist are created.
         */
        post: operations["upsertUsers"];
        /**
         * Delete users
         * @description Marks users for deletion; they are deleted one month later and can presumably still be read until then. The
         *     addresses travel in a body, which some HTTP libraries have to be told to send with DELETE. The limits are those of
         *     `upsertUsers`.
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
         * @description Everything Signitic holds about one user. Three fields have other names here than in `upsertUsers`: `title` is
         *     `jobtitle` there, `unit` is `department`, and `vcard_url` shows what `vcard_user` switched on.
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
         * @description Renders the e-mail signature of a user. `mode` decides what comes back: `json` puts the markup into the field `html`
         *     of an object, `html` sends the bare markup as `text/html`.
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
         * @description What users asked to change about themselves, grouped by user. Only fields that need an administrator's approval in
         *     this workspace appear, and only until somebody decides. No paging is known.
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
         * @description What one user asked to change and nobody has decided yet, field by field.
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
         * @description Drops the value that a user asked for, so that the field stays as it is; there is no request body. Do not repeat a
         *     call blindly: the second one fails with code 104, or rejects a newer request for the same field.
         */
        delete: operations["rejectUserChangeRequest"];
        options?: never;
        head?: never;
        /**
         * Approve a change request
         * @description Gives one field of a user the value that was asked for; there is no request body. Do not repeat a call blindly: the
         *     second one fails with code 104, or approves a newer request for the same field.
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
         * @description What the Signitic agent on a Windows or macOS computer needs: when to refresh, and whose signatures to fetch.
         *     Centrally managed Windows computers (RDS, GPO) use it too.
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
         * @description Opens a workspace for a new customer of the reseller whose key is sent. A refused body is answered with **HTTP 200
         *     and `success: false`**, in the newest documentation too.
         *
         *     The older documentation has the same operation at `POST /{apiKey}/reseller/add`, with the reseller's key in the path
         *     and with status 200 for every failure, a wrong key included.
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
         * @description How many licences each customer of the reseller used, month by month. Only direct customers are counted, and a
         *     month without use is left out.
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
         * @description When a visitor fills in the contact form on an employee's vCard and sends it off, Signitic posts the details to an
         *     address of yours. Both the form and that address are set up with the vCards of the workspace. According to the
         *     oldest page a mere visit was enough; the later pages are followed here.
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
        /** @description How Signitic says no. The code is a number, a string or absent, and the text is in `message` or in `value`. */
        Failure: {
            /**
             * @description Always false here.
             * @constant
             */
            success: false;
            /**
             * @description 99: no key, or a wrong one. 100: `users` in place of an address, or (older) an unknown address. 101: malformed
             *     address. 102: unknown address. 103: the body is not JSON. 104: too large a batch, or a field for which nothing is
             *     pending. 106: no signature for this user now. Failures of a reseller have no code.
             */
            code?: number | string;
            /** @description Text of the failure, save for codes 103 and 104 of the older documentation. */
            message?: string;
            /** @description Text of the failure for codes 103 and 104 in the older documentation. */
            value?: string;
        };
        /** @description A user as `listUsers` shows one. */
        UserSummary: {
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description A number here, a boolean everywhere else: 1 is active, 2 is inactive. */
            enabled: number;
        };
        /** @description The users of the workspace. */
        ListUsersResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description One entry for each user. */
            users: components["schemas"]["UserSummary"][];
        };
        /**
         * @description Place of the user among the groups, from the top down: `parent_entity`, `entity`, `group`. Existing groups are used as
         *     far as they match, the rest are created empty, and the user joins the lowest one. An empty string counts as absent.
         *     A level may be left out, which makes the outcome hard to foresee: different paths can lead to the same group.
         */
        UserPathInput: {
            /** @description Top level; the name to use rather than `parent`. */
            parent_entity?: string;
            /** @description Middle level. */
            entity?: string;
            /** @description Lowest level. */
            group?: string;
            /**
             * @deprecated
             * @description Older name of `parent_entity`; it still works.
             */
            parent?: string;
        };
        /**
         * @description What can be written about a user. Reading uses other names for some of these fields. The object is open, because the
         *     set of fields has changed between editions. Links need no scheme; the vendor's samples have none.
         */
        UserInput: {
            /**
             * Format: email
             * @description Finds the user to update; an unknown address creates one.
             */
            email: string;
            /** @description Whether the user is active. */
            enabled?: boolean;
            /**
             * @description Place of the user among the groups, from the top down: `parent_entity`, `entity`, `group`. Existing groups are used as
             *     far as they match, the rest are created empty, and the user joins the lowest one. An empty string counts as absent.
             *     A level may be left out, which makes the outcome hard to foresee: different paths can lead to the same group.
             */
            path?: components["schemas"]["UserPathInput"];
            /** @description Given name. */
            firstname?: string;
            /** @description Family name. */
            lastname?: string;
            /** @description Fixed line in free form, e.g. `+33 4 65 71 00 01`. */
            phone?: string;
            /** @description Mobile number in free form. */
            mobile?: string;
            /** @description Department; `getUser` calls it `unit`. */
            department?: string;
            /** @description Job title; `getUser` calls it `title`. */
            jobtitle?: string;
            /**
             * Format: html
             * @description Closing phrase; may hold `<br/>`.
             */
            formula?: string;
            /** @description Whether the user has a vCard; `getUser` has its `vcard_url`. */
            vcard_user?: boolean;
            /** @description Page to book a meeting with the user. */
            calendar_link?: string;
            /** @description GitHub profile. */
            github_link?: string;
            /** @description LinkedIn profile. */
            linkedin_link?: string;
            /** @description WhatsApp contact. */
            whatsapp_link?: string;
            /** @description Facebook profile. */
            facebook_link?: string;
            /** @description Instagram profile. */
            instagram_link?: string;
            /** @description Twitter profile. */
            twitter_link?: string;
            /** @description Xing profile. */
            xing_link?: string;
            /** @description Messenger contact. */
            messenger_link?: string;
            /** @description Threads profile. */
            threads_link?: string;
            /** @description Strava profile. */
            strava_link?: string;
            /** @description Bluesky profile. */
            bluesky_link?: string;
            /**
             * Format: html
             * @description Postal address; may hold `<br/>`.
             */
            address?: string;
            /** @description Postal code; a string so that leading zeros stay. */
            postal_code?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Custom field 1. */
            extra_1?: string;
            /** @description Custom field 2. */
            extra_2?: string;
            /** @description Custom field 3. */
            extra_3?: string;
            /** @description Custom field 4. */
            extra_4?: string;
            /** @description Custom field 5. */
            extra_5?: string;
            /** @description Custom field 6. */
            extra_6?: string;
            /** @description Custom field 7. */
            extra_7?: string;
            /** @description Custom field 8. */
            extra_8?: string;
            /** @description Custom field 9. */
            extra_9?: string;
            /** @description Custom field 10. */
            extra_10?: string;
            /** @description Custom field 11. */
            extra_11?: string;
            /** @description Custom field 12. */
            extra_12?: string;
            /** @description Custom field 13. */
            extra_13?: string;
            /** @description Custom field 14. */
            extra_14?: string;
            /** @description Custom field 15. */
            extra_15?: string;
            /** @description Custom field 16. */
            extra_16?: string;
            /** @description Custom field 17. */
            extra_17?: string;
            /** @description Custom field 18. */
            extra_18?: string;
            /** @description Custom field 19. */
            extra_19?: string;
            /** @description Custom field 20. */
            extra_20?: string;
            /** @description Address of a portrait. Later pages do not offer it for writing, yet `getUser` has it. */
            picture?: string;
            /**
             * @deprecated
             * @description Skype contact. Later pages have dropped it.
             */
            skype_link?: string;
            /**
             * @deprecated
             * @description Slack contact. Later pages have dropped it.
             */
            slack_link?: string;
        };
        /** @description A batch of users. */
        UpsertUsersRequest: {
            /**
             * @description The users to create or update. The older documentation stops at 100; the newest has no such count and limits the
             *     JSON to 3 MB instead.
             */
            users: components["schemas"]["UserInput"][];
        };
        /** @description How many users the call wrote. */
        UpsertUsersResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description 200 in the vendor's samples. */
            code?: number;
            /** @description Counters. */
            value?: {
                /** @description Users that were created. */
                added?: number;
                /** @description Users that were updated. */
                edited?: number;
            };
        };
        /** @description A batch of users to delete. */
        DeleteUsersRequest: {
            /**
             * @description The users to delete. The older documentation stops at 100; the newest has no such count and limits the JSON to
             *     3 MB instead.
             */
            users: {
                /**
                 * Format: email
                 * @description E-mail address of the user.
                 */
                email: string;
            }[];
        };
        /** @description How many users the call marked for deletion. Unlike that of `upsertUsers` it has no `code`. */
        DeleteUsersResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description Counter. */
            value?: {
                /** @description Users that were marked. */
                deleted?: number;
            };
        };
        /** @description One field that a user asked to change. */
        ChangeRequest: {
            /** @description The field, e.g. `phone` or `title`, as `getUser` names it; `upsertUsers` says `jobtitle`. */
            field: string;
            /** @description The value it has now. */
            old_value?: string | null;
            /** @description The value the user asked for. */
            new_value: string | null;
            /** @description State; only `pending` has been seen. */
            status: "pending" | (string & {});
        };
        /** @description Place of the user among the groups, from the top down. */
        UserPath: {
            /** @description Top level. */
            parent_entity?: string | null;
            /** @description Middle level. */
            entity?: string | null;
            /** @description Lowest level. */
            group?: string | null;
        };
        /**
         * @description A user as `getUser` shows one. Names differ from those of `UserInput`: `title` is written as `jobtitle`, `unit` as
         *     `department`.
         */
        User: {
            /** @description Number of the user. */
            id: number;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Given name. */
            firstname?: string | null;
            /** @description Family name. */
            lastname?: string | null;
            /** @description Whether the user is active; `listUsers` shows a number instead. */
            enabled: boolean;
            /** @description Name of a group the user is in. */
            group?: string | null;
            /** @description Portrait of the user. */
            picture?: string | null;
            /** @description Fixed line in free form. */
            phone?: string | null;
            /** @description Mobile number in free form. */
            mobile?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Department. */
            unit?: string | null;
            /**
             * Format: html
             * @description Postal address; may hold `<br/>`.
             */
            address?: string | null;
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Town or city. */
            city?: string | null;
            /**
             * Format: html
             * @description Closing phrase; may hold `<br/>`.
             */
            formula?: string | null;
            /** @description Public address of the vCard. */
            vcard_url?: string | null;
            /** @description Page to book a meeting with the user. */
            calendar_link?: string | null;
            /** @description GitHub profile. */
            github_link?: string | null;
            /** @description Twitter profile. */
            twitter_link?: string | null;
            /** @description Facebook profile. */
            facebook_link?: string | null;
            /** @description LinkedIn profile. */
            linkedin_link?: string | null;
            /** @description Instagram profile. */
            instagram_link?: string | null;
            /** @description Xing profile. */
            xing_link?: string | null;
            /** @description Messenger contact. */
            messenger_link?: string | null;
            /** @description Threads profile. */
            threads_link?: string | null;
            /** @description Strava profile. */
            strava_link?: string | null;
            /** @description WhatsApp contact. */
            whatsapp_link?: string | null;
            /** @description What the user asked to change and nobody has decided yet. */
            pending_change_requests?: components["schemas"]["ChangeRequest"][];
            /** @description Custom field 1. */
            extra_1?: string | null;
            /** @description Custom field 2. */
            extra_2?: string | null;
            /** @description Custom field 3. */
            extra_3?: string | null;
            /** @description Custom field 4. */
            extra_4?: string | null;
            /** @description Custom field 5. */
            extra_5?: string | null;
            /** @description Custom field 6. */
            extra_6?: string | null;
            /** @description Custom field 7. */
            extra_7?: string | null;
            /** @description Custom field 8. */
            extra_8?: string | null;
            /** @description Custom field 9. */
            extra_9?: string | null;
            /** @description Custom field 10. */
            extra_10?: string | null;
            /** @description Custom field 11. */
            extra_11?: string | null;
            /** @description Custom field 12. */
            extra_12?: string | null;
            /** @description Custom field 13. */
            extra_13?: string | null;
            /** @description Custom field 14. */
            extra_14?: string | null;
            /** @description Custom field 15. */
            extra_15?: string | null;
            /** @description Custom field 16. */
            extra_16?: string | null;
            /** @description Custom field 17. */
            extra_17?: string | null;
            /** @description Custom field 18. */
            extra_18?: string | null;
            /** @description Custom field 19. */
            extra_19?: string | null;
            /** @description Custom field 20. */
            extra_20?: string | null;
            /** @description Place of the user among the groups, from the top down. */
            path?: components["schemas"]["UserPath"];
        };
        /** @description One user in an envelope. */
        GetUserResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description 200 in the vendor's samples. */
            code?: number;
            /**
             * @description A user as `getUser` shows one. Names differ from those of `UserInput`: `title` is written as `jobtitle`, `unit` as
             *     `department`.
             */
            data: components["schemas"]["User"];
        };
        /** @description A signature in an envelope. */
        GetSignatureResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /**
             * Format: html
             * @description The markup of the signature.
             */
            html: string;
        };
        /**
         * @description How the oldest parts of Signitic say no: with `error` in place of `success`. It is **false although the call failed**,
         *     so its presence counts, not its value.
         */
        LegacyFailure: {
            /** @description False in the vendor's sample, or a text. */
            error: boolean | string;
            /** @description Text of the failure. */
            message?: string;
        };
        /** @description A user and the changes that wait for a decision. */
        UserChangeRequests: {
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            email: string;
            /** @description Given and family name. */
            display_name?: string;
            /** @description One entry for each field; empty when nothing is pending. */
            change_requests: components["schemas"]["ChangeRequest"][];
        };
        /** @description The users with pending change requests, in an envelope. */
        ListUserChangeRequestsResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description 200 in the vendor's samples. */
            code?: number;
            /** @description One entry for each user who asked for a change. */
            data: components["schemas"]["UserChangeRequests"][];
        };
        /** @description A user with the pending change requests, in an envelope. */
        GetUserChangeRequestsResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description 200 in the vendor's samples. */
            code?: number;
            /** @description A user and the changes that wait for a decision. */
            data: components["schemas"]["UserChangeRequests"];
        };
        /** @description What was decided, and what is still pending for the user afterwards. */
        DecideUserChangeRequestResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
            /** @description 200 in the vendor's samples. */
            code?: number;
            /** @description The decision. */
            data: {
                /** @description What was done. */
                operation?: "approved" | "rejected" | (string & {});
                /** @description The field that was decided on. */
                field?: string;
                /** @description A user and the changes that wait for a decision. */
                user?: components["schemas"]["UserChangeRequests"];
            };
        };
        /** @description The user, an alias or a delegated user; the agent fetches the signature. */
        DesktopEntry: {
            /** @description What the agent asks for signatures with; 32 hexadecimal digits in the vendor's sample. */
            key?: string;
            /**
             * Format: email
             * @description E-mail address of the entry.
             */
            email?: string;
            /** @description Internal number of a service, used by the desktop app; 3 in the vendor's sample. */
            service?: number;
            /** @description Name that the agent shows. */
            name?: string;
        };
        /**
         * @description The schedule of the agent, and beside it one property for each entry: the user, aliases and delegated users. The name
         *     of such a property is the `key` in it, so it is as secret as that. Treat a further property as an entry only if it is
         *     an object with `key`.
         */
        DesktopConfiguration: {
            /** @description Minute of the hour at which the agent refreshes. */
            cron_m: number;
            /** @description Hours at which it refreshes, presumably as in a crontab: `*\/2` would be every other hour. */
            cron_h: string;
        } & {
            [key: string]: components["schemas"]["DesktopEntry"] | (string | number | boolean | null);
        };
        /** @description A new customer. Names are in camel case here, unlike those of users. */
        ResellerWorkspaceInput: {
            /**
             * Format: email
             * @description E-mail address of the main account.
             */
            email: string;
            /** @description Given name of that account's holder. */
            firstName?: string;
            /** @description Family name of that account's holder. */
            lastName?: string;
            /** @description Name of the company; without it the workspace is called after the domain of `email`. */
            socialReason?: string;
            /**
             * @description Language of the account, e.g. `fr` or `en`.
             * @default fr
             */
            language?: string;
            /**
             * @description Whether the customer gets a welcome mail.
             * @default false
             */
            customerAccess?: boolean;
            /**
             * @description Whether the workspace is a demonstration only.
             * @default false
             */
            demoAccount?: boolean;
        };
        /** @description The workspace was created. Which other fields the vendor sends is not known. */
        CreateResellerWorkspaceResult: {
            /**
             * @description Always true here.
             * @constant
             */
            success: true;
        };
        /** @description A customer of the reseller and the licences it used. */
        ResellerCustomerConsumption: {
            /** @description Identifier of the workspace; 26 letters and digits in the vendor's sample. */
            id: string;
            /** @description Name of the workspace. */
            name?: string;
            /** @description Licences used, by month (`YYYY-MM`). A month without use is absent. */
            consumption: {
                [key: string]: number;
            };
        };
        /** @description Contact details that a visitor left on the vCard of an employee. */
        ContactSubmission: {
            /**
             * Format: date-time
             * @description When the form was submitted (RFC 3339).
             */
            date: string;
            /** @description The visitor. What was left blank is null. */
            contact: {
                /** @description E-mail address as the visitor typed it. */
                email?: string | null;
                /** @description Given name. */
                firstname?: string | null;
                /** @description Family name. */
                lastname?: string | null;
                /** @description Telephone number. */
                phone?: string | null;
                /** @description Company the visitor works for. */
                company?: string | null;
            };
            /** @description The user whose vCard it is. */
            employee: {
                /**
                 * Format: email
                 * @description E-mail address.
                 */
                email?: string;
                /** @description Given and family name. */
                fullName?: string;
            };
        };
    };
    responses: {
        /** @description Any other failure, including those of the server itself. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No key was sent, or it is not valid (code 99). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is not JSON (code 103). */
        InvalidJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The batch has more than 100 users, or its JSON is larger than 3 MB (code 104). */
        BatchTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The address is malformed (code 101). */
        InvalidEmail: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Nobody in the workspace has this address (code 102). */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No key was sent (code 99), or it belongs to no workspace with API access (no code). */
        KeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | components["schemas"]["LegacyFailure"];
            };
        };
        /** @description The reserved word `users` stands in place of an address (code 100). */
        ReservedAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No signature can be rendered for this user at present; being inactive is one reason (code 106). */
        SignatureUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | components["schemas"]["LegacyFailure"];
            };
        };
        /** @description Nothing is pending for this field (code 104), or nobody in the workspace has this address (code 102). */
        ChangeRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No key of a reseller was sent, or it is not valid (no code). */
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
         * @description E-mail address of the user.
         * @example ines.roche@example.com
         */
        UserEmail: string;
        /**
         * @description E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
         * @example ines.roche@example.com
         */
        MailboxEmail: string;
        /**
         * @description The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
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
            /** @description Every user of the workspace. */
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
        /** @description The users to write. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertUsersRequest"];
            };
        };
        responses: {
            /** @description The users were written, **or the call failed**: the older documentation answers failures with this status too. */
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
        /** @description The users to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUsersRequest"];
            };
        };
        responses: {
            /** @description The users were marked, **or the call failed**, as in `upsertUsers`. */
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
                 * @description E-mail address of the user.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
                 * @description E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["MailboxEmail"];
                /**
                 * @description What comes back, `json` for an object or `html` for the bare markup.
                 * @example json
                 */
                mode: "json" | "html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signature, in the form that `mode` asked for. */
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
             * @description The users with pending requests, **or the call failed**: the older documentation answers failures with this
             *     status too.
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
                 * @description E-mail address of the user.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The user with the pending requests, **or the call failed**: the older documentation answers failures with this
             *     status too.
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
                 * @description E-mail address of the user.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
                /**
                 * @description The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
                 * @example phone
                 */
                field: components["parameters"]["ChangeRequestField"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was rejected, **or the call failed**: the older documentation answers failures with this status too. */
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
                 * @description E-mail address of the user.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["UserEmail"];
                /**
                 * @description The field to decide on, by the name that the change request has for it, e.g. `phone` or `title`.
                 * @example phone
                 */
                field: components["parameters"]["ChangeRequestField"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was approved, **or the call failed**: the older documentation answers failures with this status too. */
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
                 * @description E-mail address of the user. The word `users` is reserved in this place and is refused with status 405.
                 * @example ines.roche@example.com
                 */
                email: components["parameters"]["MailboxEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, **or the call failed**: the older documentation answers failures with this status too. */
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
        /** @description The customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResellerWorkspaceInput"];
            };
        };
        responses: {
            /** @description The workspace was created, **or the body was refused**. */
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
                 * @description First month, as `YYYY-MM`.
                 * @example 2026-09
                 */
                start_month: string;
                /**
                 * @description Last month, as `YYYY-MM`, inclusive.
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
            /** @description The customers with their licences. */
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
                 * @description The key of your own workspace. Compare it with the one you know: the vendor offers it as a check that Signitic
                 *     is the sender.
                 */
                "x-api-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who left the details, when, and on whose vCard. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSubmission"];
            };
        };
        responses: {
            /** @description You have received the details. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

export type Failure = components['schemas']['Failure']
export type UserSummary = components['schemas']['UserSummary']
export type ListUsersResult = components['schemas']['ListUsersResult']
export type UserPathInput = components['schemas']['UserPathInput']
export type UserInput = components['schemas']['UserInput']
export type UpsertUsersRequest = components['schemas']['UpsertUsersRequest']
export type UpsertUsersResult = components['schemas']['UpsertUsersResult']
export type DeleteUsersRequest = components['schemas']['DeleteUsersRequest']
export type DeleteUsersResult = components['schemas']['DeleteUsersResult']
export type ChangeRequest = components['schemas']['ChangeRequest']
export type UserPath = components['schemas']['UserPath']
export type User = components['schemas']['User']
export type GetUserResult = components['schemas']['GetUserResult']
export type GetSignatureResult = components['schemas']['GetSignatureResult']
export type LegacyFailure = components['schemas']['LegacyFailure']
export type UserChangeRequests = components['schemas']['UserChangeRequests']
export type ListUserChangeRequestsResult = components['schemas']['ListUserChangeRequestsResult']
export type GetUserChangeRequestsResult = components['schemas']['GetUserChangeRequestsResult']
export type DecideUserChangeRequestResult = components['schemas']['DecideUserChangeRequestResult']
export type DesktopEntry = components['schemas']['DesktopEntry']
export type DesktopConfiguration = components['schemas']['DesktopConfiguration']
export type ResellerWorkspaceInput = components['schemas']['ResellerWorkspaceInput']
export type CreateResellerWorkspaceResult = components['schemas']['CreateResellerWorkspaceResult']
export type ResellerCustomerConsumption = components['schemas']['ResellerCustomerConsumption']
export type ContactSubmission = components['schemas']['ContactSubmission']
