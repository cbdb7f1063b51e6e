/** Steps that are counted as tests are. */
export interface Steps {
  /** Does something, and prints how it went and how long it took. */
  run(name: string, act: () => unknown): Promise<void>
  /** Prints the closing line and sets the exit code. */
  close(): void
}

export function createSteps(): Steps {
  let passed = 0
  let failed = 0
  return {
    async run(name, act) {
      const started = Date.now()
      const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
      try {
        await act()
        passed += 1
        console.log(`✓ ${name} ${seconds()}`)
      } catch (error) {
        failed += 1
        console.log(`✗ ${name} ${seconds()}\n${(error as Error).message}`)
      }
    },
    close() {
      console.log(`\n${passed} passed, ${failed} failed`)
      process.exitCode = failed === 0 ? 0 : 1
    },
  }
}
