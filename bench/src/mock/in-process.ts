// A process of its own, started by throughput.ts in the folder where the mock is installed, with a call as JSON:
// calls `createMockFetch` for so many milliseconds and prints how often it answered per second.
const [url = '', call = '', milliseconds = ''] = process.argv.slice(2)
const entry = new URL('node_modules/@countersign/mock/dist/index.js', `file://${process.cwd()}/`).href
const { createMockFetch } = (await import(entry)) as { createMockFetch(): typeof fetch }
const mockFetch = createMockFetch()
const init = JSON.parse(call) as RequestInit

const ask = async () => {
  const response = await mockFetch(url, init)
  if (response.status >= 300) throw new Error(`answered ${response.status}: ${await response.text()}`)
  await response.arrayBuffer()
}
for (let warmUp = 0; warmUp < 500; warmUp++) await ask()
const started = performance.now()
let answered = 0
for (; performance.now() - started < Number(milliseconds); answered++) await ask()
console.log((answered * 1000) / (performance.now() - started))
