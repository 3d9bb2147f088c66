import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** A longer expression, or one of more words, holds words that belong in a table of `src/words`. */
const LONGEST = 100;
const MOST_WORDS = 4;
/** Of so many letters: `\\bof\\b` is grammar. */
const WORD = /[a-z]{3,}/gi;
/** What an expression takes from lists. */
const TAKEN = /\$\{[^}]*\}/g;
const SIGNS = /\\[a-z](?:\{[^}]*\})?|\(\?<\w+>/gi;
const SOURCE = path.join(import.meta.dirname, "../../src");

function holdsVocabulary(pattern: string): boolean {
  const own = pattern.replace(TAKEN, " ");
  const words = own.replace(SIGNS, " ").match(WORD) ?? [];
  return own.length > LONGEST || words.length > MOST_WORDS;
}

/** A regular expression as it is written, or put together. */
function patternOf(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  const isBuilt = ts.isNewExpression(node) && node.expression.getText(source) === "RegExp";
  const [built] = isBuilt ? (node.arguments ?? []) : [];
  const isText = built !== undefined && (ts.isStringLiteralLike(built) || ts.isTemplateExpression(built));
  return isText ? built.getText(source) : null;
}

it("tells words from the signs of an expression", () => {
  expect(holdsVocabulary(String.raw`/\b(?:cat|dog|horse|cow|mouse|hen|fox)s?\b/`)).toBe(true);
  expect(holdsVocabulary(String.raw`/(?<year>\d{4})[-/](?<month>\p{L}+) (?:in|of|to|at|by|on)\b/`)).toBe(
    false,
  );
  expect(holdsVocabulary("`^(?:${LATE.join()}|${early})$`")).toBe(false);
});

it("vocabulary stands in tables of words, not in long regular expressions", () => {
  const found: string[] = [];
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!/(?<!\.test)\.tsx?$/.test(file) || file.startsWith("words")) continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(SOURCE, file), "utf8"),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      const pattern = patternOf(node, source);
      if (pattern !== null && holdsVocabulary(pattern)) found.push(`${file}: ${pattern}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
