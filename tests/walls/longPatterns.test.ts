import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** A longer expression holds words that belong in a table of `src/words`. */
const LONGEST = 100;
const SOURCE = path.join(import.meta.dirname, "../../src");

/** How many longer expressions each folder still has: they only become fewer. */
const STILL: Readonly<Record<string, number>> = {
  benchmarks: 12,
  checks: 11,
  core: 3,
  month: 3,
  recognise: 4,
};

it("vocabulary stands in tables: long regular expressions become fewer, and no folder gains one", () => {
  const found: Record<string, number> = {};
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    const folder = file.split(path.sep)[0] ?? "";
    if (!/(?<!\.test)\.tsx?$/.test(file) || folder === "words") continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(SOURCE, file), "utf8"),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && node.text.length > LONGEST)
        found[folder] = (found[folder] ?? 0) + 1;
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const more = Object.entries(found).filter(([folder, count]) => count > (STILL[folder] ?? 0));
  expect(more).toEqual([]);
});
