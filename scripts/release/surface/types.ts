import ts from 'typescript'

/** Numbers for types, as long as these live. */
export function createIds(): { get(type: ts.Type): number } {
  const known = new Map<ts.Type, number>()
  return {
    get(type) {
      const id = known.get(type) ?? known.size
      known.set(type, id)
      return id
    },
  }
}

/** Whether `null` and `undefined` belong to a type. */
export const nullability = (type: ts.Type): string =>
  type.isUnion()
    ? type.types
        .filter(({ flags }) => flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))
        .map(({ flags }) => flags)
        .join()
    : ''

/** Whether a property or a parameter may be left out. */
export const isOptional = (symbol: ts.Symbol | undefined): boolean =>
  Boolean(symbol && symbol.flags & ts.SymbolFlags.Optional) ||
  Boolean(symbol?.valueDeclaration && ts.isParameter(symbol.valueDeclaration) && symbol.valueDeclaration.questionToken)

export const hasRest = ({ parameters }: ts.Signature): boolean =>
  parameters.some(({ valueDeclaration: node }) => node && ts.isParameter(node) && node.dotDotDotToken)

/** Declared by the platform or another package: `Promise`, `Headers`, a list. */
export const isForeign = (type: ts.Type): boolean =>
  Boolean(type.symbol?.declarations?.length) &&
  !type.symbol?.declarations?.some((node) => node.getSourceFile().fileName.includes('/surface/'))

export const isPlainObject = (type: ts.Type): boolean => Boolean(type.flags & ts.TypeFlags.Object)
