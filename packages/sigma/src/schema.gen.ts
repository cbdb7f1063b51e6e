// Generated from specs/sigma by `pnpm generate`. Do not edit.
export interface paths {
    "/orgs/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["createOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an organization
         *
         * Name, contact details, address and time zone of one Org.
         */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/merittemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the merit templates of an organization
         *
         * Every template of the Org in one answer. The vendor lists no parameters for paging.
         */
        get: operations["listMeritTemplatesByOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/merittemplates/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["createMeritTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merittemplates/{meritTemplateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a merit template
         *
         * One template with its texts, the titles of its custom fields and its Org.
         */
        get: operations["getMeritTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merittemplates/{meritTemplateId}/merits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
         */
        get: operations["listMeritsByMeritTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merittemplates/{meritTemplateId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["sendMerit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merits/{meritId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a merit
         *
         * One merit, together with its template, its Org and its User.
         */
        get: operations["getMerit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merits/{meritId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["approveMerit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merits/{meritId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a merit
         *
         * Changes the fields that are sent. With `preapprove: true` the changes skip the approval queue and apply at once.
         */
        post: operations["editMerit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merits/{meritId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a merit that awaits approval
         *
         * Turns an `Unapproved` merit down instead of approving it. The vendor lists no body.
         *
         * The vendor names the status `Unapproved` only, and unlike for `approveMerit` it lists no 409.
         */
        post: operations["rejectMerit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merits/{meritId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a merit
         *
         * Withdraws a merit: its status becomes `Revoked`. With `preapprove: true` the revocation skips the approval queue and
         * applies at once.
         *
         * No field is marked as required. Send at least `{}`: whether the body may be missing is not known.
         */
        post: operations["revokeMerit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         *
         * One person, and whether they have claimed their profile.
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
    "/users/{userId}/merits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
         */
        get: operations["listMeritsByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a user to the app
         *
         * Trades a token of Sigma Connect for the id of the person it stands for, and connects that person to the calling App
         * or AppLink. Sigma Connect is a flow of web pages on which people share their public profile and their merits. The
         * answer is a JSON string and nothing around it. The vendor lists no body to send, and no status but 200.
         */
        post: operations["connectUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applinks/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["createAppLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applinks/{applinkId}/generateToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate the token of an app link
         *
         * Makes the token with which the App acts for the Org behind the link (see `appLinkBearer`). Only the App itself can
         * ask for it, with its own id and secret. No body is known to be needed.
         *
         * The vendor mentions this operation in the text on authentication and nowhere else. The shape of the answer is not
         * described: expect a JSON string, or an object with a string in it.
         */
        post: operations["generateAppLinkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         *
         * One App, with its Org.
         */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** A phone number to be stored, in two parts. */
        PhoneInfoInput: {
            /** The country code that goes with the number. */
            countryCode?: string;
            /**
             * Format: int64
             *
             * The number, presumably without the country, digits only. As an integer it cannot hold a leading zero; JavaScript
             * keeps it exact up to 2^53.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            phoneNumber?: number;
        };
        /** A new Org and its administrator. */
        CreateOrgRequest: {
            /** Name of the organization. It must not be in use already. */
            orgTitle: string;
            /** URL of the organization's web site. */
            website?: string;
            /**
             * Number under which the organization can be reached.
             *
             * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            phoneInfo?: components["schemas"]["PhoneInfoInput"];
            /** The administrator's given name. */
            firstName?: string;
            /** The administrator's family name. */
            lastName?: string;
            /** The administrator's e-mail address. If it belongs to no User yet, one is made. */
            email: string;
            /** The administrator's post in the organization. */
            positionAtOrg?: string;
        };
        /**
         * What a failure may look like. Nothing is known for version 1: every field can be missing, others can be there, and
         * the body may not even be JSON.
         */
        Failure: {
            /** Short name of the kind of failure, such as `NotFound`. New ones may come at any time. */
            error_code?: string;
            /** What went wrong, in English. */
            message?: string;
            /** Page that explains the failure. */
            doc_url?: string;
        };
        /** Identifier of an object. Keep it as it is; neither its length nor its form is promised. */
        ID: string;
        /** A phone number in an answer, in two parts. */
        PhoneInfo: {
            /**
             * The country code that goes with the number.
             *
             * Inferred: that it may be null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            countryCode?: string | null;
            /**
             * Format: int64
             *
             * The number, presumably without the country. An integer by the vendor's definition; an earlier edition of the same
             * page had a string, so expect either.
             *
             * Inferred: that it may be null and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            phoneNumber?: number | string | null;
        };
        /** An address. It holds no coordinates; the vendor defines a type for those and uses it nowhere. */
        AddressInfo: {
            /**
             * Street, town and the rest as a single text.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            addressString?: string | null;
        };
        /** An organization that issues merits. Whether Sigma has verified it is not among the fields. */
        Org: {
            /**
             * Identifies the Org.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /** Name of the organization. */
            title?: string;
            /**
             * What the organization is or does.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            description?: string | null;
            /** URL of its web site. */
            website?: string | null;
            /**
             * Address for contact.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            email?: string | null;
            /**
             * Number under which the organization can be reached.
             *
             * Inferred: that it may be left out and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            phoneInfo?: components["schemas"]["PhoneInfo"];
            /**
             * Where the organization is.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            addressInfo?: components["schemas"]["AddressInfo"];
            /**
             * Time zone, probably under its IANA name, as in the examples here (`America/Los_Angeles`).
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            timezone?: string | null;
        };
        /** Names of the extra fields of the template's merits. Whoever sends a merit has to fill them in. */
        CustomFieldTitles: string[];
        /** A kind of merit. Its category and whether its merits must expire are not among the fields. */
        MeritTemplate: {
            /**
             * Identifies the template.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /** Name of the template. */
            title?: string;
            /** The template in a few words. */
            shortDescription?: string | null;
            /** What a person has to do or to be for this merit. */
            howToEarnDescription?: string | null;
            /** What a merit made from the template stands for. */
            whatItRepresentsDescription?: string | null;
            /**
             * Names of the extra fields of the template's merits. Whoever sends a merit has to fill them in.
             *
             * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            customFieldTitles?: components["schemas"]["CustomFieldTitles"];
            /** `true`: merits made from this template are hidden from other Users, and those who hold them cannot change that. */
            permanentlyHidden?: boolean;
            /**
             * Whether the template is out of use.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            archived?: boolean;
            /**
             * The Org that made the template.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            org?: components["schemas"]["Org"];
        };
        /** A new template. */
        CreateMeritTemplateRequest: {
            /** Name of the template. It must not be in use already. */
            title: string;
            /** The template in a few words. */
            shortDescription?: string;
            /** What a merit made from the template stands for. */
            whatItRepresentsDescription?: string;
            /** What a person has to do or to be for this merit. */
            howToEarnDescription?: string;
            /**
             * The category to file the template under; there is no merit without one. Ask Sigma for the ids.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            meritCategoryId: string;
            /** `true`: merits made from this template are hidden from other Users, and those who hold them cannot change that. */
            permanentlyHidden?: boolean;
            /**
             * Names of the extra fields of the template's merits. Whoever sends a merit has to fill them in.
             *
             * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            customFieldTitles?: components["schemas"]["CustomFieldTitles"];
        };
        /**
         * Where a merit stands. Suspension and expiry do not show here; `suspended` and `expired` tell them. `Unverified` and
         * `UnapprovedUnverified` also tell that the Org is not verified, which no field of the Org does.
         *
         * | Status | Meaning |
         * | --- | --- |
         * | `UnapprovedUnverified` | Not approved yet, and the Org is not verified yet |
         * | `Unverified` | Approved, but the Org is not verified yet, so the recipient does not get it |
         * | `Unapproved` | Waits to be approved or rejected |
         * | `Rejected` | Turned down instead of approved, presumably never sent |
         * | `Pending` | Sent, waits for the recipient |
         * | `Accepted` | Presumably accepted by the recipient |
         * | `Reported` | Presumably reported by the recipient |
         * | `Revoked` | Withdrawn, presumably by the Org; see `revokeMerit` |
         *
         * When Sigma verifies the Org, `Unverified` presumably turns into `Pending` and `UnapprovedUnverified` into
         * `Unapproved`.
         *
         * Treat any other value as a status of its own: version 2 has `Forfeited`, `Transferred` and `TransferredUnverified`.
         */
        MeritStatus: "Accepted" | "Pending" | "Reported" | "Revoked" | "Unapproved" | "UnapprovedUnverified" | "Unverified" | "Rejected" | (string & {});
        /** A person's name in an answer. */
        UserName: {
            /** Given name. */
            firstName?: string | null;
            /** Family name. */
            lastName?: string | null;
        };
        /**
         * What the merit holds in the custom fields of its template, read as a list; it is written as an object
         * (`CustomFieldValuesInput`). Presumably the first value belongs to the first entry of `customFieldTitles`, and so on. A
         * careful reader copes with an object here too.
         */
        CustomFieldValues: string[];
        /** A person known to Sigma by e-mail address. */
        User: {
            /**
             * Identifies the User.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /** Whether the person has claimed the profile, which Sigma invites them to do by e-mail. */
            claimedProfile?: boolean;
            /**
             * The name the person goes by on Sigma. It may be missing before the profile is claimed.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            name?: components["schemas"]["UserName"];
        };
        /** One copy of a template, issued to one person by an Org. */
        Merit: {
            /**
             * Identifies the merit.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /**
             * The Org that issued the merit.
             *
             * Inferred: that it may be left out and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            orgId?: components["schemas"]["ID"];
            /**
             * The template the merit is made from. Spelt differently from `merittemplate` below.
             *
             * Inferred: that it may be left out and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            meritTemplateId?: components["schemas"]["ID"];
            /**
             * The User the merit was sent to.
             *
             * Inferred: that it may be left out and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            userId?: components["schemas"]["ID"];
            /**
             * Format: date-time
             *
             * When the recipient could see the merit for the first time. Not there while the merit is not approved or its Org
             * is unverified.
             */
            sendDateTime?: string | null;
            /**
             * Format: date-time
             *
             * Date of issue that the Org has put on the merit.
             */
            issueDateTime?: string | null;
            /**
             * Format: date-time
             *
             * When the merit expires. Present for templates whose merits must expire, and for no others.
             */
            expirationDateTime?: string | null;
            /** Whether there is an expiration date and it has passed. */
            expired?: boolean;
            /** Whether the Org has suspended the merit. */
            suspended?: boolean;
            /**
             * Where a merit stands. Suspension and expiry do not show here; `suspended` and `expired` tell them. `Unverified` and
             * `UnapprovedUnverified` also tell that the Org is not verified, which no field of the Org does.
             *
             * | Status | Meaning |
             * | --- | --- |
             * | `UnapprovedUnverified` | Not approved yet, and the Org is not verified yet |
             * | `Unverified` | Approved, but the Org is not verified yet, so the recipient does not get it |
             * | `Unapproved` | Waits to be approved or rejected |
             * | `Rejected` | Turned down instead of approved, presumably never sent |
             * | `Pending` | Sent, waits for the recipient |
             * | `Accepted` | Presumably accepted by the recipient |
             * | `Reported` | Presumably reported by the recipient |
             * | `Revoked` | Withdrawn, presumably by the Org; see `revokeMerit` |
             *
             * When Sigma verifies the Org, `Unverified` presumably turns into `Pending` and `UnapprovedUnverified` into
             * `Unapproved`.
             *
             * Treat any other value as a status of its own: version 2 has `Forfeited`, `Transferred` and `TransferredUnverified`.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            status: components["schemas"]["MeritStatus"];
            /**
             * `true` if the recipient has asked for the merit to be hidden. Unless it is `Accepted`, Sigma hides a merit
             * whatever this field says.
             *
             * @default false
             */
            hidden?: boolean;
            /**
             * The recipient's name as the Org wrote it on the merit.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            issuedToName?: components["schemas"]["UserName"];
            /** The e-mail address the merit went to. */
            issuedToEmail?: string | null;
            /**
             * What the merit holds in the custom fields of its template, read as a list; it is written as an object
             * (`CustomFieldValuesInput`). Presumably the first value belongs to the first entry of `customFieldTitles`, and so on. A
             * careful reader copes with an object here too.
             *
             * Inferred: that it may be left out and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            customFieldValues?: components["schemas"]["CustomFieldValues"];
            /**
             * The template itself. The name is lower case throughout.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            merittemplate?: components["schemas"]["MeritTemplate"];
            /**
             * The issuing Org itself.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            org?: components["schemas"]["Org"];
            /**
             * The recipient as a User.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            user?: components["schemas"]["User"];
        };
        /**
         * The recipient's name as the issuer writes it. The merit shows this name even if the person goes by another one at
         * Sigma.
         */
        IssuedToName: {
            /**
             * Given name.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            firstName?: string;
            /**
             * Family name.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            lastName?: string;
        };
        /**
         * What to put into the custom fields of a merit: a value for each entry of the template's `customFieldTitles`,
         * presumably under that title. Reading gives a list instead (`CustomFieldValues`).
         */
        CustomFieldValuesInput: {
            [key: string]: unknown;
        };
        /** A merit to be made from the template. */
        SendMeritRequest: {
            /** Where to send the merit. If the address belongs to no User yet, one is made. */
            email: string;
            /**
             * The recipient's name as the merit is to show it.
             *
             * Inferred: that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            issuedToName?: components["schemas"]["IssuedToName"];
            /**
             * Needed if the template has custom fields. A value for each of them, presumably under its title.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            customFieldValues?: components["schemas"]["CustomFieldValuesInput"];
            /**
             * Date of issue to put on the merit, in ISO 8601, such as `2018-03-01T09:00:00Z`.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            issueDateTime?: string;
            /**
             * When the merit expires, in ISO 8601, such as `2036-04-02T00:00:00Z`. Only for templates that require an expiration
             * date; with others it cannot be sent.
             */
            expirationDateTime?: string;
            /**
             * Decides the first status. `true`: `Pending`, or `Unverified` if the Org is unverified. Otherwise `Unapproved`, or
             * `UnapprovedUnverified` if the Org is unverified.
             *
             * Inferred: the default ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             *
             * @default false
             */
            preapprove?: boolean;
        };
        /** The fields of a merit that are to change. What is not sent presumably stays as it is. */
        EditMeritRequest: {
            /**
             * The recipient's name as the merit is to show it from now on.
             *
             * Inferred: what the text says and that it may be left out ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            newIssuedToName?: components["schemas"]["IssuedToName"];
            /**
             * New values of custom fields, presumably under their titles.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            newCustomFieldValues?: components["schemas"]["CustomFieldValuesInput"];
            /**
             * When the merit expires from now on, in ISO 8601, such as `2038-04-02T00:00:00Z`. Presumably only for templates
             * that require an expiration date.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            newExpirationDateTime?: string;
            /**
             * `true` suspends the merit, `false` reinstates it.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            newSuspended?: boolean;
            /** `true`: the changes skip the approval queue and apply at once. */
            preapprove?: boolean;
        };
        /** Details of a revocation. */
        RevokeMeritRequest: {
            /** Why the merit is withdrawn, in words. */
            reason?: string;
            /** `true`: the revocation skips the approval queue and applies at once. */
            preapprove?: boolean;
        };
        /** A program that calls the API. */
        App: {
            /**
             * Identifies the App. It is also the user name of `appBasic`.
             *
             * Inferred: that it is required ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /**
             * Name of the App.
             *
             * Inferred: what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            title?: string;
            /**
             * The Org the App belongs to.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            org?: components["schemas"]["Org"];
        };
        /** The consent of an Org that an App acts for it. */
        AppLink: {
            /**
             * Identifies the link; `generateAppLinkToken` asks for it.
             *
             * Inferred: that it is required and what the text says ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            id: components["schemas"]["ID"];
            /**
             * The App that may act.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            app?: components["schemas"]["App"];
            /**
             * The Org it may act for.
             *
             * Inferred: that it may be left out, what the text says and that it is never null ([page](https://dev.sig.ma/docs/) read 2026-11-22).
             */
            linkedOrg?: components["schemas"]["Org"];
        };
        /**
         * The token of an AppLink, in a shape that the vendor does not describe. A string is the token itself; in an object,
         * look for the field that holds text.
         */
        AppLinkToken: string | ({
            /**
             * Name of the field in version 2.
             *
             * Inferred ([page](https://developer.merits.com/v2.0/docs/authentication) read 2026-11-22).
             */
            orgAccessToken?: string;
        } & {
            [key: string]: unknown;
        });
    };
    responses: {
        /** The title already exists (a duplicate org, status unknown), or another failure. */
        OrgNotCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** There is no such Org ("no such Org"). */
        OrgNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** Any other failure, with a status and a body that the vendor does not document. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The title already exists (a duplicate merit, status unknown), or another failure. */
        MeritTemplateNotCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No template has this id ("no such MeritTemplate"). */
        MeritTemplateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No merit has this id ("no such Merit"). */
        MeritNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The merit was approved before ("was already approved"). */
        AlreadyApproved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No User has this id ("no such User"; the list of merits says "user not found"). */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No AppLink fits ("no such AppLink"). */
        AppLinkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No App has this id ("no such App"). */
        AppNotFound: {
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
         * Id of the Org.
         *
         * @example 5a10c0ffee000000000000a1
         */
        OrgId: string;
        /**
         * Id of the template.
         *
         * @example 5a10c0ffee000000000000b1
         */
        MeritTemplateId: string;
        /** How many merits a page holds at most. The largest possible value is not known. */
        First: number;
        /** Presumably the id of the last merit of the previous page. Leave it out for the first page. */
        After: string;
        /**
         * Id of the merit.
         *
         * @example 5a10c0ffee000000000000c1
         */
        MeritId: string;
        /**
         * Id of the User.
         *
         * @example 5a10c0ffee000000000000d1
         */
        UserId: string;
        /**
         * Id of the AppLink. Spelt with a lower-case l.
         *
         * @example 5a10c0ffee000000000000f2
         */
        AppLinkId: string;
        /**
         * Id of the App.
         *
         * @example 5a10c0ffee000000000000f1
         */
        AppId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization and its administrator. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrgRequest"];
            };
        };
        responses: {
            /** OK: the new Org. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Org"];
                };
            };
            404: components["responses"]["OrgNotFound"];
            default: components["responses"]["OrgNotCreated"];
        };
    };
    getOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the Org.
                 *
                 * @example 5a10c0ffee000000000000a1
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the Org. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Org"];
                };
            };
            404: components["responses"]["OrgNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listMeritTemplatesByOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the Org.
                 *
                 * @example 5a10c0ffee000000000000a1
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the templates; an empty array if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritTemplate"][];
                };
            };
            404: components["responses"]["OrgNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    createMeritTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the Org.
                 *
                 * @example 5a10c0ffee000000000000a1
                 */
                orgId: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        /** The template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeritTemplateRequest"];
            };
        };
        responses: {
            /** OK: the new template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritTemplate"];
                };
            };
            404: components["responses"]["OrgNotFound"];
            default: components["responses"]["MeritTemplateNotCreated"];
        };
    };
    getMeritTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the template.
                 *
                 * @example 5a10c0ffee000000000000b1
                 */
                meritTemplateId: components["parameters"]["MeritTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeritTemplate"];
                };
            };
            404: components["responses"]["MeritTemplateNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listMeritsByMeritTemplate: {
        parameters: {
            query?: {
                /** How many merits a page holds at most. The largest possible value is not known. */
                first?: components["parameters"]["First"];
                /** Presumably the id of the last merit of the previous page. Leave it out for the first page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * Id of the template.
                 *
                 * @example 5a10c0ffee000000000000b1
                 */
                meritTemplateId: components["parameters"]["MeritTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: a page of merits; an empty array if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"][];
                };
            };
            404: components["responses"]["MeritTemplateNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    sendMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the template.
                 *
                 * @example 5a10c0ffee000000000000b1
                 */
                meritTemplateId: components["parameters"]["MeritTemplateId"];
            };
            cookie?: never;
        };
        /** The recipient, and what this merit holds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMeritRequest"];
            };
        };
        responses: {
            /** OK: the new merit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritTemplateNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the merit.
                 *
                 * @example 5a10c0ffee000000000000c1
                 */
                meritId: components["parameters"]["MeritId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The retrieved merit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    approveMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the merit.
                 *
                 * @example 5a10c0ffee000000000000c1
                 */
                meritId: components["parameters"]["MeritId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated merit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritNotFound"];
            409: components["responses"]["AlreadyApproved"];
            default: components["responses"]["OtherFailure"];
        };
    };
    editMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the merit.
                 *
                 * @example 5a10c0ffee000000000000c1
                 */
                meritId: components["parameters"]["MeritId"];
            };
            cookie?: never;
        };
        /** The fields to change, one at least. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMeritRequest"];
            };
        };
        responses: {
            /** The updated merit. While an edit is queued it may show the old values. The status is the one before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    rejectMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the merit.
                 *
                 * @example 5a10c0ffee000000000000c1
                 */
                meritId: components["parameters"]["MeritId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated merit, whose status is now `Rejected`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    revokeMerit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the merit.
                 *
                 * @example 5a10c0ffee000000000000c1
                 */
                meritId: components["parameters"]["MeritId"];
            };
            cookie?: never;
        };
        /** Why the merit is withdrawn, and whether at once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeMeritRequest"];
            };
        };
        responses: {
            /** The updated merit. While a revocation is queued it may show the status before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"];
                };
            };
            404: components["responses"]["MeritNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the User.
                 *
                 * @example 5a10c0ffee000000000000d1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    listMeritsByUser: {
        parameters: {
            query?: {
                /** How many merits a page holds at most. The largest possible value is not known. */
                first?: components["parameters"]["First"];
                /** Presumably the id of the last merit of the previous page. Leave it out for the first page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * Id of the User.
                 *
                 * @example 5a10c0ffee000000000000d1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: a page of merits; an empty array if there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merit"][];
                };
            };
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    connectUser: {
        parameters: {
            query: {
                /**
                 * A token from the web flow of Sigma Connect.
                 *
                 * @example sigma-connect-token-1
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the id of the connected User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ID"];
                };
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    createAppLink: {
        parameters: {
            query: {
                /**
                 * The JWT that was made when the Org linked the App, taken from the URL.
                 *
                 * @example eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the new AppLink. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppLink"];
                };
            };
            404: components["responses"]["AppLinkNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
    generateAppLinkToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the AppLink. Spelt with a lower-case l.
                 *
                 * @example 5a10c0ffee000000000000f2
                 */
                applinkId: components["parameters"]["AppLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token of the AppLink, in an unknown shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppLinkToken"];
                };
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the App.
                 *
                 * @example 5a10c0ffee000000000000f1
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** OK: the App. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            404: components["responses"]["AppNotFound"];
            default: components["responses"]["OtherFailure"];
        };
    };
}

type PhoneInfoInput_ = components['schemas']['PhoneInfoInput']
export interface PhoneInfoInput extends PhoneInfoInput_ {}
type CreateOrgRequest_ = components['schemas']['CreateOrgRequest']
export interface CreateOrgRequest extends CreateOrgRequest_ {}
type Failure_ = components['schemas']['Failure']
export interface Failure extends Failure_ {}
export type ID = components['schemas']['ID']
type PhoneInfo_ = components['schemas']['PhoneInfo']
export interface PhoneInfo extends PhoneInfo_ {}
type AddressInfo_ = components['schemas']['AddressInfo']
export interface AddressInfo extends AddressInfo_ {}
type Org_ = components['schemas']['Org']
export interface Org extends Org_ {}
export type CustomFieldTitles = components['schemas']['CustomFieldTitles']
type MeritTemplate_ = components['schemas']['MeritTemplate']
export interface MeritTemplate extends MeritTemplate_ {}
type CreateMeritTemplateRequest_ = components['schemas']['CreateMeritTemplateRequest']
export interface CreateMeritTemplateRequest extends CreateMeritTemplateRequest_ {}
export type MeritStatus = components['schemas']['MeritStatus']
type UserName_ = components['schemas']['UserName']
export interface UserName extends UserName_ {}
export type CustomFieldValues = components['schemas']['CustomFieldValues']
type User_ = components['schemas']['User']
export interface User extends User_ {}
type Merit_ = components['schemas']['Merit']
export interface Merit extends Merit_ {}
type IssuedToName_ = components['schemas']['IssuedToName']
export interface IssuedToName extends IssuedToName_ {}
export type CustomFieldValuesInput = components['schemas']['CustomFieldValuesInput']
type SendMeritRequest_ = components['schemas']['SendMeritRequest']
export interface SendMeritRequest extends SendMeritRequest_ {}
type EditMeritRequest_ = components['schemas']['EditMeritRequest']
export interface EditMeritRequest extends EditMeritRequest_ {}
type RevokeMeritRequest_ = components['schemas']['RevokeMeritRequest']
export interface RevokeMeritRequest extends RevokeMeritRequest_ {}
type App_ = components['schemas']['App']
export interface App extends App_ {}
type AppLink_ = components['schemas']['AppLink']
export interface AppLink extends AppLink_ {}
export type AppLinkToken = components['schemas']['AppLinkToken']
