import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import { type Change, isSmaller, largest } from '../bump.ts'
import { createProgram, moduleFile, probeFile, type Surfaces, states } from './program.ts'
import { createWalk } from './walk.ts'

/**
 * How the public surface of packages has changed, by the name each entry is imported by. What an entry re-exports of
 * another package is compared where it is declared.
 *
 * @param before the surfaces of the last release
 * @throws when a surface refers to something that is nowhere declared
 */
export function surfaceChanges(root: string, before: Surfaces, after: Surfaces): Map<string, Change[]> {
  if (isDeepStrictEqual(before, after)) return new Map()
  const program = createProgram(root, { before, after })
  for (const state of states)
    for (const name of { before, after }[state].keys()) refuseGaps(program, moduleFile(root, state, name))
  const checker = program.getTypeChecker()
  const changes = new Map<string, Change[]>()
  const walk = createWalk(checker)

  function entryChanges(name: string): Change[] {
    const [old, current] = exportsOf(moduleFile, name)
    const [oldTypes, currentTypes] = exportsOf(probeFile, name)
    const found: Change[] = [...old].flatMap(([key, symbol]) => {
      const successor = current.get(key)
      if (!successor) return [{ what: `${key} is gone`, bump: 'major' }]
      return [...typeChanges(key, oldTypes.get(key), currentTypes.get(key)), ...valueChanges(key, symbol, successor)]
    })
    for (const key of current.keys()) if (!old.has(key)) found.push({ what: `${key} is new`, bump: 'minor' })
    if (found.length === 0 && before.get(name) !== after.get(name))
      found.push({ what: `${name} is written otherwise`, bump: 'patch' })
    return found
  }

  const exportsOf = (file: typeof moduleFile, name: string) =>
    states.map((state) => ownExports(program, file(root, state, name))) as [Symbols, Symbols]

  function typeChanges(key: string, old: ts.Symbol | undefined, current: ts.Symbol | undefined): Change[] {
    if (!old) return []
    if (!current) return [{ what: `${key} is no type any more`, bump: 'major' }]
    return walk(key, checker.getDeclaredTypeOfSymbol(old), checker.getDeclaredTypeOfSymbol(current), 'both')
  }

  function valueChanges(key: string, old: ts.Symbol, current: ts.Symbol): Change[] {
    if (!(old.flags & ts.SymbolFlags.Value)) return []
    if (!(current.flags & ts.SymbolFlags.Value)) return [{ what: `${key} is no value any more`, bump: 'major' }]
    return walk(key, checker.getTypeOfSymbol(old), checker.getTypeOfSymbol(current), 'given')
  }

  for (const name of before.keys()) {
    changes.set(name, after.has(name) ? entryChanges(name) : [{ what: `${name} is gone`, bump: 'major' }])
  }
  for (const name of after.keys()) if (!before.has(name)) changes.set(name, [{ what: `${name} is new`, bump: 'minor' }])
  return new Map([...changes].map(([name, found]) => [name, withoutImplied(found, causesOf(name, after, changes))]))
}

/** What has changed in an entry and in those it imports from. */
const causesOf = (name: string, surfaces: Surfaces, changes: Map<string, Change[]>): Change[] =>
  [...changes]
    .filter(([other]) => other === name || surfaces.get(name)?.includes(`'${other}'`))
    .flatMap(([, found]) => found)

/** Leaves out what follows from a change that is told anyway. */
function withoutImplied(changes: Change[], causes: Change[]): Change[] {
  const told = largest(causes.filter(({ implied }) => !implied).map(({ bump }) => bump))
  return changes.filter(({ implied, bump }) => !implied || isSmaller(told, bump))
}

type Symbols = Map<string, ts.Symbol>

/** What a module declares itself and exports. */
function ownExports(program: ts.Program, file: string): Symbols {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = module ? checker.getExportsOfModule(module) : []
  const own = exported.filter((symbol) => symbol.declarations?.some((node) => node.getSourceFile() === source))
  return new Map(own.map((symbol) => [symbol.name, symbol]))
}

/** What is not resolved is `any`, and `any` fits everything: a comparison with it would find nothing. */
function refuseGaps(program: ts.Program, file: string): void {
  const source = program.getSourceFile(file)
  const gaps = program
    .getSemanticDiagnostics(source)
    .filter(({ code }) => [2304, 2305, 2307, 2503, 2694].includes(code))
  if (gaps[0]) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(gaps[0].messageText, ' ')}`)
}
