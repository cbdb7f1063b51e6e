import spec from '@countersign/docusign/openapi.json' with { type: 'json' }

const { examples } = spec.components

/** What every contender sends and gets back, taken from the spec's own examples. */
export const sample = {
  accountId: '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90',
  userId: '1a2b3c4d-0000-4000-8000-5e6f70819203',
  token: 'a-token',
  body: examples['createUserSignatures.request'].value,
  answers: {
    GET: JSON.stringify(examples.SignaturesListed.value),
    POST: JSON.stringify(examples.SignaturesCreated.value),
  },
}

/** Path of both calls, below the origin. */
export const samplePath = `/restapi/v2.1/accounts/${sample.accountId}/users/${sample.userId}/signatures`
