import type { WrittenParameter } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { toJson } from './json.ts'
import { encode, plainValue } from './plain-value.ts'

// One function for each way in which OpenAPI lets a query parameter be written, for the tables of those who need it.
// https://spec.openapis.org/oas/v3.1.1#style-values

const parameter = 'Parameter'
const named = (name: string, value: string) => `${encodeURIComponent(name)}=${value}`

/** The fields of an object that are given, each with its text. */
function fields(name: string, value: unknown): [key: string, text: string][] {
  if (!isObject(value) || Array.isArray(value))
    throw new InvalidInputError(`${parameter} \`${name}\` must be an object`)
  return Object.entries(value).flatMap(([key, field]): [string, string][] =>
    field === undefined || field === null
      ? []
      : [[encodeURIComponent(key), encode(parameter, `${name}.${key}`, field)]],
  )
}

const joined =
  (separator: string) =>
  (name: string): WrittenParameter => ({
    name,
    write(value) {
      const list = isObject(value) && !(value instanceof Date)
      const texts = Array.isArray(value)
        ? value.map((item) => encode(parameter, name, item))
        : list
          ? fields(name, value).flat()
          : [encode(parameter, name, value)]
      return texts.length > 0 ? named(name, texts.join(separator)) : undefined
    },
  })

/** `tags=a,b`, `color=R,100,G,200` (`style: form`, `explode: false`). */
export const commas = joined(',')

/** `tags=a%20b` (`style: spaceDelimited`). */
export const spaces = joined('%20')

/** `tags=a%7Cb` (`style: pipeDelimited`). */
export const pipes = joined('%7C')

/** `R=100&G=200` for an object (`style: form`, `explode: true`). */
export const members = (name: string): WrittenParameter => ({
  name,
  write: (value) =>
    fields(name, value)
      .map(([key, text]) => `${key}=${text}`)
      .join('&'),
})

/** `filter[city]=Lyon` (`style: deepObject`), of plain values only: how a nested one travels, OpenAPI does not say. */
export const deepObject = (name: string): WrittenParameter => ({
  name,
  write: (value) =>
    fields(name, value)
      .map(([key, text]) => `${encodeURIComponent(name)}[${key}]=${text}`)
      .join('&'),
})

/** The value as JSON (`content: application/json`). */
export const asJson = (name: string): WrittenParameter => ({
  name,
  write(value) {
    const json = toJson(value)
    if (json === undefined)
      throw new InvalidInputError(`${parameter} \`${name}\` holds something that JSON cannot carry`)
    return named(name, encodeURIComponent(json))
  },
})

/** Reserved characters stay as they are (`allowReserved: true`), except those that would end the value. */
export const reserved = (name: string): WrittenParameter => ({
  name,
  write: (value) =>
    (Array.isArray(value) ? value : [value])
      .map((item) => named(name, encodeURI(plainValue(parameter, name, item)).replaceAll(/[#&+]/g, encodeURIComponent)))
      .join('&'),
})
