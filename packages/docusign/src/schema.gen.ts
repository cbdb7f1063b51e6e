// Generated from specs/docusign by `pnpm generate`. Do not edit.
import type { Binary } from '@countersign/client'

export interface paths {
    "/accounts/{accountId}/users/{userId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the signatures of a user
         *
         * Returns all signatures of the user in one answer, without paging; with `stamp_type=stamp`, the stamps instead. This
         * is also how to find the current `signatureId` of a known name.
         */
        get: operations["listUserSignatures"];
        /**
         * Add or update signatures of a user
         *
         * Writes several signatures or stamps in one call. Look at each entry of the answer: one whose `errorDetails` has a
         * code other than `SUCCESS` failed, although the call as a whole did not.
         *
         * Do not repeat a call whose answer was lost. It may have added signatures, and it may have closed records and opened
         * others, so that the ids in the body mean nothing any more. List the signatures first.
         */
        put: operations["updateUserSignatures"];
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
         */
        post: operations["createUserSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/users/{userId}/signatures/{signatureId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
            };
            cookie?: never;
        };
        /**
         * Get a signature of a user
         *
         * Returns one signature, found by its id or its name.
         */
        get: operations["getUserSignature"];
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
         */
        put: operations["updateUserSignature"];
        post?: never;
        /**
         * Delete a signature of a user
         *
         * Removes the signature, found by its id or its name. The answer has no body.
         *
         * A lost call may be repeated if the path holds an id, though the second answer may then be a failure. A name might
         * reach another signature by then, so the client repeats neither.
         */
        delete: operations["deleteUserSignature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/users/{userId}/signatures/{signatureId}/{imageType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
                /**
                 * Which image. `stamp_image` is v2.1 only.
                 *
                 * @example initials_image
                 */
                imageType: components["parameters"]["ImageType"];
            };
            cookie?: never;
        };
        /**
         * Download an image of a signature
         *
         * Returns the image itself; what was uploaded as PNG comes back as PNG. Images from old envelopes may exist with their
         * chrome only: if the request without chrome fails, ask again with `include_chrome=true`. Failures are JSON.
         */
        get: operations["getUserSignatureImage"];
        /**
         * Upload an image of a signature
         *
         * Sets the image of the signature, of the initials or (v2.1) of the stamp. The body is the bare file, a GIF, PNG,
         * JPEG or BMP of less than 200K. Whether that is 200,000 or 204,800 bytes is not documented, nor is a limit in pixels.
         *
         * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
         * another, and the old id then leads nowhere. List the signatures first.
         */
        put: operations["updateUserSignatureImage"];
        post?: never;
        /**
         * Delete an image of a signature
         *
         * Removes one image and leaves the other; it takes two calls to remove both. Use the id of the first answer in the
         * second call.
         *
         * Do not repeat a call whose answer was lost. The first one may have closed the record behind the id and opened
         * another, and the old id then leads nowhere. List the signatures first.
         */
        delete: operations["deleteUserSignatureImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * How DocuSign says no. Go by the code: the vendor rewrites texts and has moved statuses. Compare it without regard to
         * case.
         */
        ErrorDetails: {
            /**
             * Code, mostly in capitals with underscores. The values listed are those seen or documented for calls like these;
             * there are others. Those on the polling of envelopes count per envelope and do not come from these calls.
             *
             * Inferred: what the text says ([page](https://www.docusign.com/blog/developers/service-protection-new-api-errors-excessive-polling-and-envelope-updates) read 2026-11-25).
             */
            errorCode?: "INVALID_REQUEST_PARAMETER" | "INVALID_REQUEST_BODY" | "INVALID_CONTENT_TYPE" | "INVALID_USERID" | "USER_LACKS_MEMBERSHIP" | "USER_NOT_FOUND" | "USER_DOES_NOT_EXIST_IN_SYSTEM" | "USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT" | "USER_LACKS_PERMISSIONS" | "ACCOUNT_LACKS_PERMISSIONS" | "AUTHORIZATION_INVALID_TOKEN" | "USER_AUTHENTICATION_FAILED" | "PARTNER_AUTHENTICATION_FAILED" | "RESOURCE_NOT_FOUND" | "HOURLY_APIINVOCATION_LIMIT_EXCEEDED" | "BURST_APIINVOCATION_LIMIT_EXCEEDED" | "REQUEST_NOT_PROCESSED" | (string & {});
            /**
             * Text for people: a short description, often a standing phrase and then what was wrong with this call.
             *
             * Inferred: what the text says ([page](https://www.docusign.com/blog/developers/from-the-trenches-troubleshooting-invalid_request_parameter-errors) read 2026-11-22).
             */
            message?: string;
            /**
             * A reference that may help DocuSign support; mostly with failed authentication.
             *
             * Inferred: the type and that it may be null ([page](https://www.docusign.com/blog/developers/the-trenches-capturing-api-errors) read 2026-11-22).
             */
            reference_id?: string | null;
        };
        /** Where the date goes in a stamp, a box at its centre, in pixels. */
        DateStampProperties: {
            /** Left edge, as text. */
            dateAreaX?: string | null;
            /** Top edge, as text. */
            dateAreaY?: string | null;
            /** Width, as text. */
            dateAreaWidth?: string | null;
            /** Height, as text. */
            dateAreaHeight?: string | null;
        } | null;
        /**
         * Why this entry failed although the call succeeded. With the code `SUCCESS` it did not fail, and neither did it without
         * any code.
         */
        SignatureErrorDetails: {
            /** Code, as in the body of a failed call; `SUCCESS` is none. */
            errorCode?: string | null;
            /** Text, as in the body of a failed call. */
            message?: string | null;
        } | null;
        /**
         * A signature with its initials, or a stamp. All plain values are text, and any property may be missing or null. Other
         * properties may appear.
         *
         * Timestamps are UTC as ISO 8601 with seven decimals, `2031-03-04T08:15:30.1230000Z`; `0001-01-01T08:00:00.0000000Z`
         * stands for never elsewhere on the platform. URIs seem to be relative and to start at `/users`.
         */
        UserSignature: {
            /** Id of the signature as it is now. A write may change it; the name finds it again. */
            signatureId?: string | null;
            /** Name of the signature. */
            signatureName?: string | null;
            /** The initials as text. */
            signatureInitials?: string | null;
            /** How the name sounds, in writing. */
            phoneticName?: string | null;
            /** The caller's own id for the signature. */
            externalID?: string | null;
            /** Font of a signature that is not drawn. */
            signatureFont?: "1_DocuSign" | "2_DocuSign" | "3_DocuSign" | "4_DocuSign" | "5_DocuSign" | "6_DocuSign" | "7_DocuSign" | "8_DocuSign" | "Mistral" | "Rage Italic" | (string & {}) | null;
            /** Kind of signature; the values are not documented. */
            signatureType?: string | null;
            /**
             * Kind of image. `stamp_image` is v2.1 only.
             *
             * Reported by a third party: the values and what the text says ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22); inferred: that it may be null ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            imageType?: "signature_image" | "initials_image" | "stamp_image" | (string & {}) | null;
            /**
             * Whether it is the default of the user, as the text true or false.
             *
             * Inferred: that it may be null and what the text says ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            isDefault?: string | null;
            /**
             * v2.1 only. The vendor calls it the status of the envelope and lists `sent` and `created`, which looks like the
             * text of another resource.
             *
             * Inferred: that it may be null, the values and what the text says ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            status?: string | null;
            /** v2.1 only. What the user may do with the signature. */
            signatureRights?: "none" | "read" | "admin" | (string & {}) | null;
            /**
             * Format: uri-reference
             *
             * Where to fetch the image of the signature.
             */
            signatureImageUri?: string | null;
            /**
             * Format: uri-reference
             *
             * Where to fetch the image of the initials.
             */
            initialsImageUri?: string | null;
            /**
             * Format: uri-reference
             *
             * Where to fetch the image of the stamp.
             */
            stampImageUri?: string | null;
            /** Id of the image of the signature. */
            signature150ImageId?: string | null;
            /** Id of the image of the initials. */
            initials150ImageId?: string | null;
            /**
             * Format: byte
             *
             * v2.1 only. The image as base64 text.
             */
            imageBase64?: string | null;
            /** Whether it is a signature or a stamp. */
            stampType?: "signature" | "stamp" | (string & {}) | null;
            /** What the stamp shows, the name alone (`NameHanko`) or the name and a date (`NameDateHanko`). */
            stampFormat?: "NameHanko" | "NameDateHanko" | (string & {}) | null;
            /** Recommended height of the stamp in a PDF, in millimetres, as text. */
            stampSizeMM?: string | null;
            /**
             * v2.1 only. Whether users are kept from changing the size of the stamp, as the text true or false.
             *
             * Inferred: that it may be null and what the text says ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            disallowUserResizeStamp?: string | null;
            /**
             * Where the date goes in a stamp, a box at its centre, in pixels.
             *
             * Inferred: that it may be null ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            dateStampProperties?: components["schemas"]["DateStampProperties"];
            /**
             * v2.1 only. For custom eHanko stamps, the order in one string, with its state, its purchase order id and its dates.
             *
             * Inferred: that it may be null ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            customField?: string | null;
            /** v2.1 only. Member number of a realtor with the NAR. */
            nrdsId?: string | null;
            /** v2.1 only. Family name of that realtor. */
            nrdsLastName?: string | null;
            /** v2.1 only. State of the realtor's membership; `Active` means current. The vendor's text once writes it in lower case. */
            nrdsStatus?: "Active" | "Inactive" | "Terminate" | "Provisional" | "Deceased" | "Suspend" | "Unknown" | (string & {}) | null;
            /**
             * Format: date-time
             *
             * When the record was made.
             */
            createdDateTime?: string | null;
            /**
             * Format: date-time
             *
             * When the user took the signature as their own.
             */
            adoptedDateTime?: string | null;
            /**
             * Format: date-time
             *
             * v2.1 only. When the record last changed.
             */
            lastModifiedDateTime?: string | null;
            /**
             * Why this entry failed although the call succeeded. With the code `SUCCESS` it did not fail, and neither did it without
             * any code.
             *
             * Inferred: that it may be null and what the text says ([page](https://www.docusign.com/p/RESTAPIGuide/Content/REST%20API%20References/Modify%20or%20Correct%20and%20Resend%20Recipient%20Information.htm) read 2026-11-24).
             */
            errorDetails?: components["schemas"]["SignatureErrorDetails"];
        };
        /** Signatures of one user. */
        UserSignatures: {
            /**
             * The signatures. After a write, an entry whose `errorDetails` has a code other than `SUCCESS` is one that failed.
             *
             * Inferred: that it may be null and what the text says ([page](https://www.docusign.com/p/RESTAPIGuide/Content/REST%20API%20References/Modify%20or%20Correct%20and%20Resend%20Recipient%20Information.htm) read 2026-11-24).
             */
            userSignatures?: components["schemas"]["UserSignature"][] | null;
        };
        /** Where the date goes in a stamp, a box at its centre, in pixels. In v2 only the list calls (create, updateList) take it. */
        DateStampPropertiesInput: {
            /** Left edge, as text. */
            dateAreaX?: string;
            /** Top edge, as text. */
            dateAreaY?: string;
            /** Width, as text. */
            dateAreaWidth?: string;
            /** Height, as text. */
            dateAreaHeight?: string;
        };
        /**
         * What can be written about one signature by its id. v2 takes `signatureName`, `signatureInitials`, `signatureFont` and
         * `signatureId` here and nothing else. Every property is optional.
         */
        UserSignatureDefinition: {
            /** Name of the signature. With an id in the path, what stands here is stored, `&`, `<` and `>` included. */
            signatureName?: string;
            /** The initials as text. */
            signatureInitials?: string;
            /** Font of a signature that is not drawn. */
            signatureFont?: "1_DocuSign" | "2_DocuSign" | "3_DocuSign" | "4_DocuSign" | "5_DocuSign" | "6_DocuSign" | "7_DocuSign" | "8_DocuSign" | "Mistral" | "Rage Italic" | (string & {});
            /** Id of the signature. Answers may bring another one. */
            signatureId?: string;
            /**
             * Whether this becomes the user's default signature, as text. In v2 only the list calls (create, updateList) take it.
             *
             * Inferred: the values ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            isDefault?: "true" | "false" | (string & {});
            /** Kind of signature; the values are not documented. In v2 only the list calls (create, updateList) take it. */
            signatureType?: string;
            /** How `signatureName` sounds, in writing. In v2 only the list calls (create, updateList) take it. */
            phoneticName?: string;
            /** Your own id for the signature; mind the capital ID. In v2 only the list calls (create, updateList) take it. */
            externalID?: string;
            /**
             * Kind of image. Better left out: a user of the C# SDK got INVALID_REQUEST_PARAMETER, "Invalid imageType:
             * signature_image". In v2 only the list calls (create, updateList) take it.
             *
             * Reported by a third party: the values ([page](https://github.com/konfig-sdks/openapi-examples/blob/720d22ac2ceb2e684fbda134cc947eb73dd14c74/docusign/openapi.yaml) read 2026-11-22).
             */
            imageType?: "signature_image" | "initials_image" | "stamp_image" | (string & {});
            /**
             * What the stamp shows, the name alone (`NameHanko`) or the name and a date (`NameDateHanko`). In v2 only the list
             * calls (create, updateList) take it.
             */
            stampFormat?: "NameHanko" | "NameDateHanko" | (string & {});
            /**
             * Recommended height of the stamp in a PDF, in millimetres, as text. In v2 only the list calls (create, updateList)
             * take it.
             */
            stampSizeMM?: string;
            /**
             * v2.1 only. `true` keeps users from changing the size of the stamp; a Boolean as text.
             *
             * Inferred: the values ([page](https://github.com/docusign/OpenAPI-Specifications/blob/1ae670e51be6f079c94e441a5f4b23ed965d7f70/esignature.rest.swagger-v2.1.json) read 2026-11-25).
             */
            disallowUserResizeStamp?: "true" | "false" | (string & {});
            /**
             * Where the date goes in a stamp, a box at its centre, in pixels. In v2 only the list calls (create, updateList) take it.
             */
            dateStampProperties?: components["schemas"]["DateStampPropertiesInput"];
            /** v2.1 only. Member number of a realtor with the National Association of Realtors (NAR). */
            nrdsId?: string;
            /** v2.1 only. Family name of that realtor. */
            nrdsLastName?: string;
        };
        /**
         * One entry of a list that is sent. It takes what can be written by id, and two properties more. `errorDetails` is
         * ignored in a request; what happens to other read-only properties is not documented.
         */
        UserSignatureInput: {
            /**
             * Format: byte
             *
             * v2.1 only. The image of the signature as base64 text. A third party's sample creates a signature with it. One user
             * of the C# SDK found only the name stored; DocuSign's staff called that an SDK fault. Whether a direct call works is
             * unknown.
             *
             * Reported by a third party: the example ([page](https://github.com/ballerina-platform/module-ballerinax-docusign.dsesign) read 2026-11-22).
             */
            imageBase64?: string;
            /**
             * Whether it is a signature or a stamp; null is allowed.
             *
             * @default signature
             */
            stampType?: "signature" | "stamp" | (string & {}) | null;
        } & components["schemas"]["UserSignatureDefinition"];
        /** Signatures to add or update. */
        UserSignaturesInput: {
            /** The signatures. A limit on their number is not documented. */
            userSignatures?: components["schemas"]["UserSignatureInput"][];
        };
        /** A signature to create. Its name is required; font and initials are optional. */
        NewUserSignatureInput: {
            /** Name of the signature. */
            signatureName: string;
        } & components["schemas"]["UserSignatureInput"];
        /** Signatures to create. */
        NewUserSignaturesInput: {
            /** The signatures. A limit on their number is not documented. */
            userSignatures: components["schemas"]["NewUserSignatureInput"][];
        };
        /**
         * Signatures with the images for them. The two names stand for the kinds of part and do not travel; the layout of the
         * parts is in the text of the operation.
         */
        UserSignaturesUpload: {
            /**
             * Signatures to create.
             *
             * Inferred: that it is required ([page](https://www.docusign.com/sites/default/files/REST_API_Guide_v2.pdf) read 2026-11-22).
             */
            signatures: components["schemas"]["NewUserSignaturesInput"];
            /** Images, each with the `signatureName` or the `signatureInitials` of an entry as its file name. There may be none. */
            images?: Binary[];
        };
        /**
         * Format: binary
         *
         * The file, of less than 200K.
         */
        ImageUpload: Binary;
    };
    responses: {
        /**
         * Any other failure: 408 when an answer took too long, 444 when DocuSign's security layer blocks the request before it
         * reaches the API, or a 5xx. With 444 and 5xx the body may be something other than this JSON, or nothing.
         */
        OtherFailure: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /** The signatures. */
        SignaturesListed: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignatures"];
            };
        };
        /**
         * The request is wrong or does not fit the state of things: a parameter, the body, or the user in the path. Limits on
         * the number of calls were answered with this status until a rollout that was announced in April 2026, and may still be.
         *
         * `X-RateLimit-Remaining` and `X-BurstLimit-Remaining` come with most answers, this one included. They have no example
         * here, because what is left is 0 only where a limit is what refused the call.
         */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /**
         * The authentication or authorization of the call did not pass. Seen when the access token is missing, has expired or
         * is not accepted, and when the user lacks rights.
         */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /** The caller may not use this resource. Which code comes with it is not known; the example takes a likely one. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /**
         * Nothing is there, or no longer: the id may have changed with the last write. Which code comes with an unknown
         * signature or a missing image is not known. The example is what somebody got for the image of a recipient's signature
         * that did not exist.
         */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /**
         * Too many calls by all apps of the account together, within the hour (until the next full hour) or within 30 seconds.
         * Hosts that have not been changed over answer the same codes with 400. No `Retry-After` is documented: wait until
         * `X-RateLimit-Reset`, or half a minute after a burst. The vendor's pages disagree on bursts: one lets calls through
         * again with the next 30 seconds, another one only at the next full hour.
         *
         * Do not go on calling while calls are blocked. The vendor asks not to repeat them within the window, and may count
         * them against the efficiency score of the app. An administrator can raise the hourly limit, where the plan has that.
         */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitUsedUp"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitUsedUp"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /** The signatures after the change. */
        SignaturesUpdated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignatures"];
            };
        };
        /** The content type of the request, or of a part of it, is not one that is understood here. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorDetails"];
            };
        };
        /**
         * The signatures that were created. The vendor's text promises status 200 and its OpenAPI file declares 201; take
         * either.
         */
        SignaturesCreated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignatures"];
            };
        };
        /** The signature. */
        SignatureFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignature"];
            };
        };
        /** The signature after the change; use its `signatureId` from now on. */
        SignatureUpdated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignature"];
            };
        };
        /** Removed. There is no body. */
        SignatureDeleted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The signature after the change; use its `signatureId` from now on. */
        SignatureImageUpdated: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignature"];
            };
        };
        /** The signature after the change; use its `signatureId` from now on. */
        SignatureImageDeleted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSignature"];
            };
        };
    };
    parameters: {
        /**
         * The account: its GUID or its account number.
         *
         * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
         */
        AccountId: string;
        /**
         * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
         * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
         * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
         * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
         * INVALID_USERID.
         *
         * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
         */
        UserId: string;
        /**
         * What to list: `signature`, or `stamp` for the stamps, be they eHanko or custom. The vendor has null as a third value;
         * leaving the parameter out comes closest to it.
         *
         * @example stamp
         */
        StampType: "signature" | "stamp" | (string & {});
        /**
         * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
         * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
         * the next write, so take it from the latest answer.
         *
         * @example c0ffee00-1111-4222-8333-444455556666
         */
        SignatureId: string;
        /**
         * `true` closes the signature as it is now. The default is not documented and taken to be `false`.
         *
         * @example true
         */
        CloseExistingSignature: boolean;
        /**
         * Which image. `stamp_image` is v2.1 only.
         *
         * @example initials_image
         */
        ImageType: "signature_image" | "initials_image" | "stamp_image" | (string & {});
        /**
         * `true` includes the chrome: the line and identifier that DocuSign draws around the image.
         *
         * @example true
         */
        IncludeChrome: boolean;
        /**
         * v2.1 only. The vendor has no text for it and no default; by its name, `true` keeps the transparency of a PNG.
         *
         * @example true
         */
        TransparentPng: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * Calls an hour that all apps of the account may make together. 3,000 unless raised; an older article says 1,000.
         *
         * @example 3000
         */
        RateLimitLimit: number;
        /**
         * Calls left in this hour. The count begins anew with every full hour.
         *
         * @example 2996
         */
        RateLimitRemaining: number;
        /**
         * Unix time in seconds at which the hourly count starts again. One older vendor page calls it the time that is left.
         *
         * @example 1930381200
         */
        RateLimitReset: string;
        /**
         * Calls that all apps of the account may make within 30 seconds. 200 for developer accounts, 500 in production. Two
         * other pages say 500 without telling the two apart.
         *
         * @example 200
         */
        BurstLimitLimit: number;
        /**
         * Calls left in this span of 30 seconds.
         *
         * @example 197
         */
        BurstLimitRemaining: number;
        /**
         * Identifies the call, as a GUID. Quote it to DocuSign support.
         *
         * @example 9f1d2c3b-6a5e-4d4c-8b3a-2f1e0d9c8b7a
         */
        TraceToken: string;
        /**
         * Calls left in this hour, 0 when the hourly limit is what was reached.
         *
         * @example 0
         */
        RateLimitUsedUp: number;
        /**
         * Calls left in this span of 30 seconds, 0 when the burst limit is what was reached.
         *
         * @example 0
         */
        BurstLimitUsedUp: number;
        /** The bare word `form-data`, without a name. */
        SignaturesDisposition: string;
        /**
         * `file; filename="<key>"`, the key being the `signatureName` of an entry for its signature, or its
         * `signatureInitials` for its initials. Mind the first word.
         */
        ImageDisposition: string;
        /**
         * `base64` when the content is base64 text; without this header it is raw bytes. The vendor's old guide misspells the
         * name of the header in its sample.
         */
        ImageTransferEncoding: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUserSignatures: {
        parameters: {
            query?: {
                /**
                 * What to list: `signature`, or `stamp` for the stamps, be they eHanko or custom. The vendor has null as a third value;
                 * leaving the parameter out comes closest to it.
                 *
                 * @example stamp
                 */
                stamp_type?: components["parameters"]["StampType"];
            };
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignaturesListed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    updateUserSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** The signatures to write. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserSignaturesInput"];
            };
        };
        responses: {
            200: components["responses"]["SignaturesUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    createUserSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** The signatures to create, with or without images. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserSignaturesInput"];
                "multipart/form-data": components["schemas"]["UserSignaturesUpload"];
            };
        };
        responses: {
            200: components["responses"]["SignaturesCreated"];
            201: components["responses"]["SignaturesCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignatureFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    updateUserSignature: {
        parameters: {
            query?: {
                /**
                 * `true` closes the signature as it is now. The default is not documented and taken to be `false`.
                 *
                 * @example true
                 */
                close_existing_signature?: components["parameters"]["CloseExistingSignature"];
            };
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
            };
            cookie?: never;
        };
        /** What to change; every property may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserSignatureDefinition"];
            };
        };
        responses: {
            200: components["responses"]["SignatureUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    deleteUserSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignatureDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserSignatureImage: {
        parameters: {
            query?: {
                /**
                 * `true` includes the chrome: the line and identifier that DocuSign draws around the image.
                 *
                 * @example true
                 */
                include_chrome?: components["parameters"]["IncludeChrome"];
            };
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
                /**
                 * Which image. `stamp_image` is v2.1 only.
                 *
                 * @example initials_image
                 */
                imageType: components["parameters"]["ImageType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The image as a file. Look at its first bytes to tell of which kind it is: the vendor's files and SDKs declare
             * `image/gif` for every image, so `Content-Type` may say that regardless.
             */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-BurstLimit-Limit": components["headers"]["BurstLimitLimit"];
                    "X-BurstLimit-Remaining": components["headers"]["BurstLimitRemaining"];
                    "X-DocuSign-TraceToken": components["headers"]["TraceToken"];
                    [name: string]: unknown;
                };
                content: {
                    "image/gif": Blob;
                    "image/png": Blob;
                    "image/jpeg": Blob;
                    "image/bmp": Blob;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    updateUserSignatureImage: {
        parameters: {
            query?: {
                /**
                 * v2.1 only. The vendor has no text for it and no default; by its name, `true` keeps the transparency of a PNG.
                 *
                 * @example true
                 */
                transparent_png?: components["parameters"]["TransparentPng"];
            };
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
                /**
                 * Which image. `stamp_image` is v2.1 only.
                 *
                 * @example initials_image
                 */
                imageType: components["parameters"]["ImageType"];
            };
            cookie?: never;
        };
        /** The image, as it is, without any wrapping. */
        requestBody: {
            content: {
                "image/gif": components["schemas"]["ImageUpload"];
                "image/png": components["schemas"]["ImageUpload"];
                "image/jpeg": components["schemas"]["ImageUpload"];
                "image/bmp": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            200: components["responses"]["SignatureImageUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
    deleteUserSignatureImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account: its GUID or its account number.
                 *
                 * @example 7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * GUID of the user, a member of the account and, to be safe, the user the access token stands for. On administrators two
                 * current texts of the vendor contradict each other: the v2.1 reference lets nobody reach another user, not even with
                 * admin rights; the vendor's SDK of July 2026 says at all nine methods that an administrator of the account may name
                 * another user, as the v2 file and the v2.1 page of 2019 do. A token of the authorization code grant was refused with
                 * INVALID_USERID.
                 *
                 * @example 1a2b3c4d-0000-4000-8000-5e6f70819203
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * The `signatureId`, which is the safer choice, or the `signatureName`. A name travels percent-encoded
                 * (`Nadia%20Orlova`); some characters do not survive in a URL, and then only the id works. An id may last no longer than
                 * the next write, so take it from the latest answer.
                 *
                 * @example c0ffee00-1111-4222-8333-444455556666
                 */
                signatureId: components["parameters"]["SignatureId"];
                /**
                 * Which image. `stamp_image` is v2.1 only.
                 *
                 * @example initials_image
                 */
                imageType: components["parameters"]["ImageType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignatureImageDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherFailure"];
        };
    };
}

type ErrorDetails_ = components['schemas']['ErrorDetails']
export interface ErrorDetails extends ErrorDetails_ {}
export type DateStampProperties = components['schemas']['DateStampProperties']
export type SignatureErrorDetails = components['schemas']['SignatureErrorDetails']
type UserSignature_ = components['schemas']['UserSignature']
export interface UserSignature extends UserSignature_ {}
type UserSignatures_ = components['schemas']['UserSignatures']
export interface UserSignatures extends UserSignatures_ {}
type DateStampPropertiesInput_ = components['schemas']['DateStampPropertiesInput']
export interface DateStampPropertiesInput extends DateStampPropertiesInput_ {}
type UserSignatureDefinition_ = components['schemas']['UserSignatureDefinition']
export interface UserSignatureDefinition extends UserSignatureDefinition_ {}
type UserSignatureInput_ = components['schemas']['UserSignatureInput']
export interface UserSignatureInput extends UserSignatureInput_ {}
type UserSignaturesInput_ = components['schemas']['UserSignaturesInput']
export interface UserSignaturesInput extends UserSignaturesInput_ {}
type NewUserSignatureInput_ = components['schemas']['NewUserSignatureInput']
export interface NewUserSignatureInput extends NewUserSignatureInput_ {}
type NewUserSignaturesInput_ = components['schemas']['NewUserSignaturesInput']
export interface NewUserSignaturesInput extends NewUserSignaturesInput_ {}
type UserSignaturesUpload_ = components['schemas']['UserSignaturesUpload']
export interface UserSignaturesUpload extends UserSignaturesUpload_ {}
export type ImageUpload = components['schemas']['ImageUpload']
