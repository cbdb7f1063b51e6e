import { describeFaults } from '@countersign/contract'
import * as published from '@countersign/lacuna-signer'
import { faults } from './testing.ts'

describeFaults(faults(published))
