/** The methods that a path of OpenAPI may have; `query` came with 3.2. */
export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query'] as const
export type Method = (typeof methods)[number]
