import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** A longer expression, or one of more words, holds words that belong in a table of `src/words`. */
const LONGEST = 100;
const MOST_WORDS = 6;
/** Of so many letters: `\\bof\\b` is grammar. */
const WORD = /[a-z]{3,}/gi;
const SIGNS = /\\[a-z](?:\{[^}]*\})?|\(\?<\w+>/gi;
const SOURCE = path.join(import.meta.dirname, "../../src");

function holdsVocabulary(pattern: string): boolean {
  const words = pattern.replace(SIGNS, " ").match(WORD) ?? [];
  return pattern.length > LONGEST || words.length > MOST_WORDS;
}

it("tells words from the signs of an expression", () => {
  expect(holdsVocabulary(String.raw`/\b(?:cat|dog|horse|cow|mouse|hen|fox)s?\b/`)).toBe(true);
  expect(holdsVocabulary(String.raw`/(?<year>\d{4})[-/](?<month>\p{L}+) (?:in|of|to|at|by|on)\b/`)).toBe(
    false,
  );
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
      if (ts.isRegularExpressionLiteral(node) && holdsVocabulary(node.text))
        found.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
