import type { MockAnswer } from './answer.ts'

/** An answer in the mock's own name (RFC 9457), for what no vendor ever answers. */
export const problem = (
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
  more: object = {},
): MockAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  body: JSON.stringify({ title, status, detail, ...more, source: '@countersign/mock' }),
})
