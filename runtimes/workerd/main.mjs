import { build } from 'esbuild'
import { Miniflare } from 'miniflare'

const options = { bundle: true, format: 'esm', conditions: ['workerd'], write: false }
const { outputFiles } = await build({ ...options, entryPoints: ['workerd/worker.js'] })
const worker = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: '2026-07-01',
  bindings: { MOCK_URL: process.env.MOCK_URL },
})
const answer = await worker.dispatchFetch('http://worker.example')
console.log(await answer.text())
await worker.dispose()
