import { createScope, type Scope } from '../double/engine.ts'

/** The scopes of a server, each below a path of its own: `/~1/sigma/v1/users/u`. */
export interface Scopes {
  main: Scope
  open(): { scope: Scope; prefix: string; close(): void }
  /** The scope of a path, and the path below it; undefined for a scope that is closed. */
  find(pathname: string): { scope: Scope; path: string } | undefined
}

export function createScopes(main: Scope = createScope()): Scopes {
  const open = new Map<string, Scope>()
  let opened = 0
  return {
    main,
    open() {
      const scope = createScope()
      opened += 1
      const prefix = `/~${opened}`
      open.set(prefix, scope)
      return { scope, prefix, close: () => open.delete(prefix) }
    },
    find(pathname) {
      const [, prefix, path = ''] = /^(\/~\d+)(\/.*)?$/.exec(pathname) ?? []
      if (prefix === undefined) return { scope: main, path: pathname }
      const scope = open.get(prefix)
      return scope && { scope, path: path || '/' }
    },
  }
}
