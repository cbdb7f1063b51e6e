import { respondJson, serve } from '@countersign/contract'
import { describe, expect, test } from 'vitest'
import {
  ApiError,
  createClient,
  createDocuSignClient,
  failsInItems,
  type Operation,
  type Operations,
  RateLimitError,
} from './index.ts'
import { api } from './operations.gen.ts'

const at = { accountId: 'a', userId: 'u' }

test('createUserSignatures of which one entry fails throws, with the whole answer', async () => {
  const body = {
    userSignatures: [
      { signatureId: '1' },
      { errorDetails: { errorCode: 'INVALID_REQUEST_PARAMETER', message: 'Invalid.' } },
    ],
  }
  const { url } = await serve(respondJson(201, body))
  const error: unknown = await createDocuSignClient({ accessToken: 't', baseUrl: url })
    .createUserSignatures({ ...at, body: { userSignatures: [{ signatureName: 'Nadia Orlova' }] } })
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 201, code: 'INVALID_REQUEST_PARAMETER', body })
})

describe('an entry with `errorDetails`', () => {
  const answer = (errorDetails: object) => respondJson(201, { userSignatures: [{ signatureId: '1', errorDetails }] })
  const successes = failsInItems('userSignatures', 'errorDetails', ['SUCCESS'])
  const operation = { ...api.operations.createUserSignatures, failure: { find: successes } } as Operation
  const create = async (errorDetails: object) => {
    const { url } = await serve(answer(errorDetails))
    const operations = { createUserSignatures: operation }
    const client = createClient<Pick<Operations, 'createUserSignatures'>, {}>(
      { ...api, operations },
      { baseUrl: url, credentials: { accessToken: 't' } },
    )
    return client.createUserSignatures({ ...at, body: { userSignatures: [{ signatureName: 'Nadia Orlova' }] } })
  }

  test.each([{ errorCode: 'SUCCESS', message: '' }, { errorCode: '', message: '' }, {}])(
    'that says %j succeeded',
    async (errorDetails) => {
      expect(await create(errorDetails)).toEqual({ userSignatures: [{ signatureId: '1', errorDetails }] })
    },
  )

  test('that has another code failed', async () => {
    await expect(create({ errorCode: 'INVALID_NAME', message: 'No.' })).rejects.toMatchObject({ code: 'INVALID_NAME' })
  })
})

describe('a rate limit', () => {
  test.each([400, 429])('of the hour is one on status %i, and waits for the reset', async (status) => {
    const reset = Math.round(Date.now() / 1000) + 1800
    const limit = {
      errorCode: 'Hourly_APIInvocation_Limit_Exceeded',
      message: 'The maximum number of hourly API invocations has been exceeded.',
    }
    const { url, requests } = await serve(respondJson(status, limit, { 'x-ratelimit-reset': String(reset) }))
    const error: unknown = await createDocuSignClient({ accessToken: 't', baseUrl: url })
      .listUserSignatures(at)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(RateLimitError)
    expect((error as RateLimitError).retryAfter).toBeGreaterThan(1700)
    expect(requests.length).toBe(1)
  })

  test('of the burst asks for half a minute', async () => {
    const { url } = await serve(respondJson(429, { errorCode: 'BURST_APIINVOCATION_LIMIT_EXCEEDED' }))
    const call = createDocuSignClient({ accessToken: 't', baseUrl: url, maxRetries: 0 }).listUserSignatures(at)
    await expect(call).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 30 })
  })
})

test("tells the vendor's support id", async () => {
  const { url } = await serve(respondJson(404, { errorCode: 'X' }, { 'x-docusign-tracetoken': 'trace-1' }))
  await expect(createDocuSignClient({ accessToken: 't', baseUrl: url }).listUserSignatures(at)).rejects.toMatchObject({
    requestId: 'trace-1',
  })
})
