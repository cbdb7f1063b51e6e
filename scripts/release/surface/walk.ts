import ts from 'typescript'
import { type Bump, type Change, isSmaller } from '../bump.ts'
import { createIds, hasRest, isForeign, isOptional, isPlainObject, nullability } from './types.ts'

/**
 * What users do with a type: are `given` values of it, as the answer of a call; `give` values of it, as its input; or, as
 * with an exported type, `both`.
 */
type Use = 'given' | 'give' | 'both'

type Walk = (path: string, before: ts.Type, after: ts.Type, use: Use) => Change[]

/** Compares types of two states by their smallest parts; what was found once under one name is not told under another. */
export function createWalk(checker: ts.TypeChecker): Walk {
  const told = new Map<ts.Node, Bump>()
  const visited = new Set<string>()
  const ids = createIds()

  /** Whether this has still to be told of a declaration. */
  const isNews = (symbol: ts.Symbol | undefined, bump: Bump): boolean => {
    const [declaration] = symbol?.declarations ?? []
    if (!declaration) return true
    if (!isSmaller(told.get(declaration) ?? 'none', bump)) return false
    told.set(declaration, bump)
    return true
  }

  const describe = (type: ts.Type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
  const fits = (from: ts.Type, to: ts.Type) => checker.isTypeAssignableTo(from, to)

  /** The changes, or undefined where the types cannot be taken apart. */
  function parts(path: string, before: ts.Type, after: ts.Type, use: Use): Change[] | undefined {
    const [old, current] = [checker.getNonNullableType(before), checker.getNonNullableType(after)]
    if (nullability(before) !== nullability(after)) return undefined
    if (checker.isTupleType(old) || checker.isTupleType(current)) return undefined
    const [oldArguments, arguments_] = [typeArguments(old), typeArguments(current)]
    if (isForeign(old) || isForeign(current)) {
      if (old.symbol?.name !== current.symbol?.name || oldArguments.length !== arguments_.length) return undefined
      if (oldArguments.length === 0) return fits(old, current) ? [] : undefined
      return oldArguments.flatMap((argument, index) => walk(path, argument, arguments_[index] as ts.Type, use))
    }
    if (!isPlainObject(old) || !isPlainObject(current)) return undefined
    const signatures = calls(path, old, current, use)
    return signatures && [...signatures, ...members(path, old, current, use)]
  }

  const typeArguments = (type: ts.Type) =>
    type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference
      ? checker.getTypeArguments(type as ts.TypeReference)
      : []

  function calls(path: string, before: ts.Type, after: ts.Type, use: Use): Change[] | undefined {
    const kinds = [ts.SignatureKind.Call, ts.SignatureKind.Construct]
    const changes: Change[] = []
    for (const kind of kinds) {
      const [old, current] = [before, after].map((type) => checker.getSignaturesOfType(type, kind))
      if (old?.length === 0 && current?.length === 0) continue
      const [first, successor] = [old?.[0], current?.[0]]
      if (old?.length !== 1 || current?.length !== 1 || !first || !successor) return undefined
      if (first.typeParameters || successor.typeParameters || hasRest(first) || hasRest(successor)) return undefined
      if (first.parameters.length !== successor.parameters.length) return undefined
      if (
        first.parameters.some((parameter, index) => isOptional(parameter) !== isOptional(successor.parameters[index]))
      )
        return undefined
      first.parameters.forEach((parameter, index) => {
        const [old, current] = [parameter, successor.parameters[index] as ts.Symbol].map((symbol) =>
          checker.getTypeOfSymbol(symbol),
        ) as [ts.Type, ts.Type]
        changes.push(...walk(`${path}(${parameter.name})`, old, current, use === 'give' ? 'given' : 'give'))
      })
      const result = use === 'give' ? 'give' : 'given'
      changes.push(...walk(`${path}()`, first.getReturnType(), successor.getReturnType(), result))
    }
    return changes
  }

  function members(path: string, before: ts.Type, after: ts.Type, use: Use): Change[] {
    const changes: Change[] = []
    for (const symbol of before.getProperties()) {
      const at = `${path}.${nameOf(symbol)}`
      const successor = memberOf(after, symbol)
      if (!successor) {
        if (isNews(symbol, 'major')) changes.push({ what: `${at} is gone`, bump: 'major' })
        continue
      }
      const [optional, stillOptional] = [isOptional(symbol), isOptional(successor)]
      if (optional !== stillOptional && (use === 'both' || optional === (use === 'give')) && isNews(symbol, 'major'))
        changes.push({ what: `${at} ${optional ? 'must be given now' : 'may be missing now'}`, bump: 'major' })
      const types = [symbol, successor].map((property) => checker.getTypeOfSymbol(property)) as [ts.Type, ts.Type]
      changes.push(...walk(at, ...types, use, symbol))
    }
    for (const symbol of after.getProperties()) {
      const demanded = use === 'give' && !isOptional(symbol)
      const bump = demanded ? 'major' : 'minor'
      if (memberOf(before, symbol) || !isNews(symbol, bump)) continue
      changes.push({ what: `${path}.${nameOf(symbol)} ${demanded ? 'must be given now' : 'is new'}`, bump })
    }
    return changes
  }

  function walk(path: string, before: ts.Type, after: ts.Type, use: Use, owner?: ts.Symbol): Change[] {
    const key = `${ids.get(before)} ${ids.get(after)} ${use}`
    if (visited.has(key)) return []
    visited.add(key)
    const found = parts(path, before, after, use)
    if (found) return found
    const [narrower, wider] = [fits(after, before), fits(before, after)]
    const breaking = use === 'both' || !(use === 'given' ? narrower : wider)
    const bump = breaking ? 'major' : 'minor'
    if ((narrower && wider) || !isNews(owner, bump)) return []
    const how = narrower ? 'is narrower' : wider ? 'is wider' : 'has another type'
    const implied = describe(before) === describe(after)
    return [{ what: `${path} ${how}`, bump, ...(implied && { implied }) }]
  }
  return walk
}

/** The compiler numbers members such as `[Symbol.asyncIterator]` by the program they are in. */
const nameOf = ({ name }: ts.Symbol) => name.replace(/^__@(.+)@\d+$/, '[Symbol.$1]')
const memberOf = (type: ts.Type, symbol: ts.Symbol) =>
  type.getProperty(symbol.name) ?? type.getProperties().find((other) => nameOf(other) === nameOf(symbol))
