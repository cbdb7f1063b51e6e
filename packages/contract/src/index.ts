export { describeContract } from './contract/describe-contract.ts'
export { describeFaults, type FaultOptions } from './describe-faults.ts'
export { respond, respondJson, serve } from './serve.ts'
export { describeWorkflows } from './workflows/describe-workflows.ts'
