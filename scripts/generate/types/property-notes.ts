import type { SchemaView, SpecModel } from '@countersign/openapi'
import ts from 'typescript'
import { basisNote } from '../module/basis.ts'

/**
 * Puts onto a property what its own text does not say: what the schema it refers to is, and which part of it is inferred.
 *
 * @param path as openapi-typescript has it: `#/components/schemas/User/email`
 */
export function annotateProperty(
  { schemas }: SpecModel,
  property: ts.PropertySignature,
  written: { $ref?: string; description?: string },
  path: string,
): ts.PropertySignature {
  const [, , , name = '', ...fields] = path.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const view = path.startsWith('#/components/schemas/') ? fieldOf(schemas.get(name), fields) : undefined
  const refers = '$ref' in written && !written.description ? view?.description?.trim() : undefined
  const shown = { required: !property.questionToken, nullable: view?.nullable ?? false }
  const lines = [refers, view && basisNote(view, shown)].filter((line) => line !== undefined)
  if (lines.length === 0) return property
  const text = lines.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  const comment = `*\n${text.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `
  return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, comment, true)
}

function fieldOf(view: SchemaView | undefined, [field, ...rest]: string[]): SchemaView | undefined {
  if (field === undefined) return view
  const declared = view?.composed.map((part) => part.declared.get(field)).find((found) => found !== undefined)
  return fieldOf(declared ?? view?.items?.declared.get(field), rest)
}
