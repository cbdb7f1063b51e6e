import type { createMockFetch } from '@countersign/mock'
import './index.ts'

declare const mock: ReturnType<typeof createMockFetch>

// The mock knows the operations and webhooks of a package that is installed.
mock.when('signitic', 'getUser')
// @ts-expect-error: no operation of this vendor
mock.when('signitic', 'getUsers')
void mock.waitFor('getUser', { vendor: 'signitic' })
// @ts-expect-error: no operation of this vendor
void mock.waitFor('getUsers', { vendor: 'signitic' })
void mock.send('signitic', 'contactSubmitted', { to: 'http://127.0.0.1:3000' })
// @ts-expect-error: no webhook of this vendor
void mock.send('signitic', 'getUser', { to: 'http://127.0.0.1:3000' })

// Of others any name is taken.
mock.when('somebody-else', 'getThing')
void mock.waitFor('getThing')
