// Generated from specs/sigilium by `pnpm generate`. Do not edit.
import type { Binary } from '@countersign/client'

export interface paths {
    "/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signatures of people
         *
         * Returns rendered signatures as HTML, looked up by a list of e-mail addresses.
         *
         * The token that administrators find in their settings is enough; no OAuth2 exchange is needed.
         */
        get: operations["getSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["updateUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of users
         *
         * Writes the users of a CSV or JSON file.
         *
         * **The path `/users/file` is an assumption**: no copy found of the vendor's page shows the address, which may just as
         * well be that of *Update users*. Ask the vendor for it; the client's option `paths` sets another one.
         *
         * Whether an upload may be repeated safely is not known, so the client does not resend a lost one.
         */
        post: operations["uploadUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["updateOrganizations"];
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
        /** The signature of one address. */
        Signature: {
            /**
             * Format: email
             *
             * The address the signature is for.
             *
             * Inferred: that it is required and what the text says ([page](https://sigilium.com/api) read 2026-11-22).
             */
            email: string;
            /**
             * Format: html
             *
             * The signature as an HTML fragment. The vendor's sample is a `<table style="sigiliumSignature:true">` around a
             * linked image, sized by inline styles, whose `alt` text has a name and a telephone number; link and image point to
             * the host `sigilium.test`. Be ready for null, although no sample shows it.
             *
             * Inferred: the format, that it is required and that it may be null ([page](https://sigilium.com/api) read 2026-11-22).
             */
            html_content: string | null;
        };
        /** The signatures of the addresses asked for. */
        SignatureList: {
            /**
             * One element per address that has a signature.
             *
             * Inferred: that it is required and what the text says ([page](https://sigilium.com/api) read 2026-11-22).
             */
            signatures: components["schemas"]["Signature"][];
        };
        /**
         * What can be written about a user. All names are lower case without separators, unlike those of organizations.
         *
         * By the page a field that Sigilium does not know is ignored. Custom fields beyond the two below can be arranged
         * with the vendor; under which names they are sent is not stated.
         */
        UserInput: {
            /** E-mail address; presumably finds the user. */
            mail: string;
            /** Id of the person in the company's directory. */
            objectguid?: string;
            /** Given name. */
            givenname?: string;
            /** Family name. */
            surname?: string;
            /** Job title. */
            jobtitle?: string;
            /** Landline number. */
            phone?: string;
            /** Mobile number. */
            mobilephone?: string;
            /** Street and house number. */
            streetaddress?: string;
            /** Postal code, as text so that a leading zero survives. */
            postalcode?: string;
            /** Town or city. */
            city?: string;
            /** Puts the user into the organization with this `objectGuid`. */
            organizationguid?: string;
            /** Puts the user into the organization with this `internalName`. */
            organizationname?: string;
            /** First field of the company's own choosing. */
            custom1?: string;
            /** Second field of the company's own choosing. */
            custom2?: string;
        };
        /** A batch of users. */
        UpdateUsersRequest: {
            /**
             * The token, where the vendor's sample has it for this call. Leaving it out when header or query carries it is an
             * assumption.
             *
             * Inferred: that it may be left out ([page](https://sigilium.com/api) read 2026-11-22).
             */
            access_token?: string;
            /** The users to write. The vendor's sample sends two; no upper limit is stated. */
            users: components["schemas"]["UserInput"][];
        };
        /** A form with one file. */
        UploadUsersRequest: {
            /**
             * Format: binary
             *
             * The users, in one of two formats.
             *
             * * **CSV**: encoded in UTF-8, columns separated by `;`. Inferred: one line per user below a header line that
             *   holds the names of the fields of *Update users*: `mail`, `objectguid`, `givenname`, `surname`, `jobtitle`,
             *   `phone`, `mobilephone`, `streetaddress`, `postalcode`, `city`, `organizationguid`, `organizationname`,
             *   `custom1`, `custom2`. Only `mail` has to be there.
             * * **JSON**: inferred to be `{ "users": [ … ] }` as in *Update users*, without the token.
             *
             * The vendor's linked sample files could not be found.
             *
             * Inferred: the format and that it is required ([page](https://sigilium.com/api) read 2026-11-22).
             */
            file: Binary;
        };
        /**
         * What can be written about an organization. It needs a key: `objectGuid`, `internalName` or both.
         *
         * Names mix camelCase and snake_case. The vendor's running text spells the two keys `objectguid` and `internalname`;
         * its table and its sample use capitals, as here. Whether case matters is not stated; an object with the lower-case
         * spelling alone does not pass this schema.
         *
         * By the page a field that Sigilium does not know is ignored. Custom fields beyond the two below can be arranged
         * with the vendor; under which names they are sent is not stated.
         */
        OrganizationInput: {
            /** Id in the company's directory; presumably finds the organization. */
            objectGuid?: string;
            /** Name used inside the company; presumably finds the organization. */
            internalName?: string;
            /** Name as readers of a mail see it. */
            fullName?: string;
            /** Telephone number of the organization. */
            phone?: string;
            /** First field of the company's own choosing. */
            custom1?: string;
            /** Second field of the company's own choosing. */
            custom2?: string;
            /** Legal notice that signatures may carry. */
            disclaimer?: string;
            /** Address of the web site. */
            full_url?: string;
            /** Profile on Facebook. */
            facebook?: string;
            /** Profile on Mastodon. */
            mastodon?: string;
            /** Profile on Twitter. */
            twitter?: string;
            /**
             * Profile on GitHub. The vendor's sample sends it, its list of fields does not have it.
             *
             * Inferred: that it may be left out and what the text says ([page](https://sigilium.com/api) read 2026-11-22).
             */
            github?: string;
            /** First line of the postal address. */
            address_line_1?: string;
            /** Second line of the postal address. */
            address_line_2?: string;
            /** Third line of the postal address. */
            address_line_3?: string;
            /** ISO code of the country. Whether two or three letters is not stated. */
            address_country_iso?: string;
        } & ({
            /** Required here. */
            objectGuid: string;
        } | {
            /** Required here. */
            internalName: string;
        });
        /** A batch of organizations. */
        UpdateOrganizationsRequest: {
            /**
             * The token, where the vendor's sample has it for this call. Leaving it out when header or query carries it is an
             * assumption.
             *
             * Inferred: that it may be left out ([page](https://sigilium.com/api) read 2026-11-22).
             */
            access_token?: string;
            /** The organizations to write. The vendor's sample sends two; no upper limit is stated. */
            organizations: components["schemas"]["OrganizationInput"][];
        };
    };
    responses: {
        /**
         * The call failed. Sigilium documents neither statuses nor bodies of failures, so go by the status alone: the body may
         * be any JSON, an HTML page, plain text or nothing.
         */
        UndocumentedFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
                "text/html": string;
                "text/plain": string;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSignatures: {
        parameters: {
            query?: {
                /**
                 * The addresses whose signatures are wanted, joined by commas into one value. The vendor names no default and does
                 * not say whether it may be left out.
                 *
                 * @example [
                 *       "capucine.modele@brindille.example",
                 *       "basile.exemple@brindille.example"
                 *     ]
                 */
                emails?: string[];
                /**
                 * Form of the answer. The vendor's sample sends `html` and its documented answer belongs to that call, so send
                 * `html` too. No other value is known, and the vendor's table of parameters does not list this one.
                 *
                 * @example html
                 */
                output?: "html" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The signatures, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureList"];
                };
            };
            default: components["responses"]["UndocumentedFailure"];
        };
    };
    updateUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users to write, with the token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUsersRequest"];
            };
        };
        responses: {
            /** The users were accepted. Only the status is documented; ignore a body, should there be one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["UndocumentedFailure"];
        };
    };
    uploadUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form with the file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadUsersRequest"];
            };
        };
        responses: {
            /**
             * The file was accepted. The vendor's sample prints the body as UTF-8 text without showing what it says: it may be
             * empty or hold JSON, so do not build on it.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": unknown;
                };
            };
            default: components["responses"]["UndocumentedFailure"];
        };
    };
    updateOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organizations to write, with the token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationsRequest"];
            };
        };
        responses: {
            /** The organizations were accepted. Only the status is documented; ignore a body, should there be one. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["UndocumentedFailure"];
        };
    };
}

type Signature_ = components['schemas']['Signature']
export interface Signature extends Signature_ {}
type SignatureList_ = components['schemas']['SignatureList']
export interface SignatureList extends SignatureList_ {}
type UserInput_ = components['schemas']['UserInput']
export interface UserInput extends UserInput_ {}
type UpdateUsersRequest_ = components['schemas']['UpdateUsersRequest']
export interface UpdateUsersRequest extends UpdateUsersRequest_ {}
type UploadUsersRequest_ = components['schemas']['UploadUsersRequest']
export interface UploadUsersRequest extends UploadUsersRequest_ {}
export type OrganizationInput = components['schemas']['OrganizationInput']
type UpdateOrganizationsRequest_ = components['schemas']['UpdateOrganizationsRequest']
export interface UpdateOrganizationsRequest extends UpdateOrganizationsRequest_ {}
