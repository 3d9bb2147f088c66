import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const ROOMS = ["src", "xlsx", "cli", "workbench"];
const CODE = /(?<!\.test)\.tsx?$/;
const DOC = "/**";

it("everything that is exported says in a comment what it is for", () => {
  const files = execFileSync("git", ["ls-files", ...ROOMS], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => CODE.test(file));
  expect(files.flatMap(withoutComment)).toEqual([]);
});

/** Each export of a file that no doc comment stands before, by its place. */
function withoutComment(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
    if (comments.some(({ pos }) => text.startsWith(DOC, pos))) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    return [`${file}:${line + 1} ${text.slice(statement.getStart()).split("\n", 1)[0] ?? ""}`];
  });
}
