import { describeFaults } from '@countersign/contract'
import * as published from '@countersign/sigma'
import { faults } from './testing.ts'

describeFaults(faults(published))
