import { follow, type Statement, statements } from '@countersign/openapi'
import { renamed, replaced } from '../change/document.ts'
import { below, placesOf } from '../change/pointers.ts'
import type { Kind, Site, Spec } from '../site.ts'

/** A header of an answer, or a parameter that is one, has another name. */
export const headers: Kind = {
  name: 'header',
  sites: ({ specs }) =>
    specs.flatMap((spec) => [
      ...placesOf(spec, 'header').map((pointer) => renamed(spec, pointer, 'X-Other')),
      ...parameterSites(spec, (place) => place === 'header'),
    ]),
}

/** A parameter has another name. */
export const parameters: Kind = {
  name: 'parameter name',
  sites: ({ specs }) => specs.flatMap((spec) => parameterSites(spec, (place) => place === 'query')),
}

function parameterSites(spec: Spec, isWanted: (place: unknown) => boolean): Site[] {
  const found = [...statements(spec.model)].filter(({ kind }) => kind === 'parameter').map(definitionOf)
  return [...new Set(found)].flatMap((pointer) => {
    const { in: place, name } = Object(follow(spec.model.document, pointer)) as { in?: string; name?: string }
    return isWanted(place) ? [replaced(spec, below(pointer, 'name'), `${name}Other`)] : []
  })
}

const definitionOf = ({ definition }: Statement) => definition
