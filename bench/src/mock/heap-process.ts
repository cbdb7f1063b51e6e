// A process of its own, started with `--expose-gc` by heap.ts in the folder where the mock is installed, with a way
// to use it, a URL and calls as JSON, and numbers of requests: prints the bytes of heap after each of these.
const [way = '', given = '', calls = '', counts = ''] = process.argv.slice(2)
const entry = new URL('node_modules/@countersign/mock/dist/index.js', `file://${process.cwd()}/`).href
const { createMockFetch, startMock } = (await import(entry)) as {
  createMockFetch(): typeof fetch
  startMock(): Promise<{ url: string; close(): Promise<void> }>
}
const inits = JSON.parse(calls) as RequestInit[]
const server = way === 'server' ? await startMock() : undefined
const ask = server ? fetch : createMockFetch()
const { pathname } = new URL(given)
const url = server ? `${server.url}/docusign${pathname}` : given

const heaps: number[] = []
let asked = 0
for (const count of JSON.parse(counts) as number[]) {
  for (; asked < count; asked++) {
    const response = await ask(url, inits[asked % inits.length])
    if (response.status >= 300) throw new Error(`answered ${response.status}: ${await response.text()}`)
    await response.arrayBuffer()
  }
  for (let again = 0; again < 3; again++) {
    await new Promise((resolve) => setTimeout(resolve, 100)) // what ends with a request ends a little after it
    globalThis.gc?.()
  }
  heaps.push(process.memoryUsage().heapUsed)
}
await server?.close()
console.log(JSON.stringify(heaps))
