import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Site } from '../site.ts'

/** What an example in a guide calls or reads has another name. */
export const samples: Kind = {
  name: 'docs sample',
  sites: ({ root }) =>
    globSync('packages/*/README.md', { cwd: root })
      .sort()
      .flatMap((file) => sitesIn(root, file)),
}

function sitesIn(root: string, file: string): Site[] {
  const text = readFileSync(join(root, file), 'utf8')
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  const [, name = ''] = file.split('/')
  return [...text.matchAll(/```(?:ts|typescript)\n.*?```/gs)].flatMap(({ index: block, 0: code }) =>
    [...withoutTexts(code).matchAll(/(?<=[\w)]\.)[a-z]\w+/g)].map(({ index, 0: member }): Site => {
      const at = block + index
      return {
        place: `${file}:${lineAt(at)}`,
        patch: `${member} → ${member}Other`,
        change: {
          file,
          text: `${text.slice(0, at)}${member}Other${text.slice(at + member.length)}`,
          only: `^${name} .* README\\.md:${lineAt(block) + 1} `,
        },
      }
    }),
  )
}

/** The same code, with nothing in its texts and comments: no program reads those. */
const withoutTexts = (code: string): string =>
  code.replaceAll(/'[^'\n]*'|"[^"\n]*"|\/\/.*/g, (text) => ' '.repeat(text.length))
