import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const ROOMS = ["src", "xlsx", "cli", "workbench"];
const CODE = /(?<!\.test)\.tsx?$/;
const DOC = "/**";
/** There are more numbers with a name than this; fewer would mean that they were not found. */
const LEAST_NUMBERS = 300;

const SOURCES = execFileSync("git", ["ls-files", ...ROOMS], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => CODE.test(file))
  .map((file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  });

it("everything that is exported says in a comment what it is for", () => {
  expect(SOURCES.flatMap(withoutComment)).toEqual([]);
});

it("every number of src that has a name says in a comment what it decides, or stands in a group that does", () => {
  const numbers = SOURCES.filter(({ fileName }) => fileName.startsWith("src/")).flatMap(namedNumbers);
  expect(numbers.length).toBeGreaterThan(LEAST_NUMBERS);
  expect(numbers.filter(({ isExplained }) => !isExplained).map(({ at }) => at)).toEqual([]);
});

/** Each export of a file that no doc comment stands before, by its place. */
function withoutComment(source: ts.SourceFile): string[] {
  const { text } = source;
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
    if (comments.some(({ pos }) => text.startsWith(DOC, pos))) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    return [`${source.fileName}:${line + 1} ${text.slice(statement.getStart()).split("\n", 1)[0] ?? ""}`];
  });
}

interface NamedNumber {
  readonly at: string;
  readonly isExplained: boolean;
}

/** The numbers that a file names at its top level. Lines without a gap between them are one group, under the comment of the first. */
function namedNumbers(source: ts.SourceFile): NamedNumber[] {
  const { text } = source;
  const found: NamedNumber[] = [];
  let isExplained = false;
  for (const statement of source.statements) {
    const before = text.slice(statement.getFullStart(), statement.getStart());
    const hasComment = ts.getLeadingCommentRanges(text, statement.getFullStart()) !== undefined;
    isExplained = hasComment || (isExplained && !/\n\s*\n/.test(before));
    if (!ts.isVariableStatement(statement)) {
      isExplained = false;
      continue;
    }
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer !== undefined && isNumber(initializer))
        found.push({ at: `${source.fileName} ${name.getText()}`, isExplained });
  }
  return found;
}

/** `3`, `-1`, `24 * 60`. */
function isNumber(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isNumber(node.left) && isNumber(node.right);
  return ts.isPrefixUnaryExpression(node) ? isNumber(node.operand) : ts.isNumericLiteral(node);
}
