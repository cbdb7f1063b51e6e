import { type Names, nameSpec, type Operation, type Problem, type SpecModel } from '@countersign/openapi'
import { reservedTypes } from './reserved.ts'

/** A spec as the generator sees it: its model, and what everything in it is called. */
export interface VendorModel {
  vendor: string
  model: SpecModel
  names: Names
  /** The vendor's package writes the forms of its own layout, in `src/multipart.ts`. */
  ownMultipart: boolean
  /** What the client cannot carry; generation stops at an error. */
  refuse(problem: Problem): void
}

/** What a client has beside its methods. */
const methods = ['raw']

export function createVendorModel(
  vendor: string,
  model: SpecModel,
  problems: Problem[],
  ownMultipart = false,
): VendorModel {
  const names = nameSpec(model, { methods, types: reservedTypes(), fields: ['body'] })
  problems.push(...names.problems)
  return { vendor, model, names, ownMultipart, refuse: (problem) => problems.push(problem) }
}

/** What a call is called in the client. */
export const methodOf = ({ names }: VendorModel, operation: Operation): string => names.methods.get(operation) ?? ''
