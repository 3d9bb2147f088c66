import ts from "typescript";

/** What a check's file says of itself and to its readers. */
export interface Said {
  /** The comment over the check. */
  readonly about: string;
  /** Its sentences, with the slots in braces. */
  readonly sentences: readonly string[];
}

const CONSTANT = /^[A-Z][A-Z_]*$/;
const SENTENCE = /\s\S+\s.*[.?!}]$/s;

/** Reads the comment and the sentences out of the source of a check. */
export function readSentences(source: string): Said {
  const file = ts.createSourceFile("check.ts", source, ts.ScriptTarget.Latest, true);
  const sentences: string[] = [];
  let about = "";
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (isExported && about === "") about = commentOf(statement);
      if (initializer && ts.isIdentifier(name) && CONSTANT.test(name.text))
        sentences.push(...textsOf(initializer));
    }
  }
  return { about, sentences: sentences.filter((text) => SENTENCE.test(text)) };
}

function commentOf(statement: ts.Statement): string {
  const [comment] = ts.getJSDocCommentsAndTags(statement);
  const text = comment && typeof comment.comment === "string" ? comment.comment : "";
  return text.replace(/\s+/g, " ").trim();
}

/** The texts that an expression may give; a slot is written by the name of what fills it. */
export function textsOf(node: ts.Expression): string[] {
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : textsOf(node.body);
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  const spans = node.templateSpans.map(({ expression, literal }) => `{${slotOf(expression)}}${literal.text}`);
  return [node.head.text + spans.join("")];
}

function slotOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isConditionalExpression(expression)) return "…";
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return "…";
}
