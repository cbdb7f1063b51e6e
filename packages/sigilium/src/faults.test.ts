import { describeFaults } from '@countersign/contract'
import * as published from '@countersign/sigilium'
import { faults } from './testing.ts'

describeFaults(faults(published))
