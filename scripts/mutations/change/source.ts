import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Site } from '../site.ts'
import { expressionEdits } from './expression-edits.ts'

/** A part of a text, and what stands in its place. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Everything that can be broken in a TypeScript file: what it does, not what it declares. */
export function sourceSites(root: string, file: string): Site[] {
  const source = readFileSync(join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const sites: Site[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isTypeAliasDeclaration(node)) return
    for (const edit of expressionEdits(node)) sites.push(siteOf(edit))
    ts.forEachChild(node, visit)
  }
  const siteOf = ({ start, end, text }: Edit): Site => ({
    place: `${file}:${tree.getLineAndCharacterOfPosition(start).line + 1}`,
    patch: `${source.slice(start, end)} → ${text || '(nothing)'}`,
    change: { file, text: source.slice(0, start) + text + source.slice(end) },
  })
  visit(tree)
  return sites
}
