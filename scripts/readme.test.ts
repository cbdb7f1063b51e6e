import { join } from 'node:path'
import { describeSnippets } from '@countersign/snippets'

describeSnippets(join(import.meta.dirname, '..'), { files: ['README.md', 'specs/README.md'] })
