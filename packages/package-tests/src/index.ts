export { describePackage } from './describe-package.ts'
export { compile } from './describe-types.ts'
export { nodeOf } from './nodes.ts'
export { npmInstall } from './npm-install.ts'
