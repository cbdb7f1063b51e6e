/** What `pnpm test` runs through turbo. */
export const testTasks = ['lint:code', 'lint:specs', 'typecheck', 'build', 'site', 'test', 'test:scripts', 'test:code']
