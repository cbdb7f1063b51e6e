import { stringify } from 'yaml'

/** A file of a spec as text. Texts that YAML 1.1 takes for something else are quoted: tools of either version read it. */
export const toYaml = (content: object): string =>
  stringify(content, {
    version: '1.1',
    lineWidth: 120,
    singleQuote: true,
    aliasDuplicateObjects: false,
    blockQuote: 'literal',
  })
