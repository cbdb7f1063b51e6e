import type { Chapter } from './chapter.ts'

export const changelog: Chapter = {
  id: 'chapter/changelog',
  title: 'Changelog',
  place: 'end',
  write: ({ changelog: text }) => text.trim(),
}
