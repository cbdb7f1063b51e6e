import { beforeEach, describe, expect, test } from 'vitest'
import { key, startBothWays } from '../../../build/ways.ts'

describe.each(await startBothWays())('%s', (_, { mock, call }) => {
  beforeEach(() => mock.reset())
  const approve = () => call('/badges/b1/approve', { method: 'POST' })
  const statusOf = async (request: Promise<Response>) => (await request).status

  test('tells what was asked: operation, parameters, parsed body, files', async () => {
    const form = new FormData()
    form.append('file', new Blob(['mail\nlea@example.com\n'], { type: 'text/csv' }), 'users.csv')
    await call('/users/file', { method: 'POST', headers: { authorization: 'Bearer t' }, body: form })
    await call('/users/u1/badges?first=3')
    await call('/nothing')
    expect(mock.requests).toMatchObject([
      {
        vendor: 'Acme',
        operationId: 'uploadUsers',
        method: 'POST',
        status: 201,
        basis: 'example',
        files: [{ property: 'file', filename: 'users.csv', type: 'text/csv' }],
      },
      { operationId: 'listBadges', parameters: { userId: 'u1', first: '3' }, status: 200, reasons: [] },
      { vendor: 'Acme', operationId: undefined, status: 404, reasons: [expect.stringContaining('nearest')] },
    ])
    expect(Buffer.from(mock.requests[0]?.files[0]?.bytes ?? []).toString()).toBe('mail\nlea@example.com\n')
  })

  test('tells the bytes of an image, and why a request was refused', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const init = { method: 'PUT', headers: { ...key, 'content-type': 'image/png' }, body: bytes }
    await call('/users/u/signatures/signature', init)
    await call('/users/u', { headers: {} })
    expect(mock.requests).toMatchObject([
      { operationId: 'setImage', files: [{ type: 'image/png', bytes }] },
      { operationId: 'getUser', reasons: ['no credential of a kind that the operation takes (documented)'] },
    ])
  })

  test('lists requests in the order of arrival', async () => {
    let answer = () => {}
    mock.when('Acme', 'getUser', { userId: 'first' }).replyWith(async () => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return { status: 200 }
    })
    const first = call('/users/first')
    await expect.poll(() => mock.requests[0]?.parameters.userId).toBe('first')
    await call('/users/second')
    answer()
    await first
    expect(mock.requests.map(({ parameters }) => parameters.userId)).toEqual(['first', 'second'])
  })

  test('forgets replies and requests, and what is under way does not come back', async () => {
    mock.when('Acme', 'getUser').replyWith(async () => {
      mock.reset()
      return { status: 201 }
    })
    expect(await statusOf(call('/users/u'))).toBe(201)
    expect(mock.requests).toEqual([])
    expect(await statusOf(call('/users/u'))).toBe(200)
  })

  test('waits for a request, be it before or after', async () => {
    const waiting = mock.waitFor('approveBadge')
    await call('/users/u')
    await approve()
    expect(await waiting).toMatchObject({ parameters: { badgeId: 'b1' }, status: 200 })
    expect(await mock.waitFor('getUser', { vendor: 'Acme' })).toMatchObject({ status: 200 })
    await expect(mock.waitFor('approveBage')).rejects.toThrow('Acme has no operation approveBage')
    const controller = new AbortController()
    const never = mock.waitFor('listUsers', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(never).rejects.toThrow('enough')
  })

  test('lists the guesses a run has relied on, also after a reset', async () => {
    await call('/forecast')
    await call('/forecast')
    mock.when('Acme', 'approveBadge').replyWith({ status: 409 })
    await approve()
    await call('/users/u')
    mock.reset()
    expect(mock.guesses.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual(
      expect.arrayContaining(['getForecast 200', 'approveBadge 409']),
    )
    expect(mock.guesses.find(({ operationId }) => operationId === 'getForecast')).toEqual({
      vendor: 'Acme',
      operationId: 'getForecast',
      status: 200,
      statement: 'Weather. It stands to reason.',
      questions: ['Is there a forecast at all?'],
      times: 2,
    })
  })
})
