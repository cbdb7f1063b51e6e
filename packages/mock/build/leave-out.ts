import type { Plugin } from 'esbuild'

/** What Prism loads for work that the mock never gives it: Postman collections, its proxy, its own log. */
const unused = /^(@stoplight\/http-spec\/postman\/operation|https?-proxy-agent|node-fetch|pino)$/

/** Stands for a package that is left out; whoever reaches it after all is told which one it was. */
const stub = (path: string) => `
const refuse = () => { throw new Error(${JSON.stringify(`Left out of the bundle: ${path}`)}) }
module.exports = new Proxy(function () {}, {
  apply: refuse,
  construct: refuse,
  get: (_, key) => (key === '__esModule' || key === 'then' || typeof key === 'symbol' ? undefined : key === 'default' ? module.exports : refuse()),
})`

/** Generated data is English, and what generates it is loaded when it is first asked for. */
const faker = `Object.defineProperty(exports, 'faker', { get: () => require('@faker-js/faker/locale/en').faker })`

/** Node warns of its old URL functions wherever they are called outside of `node_modules`, as here. */
const quietUrl = `
const url = require('node:url')
const quietly = (call) => (...args) => {
  const { noDeprecation } = process
  process.noDeprecation = true
  try {
    return call(...args)
  } finally {
    process.noDeprecation = noDeprecation
  }
}
for (const name of ['format', 'parse', 'resolve']) exports[name] = quietly(url[name])`

/** Leaves out of the bundle what makes it start slowly and is not needed. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'unused' }))
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: stub(path) }))

    onResolve({ filter: /^@faker-js\/faker$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'faker',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /./, namespace: 'faker' }, ({ pluginData }) => ({
      contents: faker,
      resolveDir: pluginData as string,
    }))

    onResolve({ filter: /^url$/ }, ({ path }) => ({ path, namespace: 'quiet-url' }))
    onLoad({ filter: /./, namespace: 'quiet-url' }, () => ({ contents: quietUrl }))

    // Its CommonJS build requires files by computed names, which no bundler can follow.
    onResolve({ filter: /^jsonc-parser$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved') return undefined
      const found = await resolve(path, { resolveDir, kind, pluginData: 'resolved' })
      return { path: found.path.replace('/umd/', '/esm/') }
    })
  },
}
