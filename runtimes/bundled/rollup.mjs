import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'

const bundle = await rollup({
  input: 'bundled/main.js',
  plugins: [nodeResolve()],
  onwarn: (warning) => {
    throw new Error(warning.message)
  },
})
await bundle.write({ dir: 'out/rollup', format: 'es' })
