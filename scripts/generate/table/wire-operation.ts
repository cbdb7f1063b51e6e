import type { Operation } from '@countersign/openapi'
import type { VendorModel } from '../vendor-model.ts'
import { acceptedTypes, inferredAnswer, inferredPages, mayBeEmpty } from './answers.ts'
import { bodyKinds } from './bodies.ts'
import { failure } from './failure.ts'
import { inferredPath } from './inferred-path.ts'
import { pagination } from './pagination.ts'
import { headerParameters, pathStyles, pathTemplate, queryParameters } from './parameters.ts'
import { operationSecurity } from './security.ts'
import { ownServerOf } from './servers.ts'

/** An operation as the client needs it. */
export function wireOperation(vendor: VendorModel, operation: Operation) {
  const { method } = operation
  return {
    method: method === 'get' ? undefined : method.toUpperCase(),
    path: pathTemplate(vendor, operation),
    inferred: inferredPath(operation),
    server: ownServerOf(vendor, operation),
    styles: pathStyles(vendor, operation),
    query: queryParameters(vendor, operation),
    header: headerParameters(vendor, operation),
    body: bodyKinds(vendor, operation),
    accept: acceptedTypes(operation),
    empty: mayBeEmpty(operation),
    unsure: inferredAnswer(operation),
    unsureList: inferredPages(operation),
    security: operationSecurity(vendor, operation),
    idempotent: booleanOf(operation.extensions['x-idempotent']),
    paginate: pagination(vendor, operation),
    failure: failure(operation),
  }
}

const booleanOf = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)
