export { type FaultCheck, faultChecks } from './checks.ts'
export { listen, respond, respondJson } from './listen.ts'
export { runChecks } from './run-checks.ts'
export type { FaultOptions, FaultSubject, Way } from './subject.ts'
