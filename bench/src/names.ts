/** The contenders as the tables name them. */
export const names = {
  bare: 'bare `fetch`',
  openapiFetch: 'openapi-fetch alone',
  redocly: '`redocly generate-client`',
  vendor: '`docusign-esign`',
  ours: '`@countersign/docusign`',
}
