import type { SpecModel } from '@countersign/openapi'

/** A credential for every scheme of a spec, as a client takes them. */
export const credentialsOf = ({ securitySchemes }: SpecModel): Record<string, unknown> =>
  Object.fromEntries(
    [...securitySchemes].map(([name, { credential }]) => [
      name,
      credential.type === 'basic' ? { username: 'someone', password: 'secret-7f3a' } : 'secret-7f3a',
    ]),
  )
