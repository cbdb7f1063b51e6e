const text = { type: 'string' }
const source = { from: 'guide', basis: 'documented' }

/** A document that has something of everything, without a problem. Nothing in it is shared with that of another call. */
export const everything = (): Record<string, unknown> => JSON.parse(JSON.stringify(document))

const document: Record<string, unknown> = {
  openapi: '3.1.0',
  info: {
    title: 'Everything',
    version: '1',
    description: 'All there is.',
    'x-sources': { guide: { page: 'https://example.com', title: 'Guide', kind: 'vendor', retrieved: '2026-11-22' } },
    'x-state': { state: 'live', note: 'It is.', from: 'guide' },
    'x-source': [source, { from: 'guide', basis: 'inferred', of: ['null'] }],
    'x-unknown': ['Why?'],
  },
  servers: [
    { url: 'https://{host}/v1', variables: { host: { default: 'a.example', enum: ['a.example', 'b.example'] } } },
  ],
  security: [{ key: [] }, { token: ['read'], basic: [] }, {}],
  tags: [{ name: 'things', description: 'Things.' }],
  paths: {
    '/things/{id}.json': {
      summary: 'A thing.',
      parameters: [{ $ref: '#/components/parameters/Id', description: 'Its id.' }],
      get: {
        operationId: 'getThing',
        tags: ['things'],
        externalDocs: { url: 'https://example.com/things' },
        'x-source': source,
        'x-pagination': { cursor: { parameter: 'after', property: 'id' }, source },
        parameters: [
          {
            name: 'after',
            in: 'query',
            explode: false,
            schema: { type: 'array', items: text },
            examples: { a: { value: ['b'] } },
          },
          { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
        ],
        responses: {
          200: {
            description: 'Fine.',
            headers: { 'X-Id': { schema: text, 'x-sensitive': 'pii' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { default: { $ref: '#/components/examples/Thing' } },
              },
            },
          },
          '4XX': { $ref: '#/components/responses/Refused' },
        },
      },
      put: {
        operationId: 'putThing',
        servers: [{ url: '/files' }],
        security: [],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' } },
              },
              encoding: { file: { contentType: 'image/png', headers: { 'X-Name': { schema: text } } } },
            },
          },
        },
        responses: { 204: { description: 'Done.' } },
      },
    },
  },
  webhooks: {
    thingMade: {
      post: {
        operationId: 'thingMade',
        requestBody: { $ref: '#/components/requestBodies/Thing' },
        responses: { 200: { description: 'Heard.' } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        required: ['id'],
        properties: {
          id: { type: 'integer', minimum: 1 },
          parent: { $ref: '#/components/schemas/Thing', 'x-source': { basis: 'inferred' } },
        },
        additionalProperties: { type: ['string', 'null'] },
        examples: [{ id: 1 }],
      },
      Base: {
        oneOf: [{ properties: { kind: { const: 'a' } } }, { type: 'null' }],
        discriminator: { propertyName: 'kind' },
      },
    },
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]{2}\\d+$' } },
    },
    requestBodies: { Thing: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
    responses: { Refused: { description: 'No.', content: { 'text/plain': { schema: text, example: 'No' } } } },
    examples: { Thing: { summary: 'One.', value: { id: 1 } } },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      token: { type: 'oauth2', flows: {} },
      basic: { type: 'http', scheme: 'basic' },
    },
  },
}

/** Every place of a value, with a function that puts something else there. */
export function* places(value: unknown): Generator<{ path: string[]; replace(by: unknown): void }> {
  const waiting: { holder: Record<string, unknown>; path: string[] }[] = [{ holder: { '': value }, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { holder, path } = next
    for (const [key, member] of Object.entries(holder)) {
      const here = [...path, key]
      if (path.length > 0) {
        yield {
          path: here,
          replace(by) {
            holder[key] = by
          },
        }
      }
      if (typeof member === 'object' && member !== null)
        waiting.push({ holder: member as Record<string, unknown>, path: here })
    }
  }
}
