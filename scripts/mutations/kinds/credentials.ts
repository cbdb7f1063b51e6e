import { follow } from '@countersign/openapi'
import { removed, replaced } from '../change/document.ts'
import { below, membersNamed, placesOf } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** A credential travels under another name or in another way, or an operation takes one less. */
export const credentials: Kind = {
  name: 'auth scheme',
  sites: ({ specs }) =>
    specs.flatMap((spec) => {
      const { document } = spec.model
      const schemes = placesOf(spec, 'securityScheme').flatMap((pointer) => {
        const scheme = follow(document, pointer) as { type: string; name?: string; scheme?: string; in?: string }
        if (scheme.type === 'apiKey')
          return [
            replaced(spec, below(pointer, 'name'), `${scheme.name}-other`),
            replaced(spec, below(pointer, 'in'), scheme.in === 'header' ? 'query' : 'header'),
          ]
        if (scheme.type !== 'http') return []
        return [replaced(spec, below(pointer, 'scheme'), scheme.scheme === 'basic' ? 'bearer' : 'basic')]
      })
      const requirements = ['#/security', ...membersNamed(spec, 'security')].flatMap((pointer) =>
        Object.keys(Object(follow(document, pointer))).map((index) => removed(spec, below(pointer, index))),
      )
      return [...schemes, ...requirements]
    }),
}
