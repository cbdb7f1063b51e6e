import { build } from 'esbuild'

// What a page asks for later (`raw`) becomes a file of its own.
await build({ entryPoints: ['bundled/main.js'], bundle: true, splitting: true, format: 'esm', outdir: 'out/esbuild' })
