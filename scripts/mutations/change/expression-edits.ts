import ts from 'typescript'
import type { Edit } from './source.ts'

const operators: Record<string, string> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '**': '*',
}

/** What can be broken in one node. The head of a loop stays: a loop without an end is no answer to anything. */
export function expressionEdits(node: ts.Node): Edit[] {
  if (isInLoopHead(node)) return []
  const whole = (text: string): Edit => ({ start: node.getStart(), end: node.getEnd(), text })
  if (ts.isBinaryExpression(node)) {
    const { operatorToken: token } = node
    const other = operators[token.getText()]
    return other === undefined ? [] : [{ start: token.getStart(), end: token.getEnd(), text: other }]
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [whole(node.operand.getText())]
  if (ts.isNumericLiteral(node)) return [whole(String(Number(node.text) + 1))]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [whole('false')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [whole('true')]
  if (ts.isStringLiteral(node)) return [whole(`'${node.text}other'`)]
  if (ts.isRegularExpressionLiteral(node)) return alternativesOf(node).map(whole)
  if (ts.isConditionalExpression(node))
    return [whole(`${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`)]
  if (ts.isIfStatement(node)) {
    const { expression } = node
    return [{ start: expression.getStart(), end: expression.getEnd(), text: `!(${expression.getText()})` }]
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
    return node.elements.map((left) =>
      whole(
        `[${node.elements
          .filter((element) => element !== left)
          .map((element) => element.getText())
          .join(', ')}]`,
      ),
    )
  return []
}

/** A pattern without one of its alternatives, if it is a list of words. */
function alternativesOf(node: ts.RegularExpressionLiteral): string[] {
  const { text } = node
  return [...text.matchAll(/(?<=[(|/^])[\w -]+(?=[)|/$])/g)].flatMap(({ index, 0: word }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)]
    if (after.startsWith('|')) return [before + after.slice(1)]
    return before.endsWith('|') ? [before.slice(0, -1) + after] : []
  })
}

function isInLoopHead(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at
    if ((ts.isForStatement(parent) || ts.isWhileStatement(parent)) && parent.statement !== at) return true
  }
  return false
}
