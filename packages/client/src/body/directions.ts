import type { BinaryData } from './binary.ts'

/** Marks a property that only answers have (`readOnly`). */
export type $Read<Value> = { readonly $read: Value }

/** Marks a property that is only sent (`writeOnly`). */
export type $Write<Value> = { readonly $write: Value }

/** Bytes, and what is no data, stay as they are. */
type Whole = BinaryData | ((...args: never) => unknown)

/** A value as it is read: without what is only sent. */
export type Readable<Value> =
  Value extends $Write<unknown>
    ? never
    : Value extends $Read<infer Inner>
      ? Readable<Inner>
      : Value extends Whole
        ? Value
        : Value extends (infer Item)[]
          ? Readable<Item>[]
          : Value extends object
            ? {
                [Key in keyof Value as NonNullable<Value[Key]> extends $Write<unknown> ? never : Key]: Readable<
                  Value[Key]
                >
              }
            : Value

/** A value as it is sent: without what only answers have. */
export type Writable<Value> =
  Value extends $Read<unknown>
    ? never
    : Value extends $Write<infer Inner>
      ? Writable<Inner>
      : Value extends Whole
        ? Value
        : Value extends (infer Item)[]
          ? Writable<Item>[]
          : Value extends object
            ? {
                [Key in keyof Value as NonNullable<Value[Key]> extends $Read<unknown> ? never : Key]: Writable<
                  Value[Key]
                >
              } & { [Key in keyof Value as NonNullable<Value[Key]> extends $Read<unknown> ? Key : never]?: never }
            : Value
