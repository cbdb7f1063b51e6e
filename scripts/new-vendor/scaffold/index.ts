import type { SpecModel } from '@countersign/openapi'
import { changesetFile, changesetText } from './changeset.ts'
import { entryText } from './entry.ts'
import { manifestText } from './manifest.ts'
import { readmeText } from './readme.ts'
import { subjectOf } from './subject.ts'
import { indexTestText, testFiles } from './tests.ts'

/** Every file of a new vendor's package that is not generated, by its path in the repository. */
export function packageFiles(vendor: string, model: SpecModel): Map<string, string> {
  const subject = subjectOf(vendor, model)
  const own = new Map([
    ['package.json', manifestText(vendor, subject.title)],
    ['README.md', readmeText(subject)],
    ['src/index.ts', entryText(subject)],
    ...testFiles(subject),
    ['src/index.test.ts', indexTestText(subject)],
  ])
  return new Map([
    ...[...own].map(([file, text]): [string, string] => [`packages/${vendor}/${file}`, text]),
    [changesetFile(vendor), changesetText(subject)],
  ])
}
