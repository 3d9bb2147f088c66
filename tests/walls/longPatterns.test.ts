import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** A longer expression holds words that belong in a table of `src/words`. */
const LONGEST = 100;
const SOURCE = path.join(import.meta.dirname, "../../src");

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
      if (ts.isRegularExpressionLiteral(node) && node.text.length > LONGEST)
        found.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
