export { describeLayers, type Layers } from './describe-layers.ts'
export { describePackage } from './describe-package.ts'
export { compile } from './describe-types.ts'
export { npmInstall } from './npm-install.ts'
