export { describeContract } from './describe-contract.ts'
export { describeFaults } from './describe-faults.ts'
export type { FaultOptions, FaultSubject } from './faults/index.ts'
export { respond, respondJson, serve } from './serve.ts'
