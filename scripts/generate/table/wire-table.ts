import { sensitiveNames } from '@countersign/openapi'
import { methodOf, type VendorModel } from '../vendor-model.ts'
import { failure } from './failure.ts'
import { securityOf, securitySchemes } from './security.ts'
import { plainServers } from './servers.ts'
import { wireOperation } from './wire-operation.ts'

/** What the client needs to know at run time, and nothing it can tell without: facts that hold by default are left out. */
export function wireTable(vendor: VendorModel) {
  const { model } = vendor
  const sensitive = sensitiveNames(model)
  const operations = model.operations.map((operation) => [
    methodOf(vendor, operation),
    wireOperation(vendor, operation),
  ])
  return {
    vendor: vendor.vendor,
    servers: plainServers(model),
    schemes: securitySchemes(vendor),
    security: securityOf(model.security),
    failure: failure(model.info),
    sensitive: sensitive.length > 0 ? sensitive : undefined,
    operations: Object.fromEntries(operations),
  }
}
