/** Words that no variable and no type can have as its name. */
export const keywords: ReadonlySet<string> = new Set(
  `any as asserts async await bigint boolean break case catch class const continue debugger declare default delete do
  else enum export extends false finally for from function get if implements import in infer instanceof interface is
  keyof let module namespace never new null number object of package private protected public readonly require return
  satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var
  void while with yield`.split(/\s+/),
)

/**
 * Properties that mean something to JavaScript: a client with a method `then` would be awaited for ever. A method may be
 * called by a keyword, as a property may.
 */
export const objectProperties: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
])

/** Types of the platform: one of a spec with the same name would take their place without a word. */
export const globalTypes: ReadonlySet<string> = new Set(
  `AbortSignal Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterableIterator Awaited Blob Boolean Buffer Date Error
  Exclude Extract File FormData Function Headers Iterable JSON Map NonNullable Number Object Omit Parameters Partial Pick
  Promise Readonly ReadonlyArray ReadableStream Record Request Required Response ReturnType Set String Symbol Uint8Array
  URL URLSearchParams`.split(/\s+/),
)
