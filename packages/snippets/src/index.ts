export { describeSnippets, type SnippetsOptions } from './describe-snippets.ts'
