// Plain JavaScript: it runs before anything is installed, on whatever Node the machine has.
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (root.includes('#')) {
  console.error(`Redocly and Vite cannot work in a folder with \`#\` in its path (${root}): move the repository.`)
  process.exitCode = 1
}
