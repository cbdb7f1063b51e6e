import type { MockAnswer } from './mock-request.ts'

/** An answer in the mock's own name (RFC 9457), for what no vendor ever answers. */
export const problem = (
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): MockAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  body: JSON.stringify({ title, status, detail, source: '@countersign/mock' }),
})
