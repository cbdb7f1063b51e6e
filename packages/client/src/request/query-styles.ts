import type { WrittenParameter } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { toJson } from '../request/to-json.ts'
import { encode, plainValue } from './plain-value.ts'
import { repeated } from './query.ts'

// One function for each way in which OpenAPI lets a query parameter be written, for the tables of those who need it. Each
// takes the parameter's name as it travels, and what it is called in the input if that is another one.
// https://spec.openapis.org/oas/v3.1.1#style-values

const parameter = 'Parameter'

type Write = (wire: string, value: unknown, field: string) => string | undefined

const written =
  (write: Write) =>
  (wire: string, field = wire): WrittenParameter => ({
    name: field,
    wire,
    write: (value) => write(encodeURIComponent(wire), value, field),
  })

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

const joined = (separator: string) =>
  written((wire, value, field) => {
    const texts = Array.isArray(value)
      ? value.map((item) => encode(parameter, field, item))
      : isObject(value) && !(value instanceof Date)
        ? fields(field, value).flat()
        : [encode(parameter, field, value)]
    return texts.length > 0 ? `${wire}=${texts.join(separator)}` : undefined
  })

/** `tags=a,b`, `color=R,100,G,200` (`style: form`, `explode: false`). */
export const commas = /* @__PURE__ */ joined(',')

/** `tags=a%20b` (`style: spaceDelimited`). */
export const spaces = /* @__PURE__ */ joined('%20')

/** `tags=a%7Cb` (`style: pipeDelimited`). */
export const pipes = /* @__PURE__ */ joined('%7C')

const pairs = (value: unknown, field: string, nameOf: (key: string) => string) =>
  fields(field, value)
    .map(([key, text]) => `${nameOf(key)}=${text}`)
    .join('&')

/** `R=100&G=200` for an object (`style: form`, `explode: true`). */
export const members = /* @__PURE__ */ written((_, value, field) => pairs(value, field, (key) => key))

/** `filter[city]=Lyon` (`style: deepObject`), of plain values only: how a nested one travels, OpenAPI does not say. */
export const deepObject = /* @__PURE__ */ written((wire, value, field) =>
  pairs(value, field, (key) => `${wire}[${key}]`),
)

const jsonPair: Write = (wire, value, field) => {
  const json = toJson(value)
  if (json === undefined)
    throw new InvalidInputError(`${parameter} \`${field}\` holds something that JSON cannot carry`)
  return `${wire}=${encodeURIComponent(json)}`
}

/** The value as JSON (`content: application/json`). */
export const asJson = /* @__PURE__ */ written(jsonPair)

/** Each item of a list as JSON, under the same name: what a form has of a list of objects. */
export const eachAsJson = /* @__PURE__ */ written((wire, value, field) =>
  [value]
    .flat()
    .map((item) => jsonPair(wire, item, field))
    .join('&'),
)

/** Reserved characters stay as they are (`allowReserved: true`), except those that would end the value. */
export const reserved = /* @__PURE__ */ written((wire, value, field) =>
  [value]
    .flat()
    .map((item) => `${wire}=${encodeURI(plainValue(parameter, field, item)).replaceAll(/[#&+]/g, encodeURIComponent)}`)
    .join('&'),
)

/** As most are, under another name than in the input. */
export const renamed = /* @__PURE__ */ written((wire, value, field) => repeated(field, value, wire))
