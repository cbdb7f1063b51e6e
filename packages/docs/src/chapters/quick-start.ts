import type { VendorDocs } from '../data/vendor-docs.ts'
import { code, codeBlock } from '../markup/markdown.ts'
import { againstMock } from '../samples/against-mock.ts'
import { firstOperation } from '../samples/first-operation.ts'
import { mockBase } from '../samples/mock.ts'
import { typescriptSample } from '../samples/typescript.ts'
import { type Chapter, paragraphs } from './chapter.ts'

export const quickStart: Chapter = {
  id: 'chapter/quick-start',
  title: 'Quick start',
  place: 'start',
  write: (docs, pen) => {
    const { manifest, model } = docs
    const first = firstOperation(docs)
    return paragraphs(
      install(docs),
      first && `Then call ${pen.link(code(`${docs.client.variable}.${first.id}()`), first.id)}:`,
      first && codeBlock('ts', typescriptSample(docs, first)),
      first && '### Without an account',
      first &&
        `The mock answers the same calls with the vendor’s own statuses and errors; any credential will do. In a program it takes the place of ${code('fetch')}:`,
      first && codeBlock('ts', againstMock(docs, first)),
      `Or start it with ${code('npx -y pnpm@12 start')} in this repository and call ${code(mockBase(docs.vendor, model))}: it says in the header ${code('countersign-basis')} how sure each of its answers is.`,
      '### More',
      [
        manifest.homepage && `- [README of ${code(manifest.name)}](${manifest.homepage})`,
        `- The description itself: [OpenAPI as JSON](${docs.vendor}/openapi.json) or [as YAML](${docs.vendor}/openapi.yaml)`,
        `- This page [as Markdown](${docs.vendor}.md), for a program or an assistant`,
        ...docs.client.extras.map(({ name, text }) => `- ${code(methodOf(docs, name))}: ${text.replaceAll('\n', ' ')}`),
      ]
        .filter(Boolean)
        .join('\n'),
    )
  },
}

const methodOf = ({ client }: VendorDocs, name: string) => `${client.variable}.${name.replace(/^.*\./, '')}()`

function install({ manifest, client }: VendorDocs): string {
  const from = client.fromEnv && `${code(`${client.factory}.fromEnv()`)}: ${client.fromEnv.text.replaceAll('\n', ' ')}`
  if (manifest.published) return paragraphs(codeBlock('sh', `npm install ${manifest.name}`), from)
  return paragraphs(
    `${code(manifest.name)} is not on npm yet. In a clone of this repository ${code('npx -y pnpm@12 build')} builds it and ${code('pnpm pack')} in ${code(`packages/${manifest.name.replace(/^.*\//, '')}`)} and in ${code('packages/client')} makes what ${code('npm install')} takes. Later it will be`,
    codeBlock('sh', `npm install ${manifest.name}`),
    from,
  )
}
