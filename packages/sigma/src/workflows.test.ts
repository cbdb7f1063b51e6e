import { join } from 'node:path'
import { describeWorkflows } from '@countersign/contract'
import { startMock } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

describeWorkflows({ folder: join(import.meta.dirname, '../../../specs/sigma'), spec, startMock })
