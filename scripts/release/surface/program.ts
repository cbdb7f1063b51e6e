import { dirname, join } from 'node:path'
import ts from 'typescript'

/** The surfaces of one state of the repository: what a report says of each entry, by the name it is imported by. */
export type Surfaces = ReadonlyMap<string, string>

export const states = ['before', 'after'] as const
export type State = (typeof states)[number]

/** The file that stands for an entry in a state: it sees what its package sees, and nothing of it is on the disk. */
export const moduleFile = (root: string, state: State, name: string): string => virtual(root, state, name, 'index.d.ts')

/** Names of types with their parameters given, so that they can be compared. */
export const probeFile = (root: string, state: State, name: string): string => virtual(root, state, name, 'probe.d.ts')

function virtual(root: string, state: State, name: string, file: string): string {
  const [, folder = ''] = name.split('/')
  return join(root, 'packages', folder, 'surface', state, name, file)
}

/** A program in which the surfaces of two states are modules, each seeing those of its own state. */
export function createProgram(root: string, surfaces: Record<State, Surfaces>): ts.Program {
  const files = new Map<string, string>()
  for (const state of states) {
    for (const [name, surface] of surfaces[state]) {
      const text = separable(surface)
      files.set(moduleFile(root, state, name), text)
      files.set(probeFile(root, state, name), probes(text))
    }
  }
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file)
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0], true)
  }
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const state = states.find((candidate) => containing.includes(`/surface/${candidate}/`))
      const own = state && moduleFile(root, state, text)
      if (own && files.has(own)) return { resolvedModule: { resolvedFileName: own, extension: ts.Extension.Dts } }
      const local = text.startsWith('.') ? join(dirname(containing), text.replace(/\.js$/, '.d.ts')) : undefined
      if (local && files.has(local)) return { resolvedModule: { resolvedFileName: local, extension: ts.Extension.Dts } }
      return ts.resolveModuleName(text, containing, options, host)
    })
  return ts.createProgram([...files.keys()], options, host)
}

/** The surfaces that reports hold. */
export const readSurfaces = (reports: string[]): Surfaces =>
  new Map(
    reports.flatMap((report) =>
      [...report.matchAll(/^## (\S+)\n\n```ts\n([\s\S]*?)\n```/gm)].map(([, name = '', text = '']) => [name, text]),
    ),
  )

/** Declarations that can be compared with those of another state: a unique symbol equals no other one. */
const separable = (text: string): string =>
  // `export {}` keeps private what is not exported.
  `${text.replaceAll(/^(export )?const (\w+): unique symbol;/gm, '$1const $2: "unique symbol $2";')}\nexport {}\n`

/** One name per exported type. */
function probes(text: string): string {
  const source = ts.createSourceFile('module.d.ts', text, ts.ScriptTarget.ES2022, true)
  const lines = source.statements.flatMap((statement) => {
    const isType =
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)
    if (!isType || !statement.name || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return []
    const parameters = statement.typeParameters?.map(() => 'any').join(', ')
    const name = statement.name.text
    return [`export type ${name} = module.${name}${parameters ? `<${parameters}>` : ''}`]
  })
  return `import type * as module from './index.js'\n${lines.join('\n')}\nexport {}\n`
}
