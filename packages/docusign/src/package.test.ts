import { join } from 'node:path'
import { describePackage } from '@countersign/package-tests'

describePackage(join(import.meta.dirname, '..'), { factory: 'createDocuSignClient' })
