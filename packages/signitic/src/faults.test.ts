import { describeFaults } from '@countersign/contract'
import * as published from '@countersign/signitic'
import { faults } from './testing.ts'

describeFaults(faults(published))
