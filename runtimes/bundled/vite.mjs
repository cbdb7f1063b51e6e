import { build } from 'vite'

await build({
  configFile: false,
  logLevel: 'warn',
  build: { outDir: 'out/vite', lib: { entry: 'bundled/main.js', formats: ['es'], fileName: 'main' } },
})
