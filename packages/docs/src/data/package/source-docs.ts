import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a comment in a source file tells of what stands below it. */
export interface SourceDoc {
  /** `createAcmeClient.fromEnv`, `AcmeOptions.apiKey`, `ApiError` */
  readonly name: string
  /** Markdown. */
  readonly text: string
  readonly examples: readonly string[]
  /** Its type as written, of a member. */
  readonly type?: string
  readonly optional?: boolean
  /** Its `@default`. */
  readonly standard?: string
  /** The class it extends. */
  readonly base?: string
}

/** The comments of everything that a TypeScript file exports, in its order; none where there is no such file. */
export function sourceDocs(file: string): readonly SourceDoc[] {
  if (!existsSync(file)) return []
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => docsOf(statement, source))
}

function docsOf(statement: ts.Statement, source: ts.SourceFile): SourceDoc[] {
  if (ts.isExpressionStatement(statement)) return assigned(statement, source)
  if (!isExported(statement)) return []
  if (ts.isInterfaceDeclaration(statement)) {
    const { text: name } = statement.name
    const members = statement.members.filter(ts.isPropertySignature).map((member) => ({
      ...docOf(member, `${name}.${member.name.getText(source)}`),
      ...(member.type && { type: member.type.getText(source) }),
      optional: member.questionToken !== undefined,
    }))
    return [docOf(statement, name), ...members]
  }
  if (ts.isClassDeclaration(statement)) {
    const base = statement.heritageClauses?.[0]?.types[0]?.expression.getText(source)
    return statement.name ? [{ ...docOf(statement, statement.name.text), ...(base !== undefined && { base }) }] : []
  }
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [docOf(statement, statement.name.text)] : []
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.isTypeOnly
      ? []
      : statement.exportClause.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map(({ name }) => docOf(statement, name.text))
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => docOf(statement, name.getText(source)))
  return []
}

/** `createAcmeClient.fromEnv = …` */
function assigned(statement: ts.ExpressionStatement, source: ts.SourceFile): SourceDoc[] {
  const { expression } = statement
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return []
  return [docOf(statement, expression.left.getText(source))]
}

const isExported = (node: ts.Node) =>
  ts.isExportDeclaration(node) ||
  (ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true)

function docOf(node: ts.Node, name: string): SourceDoc {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const comment = comments.at(-1)
  const tags = (wanted: string) =>
    (comment?.tags ?? [])
      .filter(({ tagName }) => tagName.text === wanted)
      .map(({ comment: text }) => ts.getTextOfJSDocComment(text) ?? '')
  const [standard] = tags('default')
  return {
    name,
    text: unlink(ts.getTextOfJSDocComment(comment?.comment) ?? ''),
    examples: tags('example'),
    ...(standard !== undefined && { standard }),
  }
}

const unlink = (text: string) => text.replaceAll(/\{@link ([^}]+)\}/g, '`$1`')
