import { describeFaults } from '@countersign/contract'
import * as published from './index.ts'
import { faults } from './testing.ts'

describeFaults(faults(published))
