import { entriesOf, isObject, type JsonObject, own, textOf, textsOf } from '../json/value.ts'

/** How sure a statement is, the surest first. */
export const bases = ['documented', 'example', 'observed', 'reported', 'inferred'] as const
export type Basis = (typeof bases)[number]

/** What a source may be about, where a statement rests on several. */
export const aspects = [
  'path',
  'method',
  'security',
  'status',
  'headers',
  'body',
  'name',
  'type',
  'format',
  'constraint',
  'required',
  'default',
  'null',
  'enum',
  'description',
  'example',
  'idempotent',
  'pagination',
  'failure',
  'mock',
] as const
export type Aspect = (typeof aspects)[number]

/** A page that a spec rests on (`x-sources`). */
export interface Source {
  /** Its short name. */
  name: string
  /** Its URL. */
  page?: string
  title?: string
  /** `vendor` or `third-party`. */
  kind?: string
  edition?: string
  /** The day somebody last read it, `2026-11-22`. */
  retrieved?: string
}

/** One entry of an `x-source` as it is written. */
export interface WrittenEntry {
  from?: string
  page?: string
  section?: string
  basis: Basis
  of?: readonly string[]
  note?: string
}

/** What a statement rests on: a page, and how sure it makes the statement. */
export interface SourceEntry extends Omit<Source, 'name' | 'edition'> {
  /** Short name of the page in `x-sources`; its URL where it has none, `''` where no page is named at all. */
  from: string
  section?: string
  basis: Basis
  /** The aspects it covers; left out: all that no other entry covers. */
  of?: readonly string[]
  note?: string
  /** The place it stands on, where that is not the statement itself. */
  inheritedFrom?: string
}

const given = <Key extends string>(node: JsonObject, keys: readonly Key[]): { [Name in Key]?: string } =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const text = textOf(own(node, key))
      return text === undefined ? [] : [[key, text]]
    }),
  ) as { [Name in Key]?: string }

/** The pages of `x-sources`, by short name. */
export function readSources(value: unknown): Map<string, Source> {
  const read = entriesOf(value).map(([name, page]): [string, Source] => [
    name,
    { name, ...given(isObject(page) ? page : {}, ['page', 'title', 'kind', 'edition', 'retrieved']) },
  ])
  return new Map(read)
}

/** The entries of an `x-source`: one or a list. One that is misshapen is left out. */
export const readEntries = (value: unknown): WrittenEntry[] =>
  (Array.isArray(value) ? value : [value]).filter(isEntry).map((entry) => {
    const of = textsOf(own(entry, 'of'))
    return {
      ...given(entry, ['from', 'page', 'section', 'note']),
      basis: entry.basis,
      ...(of.length > 0 && { of }),
    }
  })

/** Whether a value is an entry of an `x-source`: it has at least a basis, one of the five. */
export const isEntry = (value: unknown): value is JsonObject & { basis: Basis } =>
  isObject(value) && bases.includes(own(value, 'basis') as Basis)
