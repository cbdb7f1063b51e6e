/** The package has no declarations of its own; these are the parts that are used. */
declare module 'swagger2openapi' {
  export function convertObj(
    swagger: object,
    options: { patch?: boolean; warnOnly?: boolean },
  ): Promise<{ openapi: Record<string, unknown> }>
}
