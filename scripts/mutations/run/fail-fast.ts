import { existsSync, writeFileSync } from 'node:fs'
import { beforeEach, expect } from 'vitest'

const { testPath = '' } = expect.getState()
const place = /^(?<copy>.*\/(?:mutation|control)-\d+)\/(?:packages\/[^/]+|scripts)(?=\/)/.exec(testPath)
if (!place?.groups) throw new Error(`${testPath} is no test of a mutation`)
process.chdir(place[0]) // as the tests of a package run

/** Stands in the repository of a mutation that a test has caught: nothing more has to be known of it. */
const caught = `${place.groups.copy}/caught`

beforeEach(({ skip, onTestFailed }) => {
  skip(existsSync(caught), 'caught already')
  onTestFailed(() => writeFileSync(caught, ''))
})
