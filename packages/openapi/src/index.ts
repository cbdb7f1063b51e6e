export { type ReadOptions, readSpec } from './read/read-spec.ts'
