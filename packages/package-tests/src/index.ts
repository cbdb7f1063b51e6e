export { describePackage } from './describe-package.ts'
