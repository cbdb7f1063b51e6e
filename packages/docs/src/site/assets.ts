import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { mark } from '../pages/layout.ts'

const source = join(import.meta.dirname, '..')
const scripts = ['redoc', 'site', 'theme']
const fonts = [
  ['ibm-plex-sans', '400'],
  ['ibm-plex-sans', '600'],
  ['ibm-plex-serif', '500'],
  ['ibm-plex-mono', '400'],
] as const

/** What all pages share: scripts, styles, fonts and the mark. */
export async function buildAssets(): Promise<Map<string, string | Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [
      ...scripts.map((name) => ({ in: join(source, `browser/${name}.ts`), out: name })),
      { in: join(source, 'styles/site.css'), out: 'site' },
    ],
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'iife',
    external: ['fonts/*'],
    legalComments: 'linked',
    logLevel: 'warning',
    write: false,
  })
  const { resolve } = createRequire(import.meta.url)
  const fontFolder = (name: string) => dirname(resolve(`@fontsource/${name}/package.json`))
  return new Map<string, string | Uint8Array>([
    ...outputFiles.map(({ path, text }): [string, string] => [path.replace(/^.*[/\\]/, ''), withoutLogo(text)]),
    ['mark.svg', colored(mark)],
    ['fonts/LICENSE.txt', readFileSync(join(fontFolder('ibm-plex-sans'), 'LICENSE'), 'utf8')],
    ...fonts.map(([name, weight]): [string, Uint8Array] => {
      const file = `${name}-latin-${weight}-normal.woff2`
      return [`fonts/${file}`, readFileSync(join(fontFolder(name), 'files', file))]
    }),
  ])
}

/** Redoc shows a logo from its CDN; the page's policy would block it, with an error in the console. */
const withoutLogo = (text: string) => text.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+/g, 'data:,')

/** The mark by itself, where no style sheet colours it. */
const colored = (svg: string) =>
  svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('<rect ', '<rect fill="#1f4e5f" ')
    .replace(
      '<path ',
      '<path fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" ',
    )
