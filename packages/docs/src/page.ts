import { init } from 'redoc/bundles/redoc.standalone.js'

// Runs in the browser, on every vendor's page: renders the document that stands in the page itself.
const source = document.getElementById('openapi')?.textContent ?? '{}'
init(
  JSON.parse(source) as Record<string, unknown>,
  { disableTelemetry: true, router: 'hash' },
  document.getElementById('redoc'),
)
