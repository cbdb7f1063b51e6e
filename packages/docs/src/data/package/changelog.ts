import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What has changed in a package and what will change with its next release, as Markdown: its CHANGELOG.md and the
 * changesets that name it. Empty where there is neither.
 */
export function readChangelog(root: string, folder: string, name: string): string {
  const pending = globSync('.changeset/*.md', { cwd: root })
    .sort()
    .map((file) => changesetFor(name, readFileSync(join(root, file), 'utf8')))
    .filter((text) => text !== undefined)
  const file = join(folder, 'CHANGELOG.md')
  const past = existsSync(file) ? readFileSync(file, 'utf8').replace(/^# .*\n+/, '') : ''
  const next = pending.length > 0 ? `### Not released yet\n\n${pending.map((text) => `- ${text}`).join('\n')}\n` : ''
  return [next, past.replaceAll(/^## /gm, '### ')].filter((text) => text.trim() !== '').join('\n')
}

/** What a changeset says to the users of a package, `undefined` where it does not name it. */
function changesetFor(name: string, text: string): string | undefined {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? []
  const names = [...front.matchAll(/^['"]?([^'":]+)['"]?:/gm)].map(([, found]) => found)
  return names.includes(name)
    ? body
        .trim()
        .replaceAll('\n\n', '\n\n  ')
        .replaceAll(/\n(?! )/g, ' ')
    : undefined
}
