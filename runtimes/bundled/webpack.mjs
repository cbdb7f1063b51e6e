import { resolve } from 'node:path'
import webpack from 'webpack'

webpack(
  {
    mode: 'production',
    target: ['web', 'es2022'],
    entry: './bundled/main.js',
    experiments: { outputModule: true },
    output: { path: resolve('out/webpack'), filename: 'main.js', library: { type: 'module' } },
  },
  (error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString())
  },
)
