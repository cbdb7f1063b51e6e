import type { Subject } from './subject.ts'

/** Where the changeset of a new package is. */
export const changesetFile = (vendor: string): string => `.changeset/new-${vendor}.md`

export const changesetText = ({ packageName, title }: Subject): string => `---
'${packageName}': minor
---

The first release: a typed client for the ${title.replace(/^the /i, '')}.
`
