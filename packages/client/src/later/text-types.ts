import { core } from './tools.ts'

/** Whether a media type is JSON, `application/problem+json` included. */
export const isJson = (type: string) => /[/+]json$/.test(core.essence(type))

/** Whether what has the media type is text that people can read. */
export const isText = (type: string) =>
  /^text\/|[/+](xml|(x-)?yaml|csv|javascript|graphql|x-www-form-urlencoded|x-ndjson)$/.test(core.essence(type))
