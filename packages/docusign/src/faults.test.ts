import { describeFaults } from '@countersign/contract'
import * as published from '@countersign/docusign'
import { faults } from './testing.ts'

describeFaults(faults(published))
