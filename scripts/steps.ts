/** Steps that are counted as tests are. */
export interface Steps {
  /** Does something, and prints how it went and how long it took. Whether it went well. */
  run(name: string, act: () => unknown): Promise<boolean>
  /** Says what is not done, and why. */
  skip(name: string, reason: string): void
  /** Prints the closing line and sets the exit code. */
  close(): void
}

export function createSteps(): Steps {
  let passed = 0
  let failed = 0
  let skipped = 0
  return {
    async run(name, act) {
      const started = Date.now()
      const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
      try {
        await act()
        passed += 1
        console.log(`✓ ${name} ${seconds()}`)
        return true
      } catch (error) {
        failed += 1
        console.log(`✗ ${name} ${seconds()}\n${(error as Error).message}`)
        return false
      }
    },
    skip(name, reason) {
      skipped += 1
      console.log(`↓ ${name}: ${reason}`)
    },
    close() {
      console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
      process.exitCode = failed === 0 ? 0 : 1
    },
  }
}
