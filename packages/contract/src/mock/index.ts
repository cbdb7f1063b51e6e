export { describeAnswers } from './describe-answers.ts'
export { describeEndurance } from './describe-endurance.ts'
export { describeTruth } from './describe-truth.ts'
export type { ServedMock } from './served-mock.ts'
