import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'

/** An editor with one file open. */
export interface Editor {
  program: ts.Program
  file: string
  /** Replaces the text of the file. The place of `|` is where the cursor stands. */
  type(text: string): void
  /** What is offered at the cursor. */
  completions(): string[]
  /** What a hover at the cursor shows: the signature, and the documentation below. */
  hover(): { signature: string; documentation: string }
}

/** Opens an editor in a folder, on TypeScript's own language service. */
export function openEditor(folder: string, text: string): Editor {
  const file = join(folder, 'editor.mts')
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: ['node'],
  }
  let version = 0
  let content = text
  let cursor = 0
  const read = (path: string) => (path === file ? content : ts.sys.readFile(path))
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? `${version}` : '0'),
    getScriptSnapshot(path) {
      const found = path === file ? content : ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  })
  return {
    file,
    get program() {
      return service.getProgram() as ts.Program
    },
    type(next) {
      version++
      cursor = next.indexOf('|')
      content = next.replace('|', '')
    },
    completions: () => service.getCompletionsAtPosition(file, cursor, {})?.entries.map(({ name }) => name) ?? [],
    hover() {
      const info = service.getQuickInfoAtPosition(file, cursor)
      return {
        signature: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
      }
    },
  }
}
