const byStatus: Record<string, string> = {
  '200': 'Read the code: the call failed although the status says otherwise.',
  '400': 'Correct what was sent; the message says what is wrong.',
  '401': 'Check the credential, or get a new token.',
  '402': 'Ask the vendor about the account.',
  '403': 'Ask for the right to do this; the credential itself is good.',
  '404': 'Check the ids; it may have been deleted.',
  '405': 'Look at the operation again: the address does not take this.',
  '408': 'Try again later.',
  '409': 'Read the present state first, then decide.',
  '413': 'Send less at a time.',
  '415': 'Name the right media type.',
  '422': 'Correct the values; their form is right.',
  '429': 'Wait for `error.retryAfter` seconds, then go on more slowly.',
}

/** What somebody can do about a status, whoever the vendor is. */
export function advice(status: string): string {
  const known = byStatus[status]
  if (known) return known
  if (/^5/.test(status)) return 'Try again later; tell the vendor if it stays.'
  if (/^2/.test(status)) return byStatus['200'] ?? ''
  if (/^4/.test(status)) return 'Correct the call; the message says what is wrong.'
  return 'Look at `error.status` first: below 500 the call has to be corrected, from 500 on it may work later.'
}
