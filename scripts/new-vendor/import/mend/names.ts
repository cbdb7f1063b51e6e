import { keysOf, pointerTo } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node, walk } from '../walk.ts'
import { componentName, distinct } from './component-name.ts'
import { nameSubtypes } from './schema/discriminators.ts'

const renamed = ['schemas', 'parameters', 'headers', 'requestBodies', 'responses']

/** Gives every component the name that its file has: PascalCase, no two alike but for case. */
export function renameComponents(document: Node, notes: Notes): void {
  const components = isNode(document.components) ? document.components : {}
  // What a body says in its discriminator are the names as they were.
  nameSubtypes(document)
  const names = new Map<string, string>()
  for (const kind of renamed) {
    const { [kind]: group } = components
    if (!isNode(group)) continue
    const found = distinct(Object.keys(group), componentName)
    for (const [before, after] of found) {
      names.set(pointerTo(['components', kind, before]), pointerTo(['components', kind, after]))
      if (before !== after)
        notes.add(
          'Components are renamed: their files are named in PascalCase',
          pointerTo(['components', kind, before]),
        )
    }
    components[kind] = Object.fromEntries(
      Object.entries(group).map(([before, component]) => [found.get(before) ?? before, component]),
    )
  }
  const after = (reference: string) => names.get(pointerTo(keysOf(reference) ?? [])) ?? reference
  walk(document, (node, type) => {
    if (typeof node.$ref === 'string') node.$ref = after(node.$ref)
    if (type !== 'schema' || !isNode(node.discriminator)) return
    const { mapping } = node.discriminator
    if (!isNode(mapping)) return
    for (const [value, target] of Object.entries(mapping))
      if (typeof target === 'string') mapping[value] = after(target)
  })
}
