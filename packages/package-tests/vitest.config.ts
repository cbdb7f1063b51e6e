import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

export default mergeConfig(
  shared,
  defineConfig({ test: { globalSetup: 'src/install.ts', testTimeout: 120_000, hookTimeout: 300_000 } }),
)
