/** The part of Redocly's rule interface that these rules use; the CLI bundles its own and exports no types. */
export interface Location {
  child(path: string | number | (string | number)[]): Location
  key(): Location
  /** JSON Pointer inside the file, starting with `#/`. */
  pointer: string
  source: { absoluteRef: string }
}

export interface Context {
  report(problem: { message: string; location?: Location; suggest?: string[] }): void
  resolve<T>(node: unknown): { node: T | undefined; location: Location | undefined }
  location: Location
  /** Where the node would be without following `$ref`. */
  rawLocation: Location
  /** The node before its `$ref` was followed. */
  rawNode: unknown
  key: string | number
  type: { name: string }
}

export type Visit<Node> = (node: Node, context: Context) => void

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
