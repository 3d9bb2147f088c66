import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { camelCase, insertBefore, writeNew } from "./files";

const folder = mkdtempSync(path.join(tmpdir(), "new-"));

it.each([
  ["target-missing", "targetMissing"],
  ["RAG.WHY", "ragWhy"],
  ["implausible", "implausible"],
])("%s has the file %s", (name, file) => {
  expect(camelCase(name)).toBe(file);
});

it("puts a line before the one named, and says where there is none", () => {
  const file = path.join(folder, "table.ts");
  writeFileSync(file, "const T = {\n  a,\n};\n");
  insertBefore(file, "};", "  b,");
  expect(readFileSync(file, "utf8")).toBe("const T = {\n  a,\n  b,\n};\n");
  expect(() => insertBefore(file, "];", "  c,")).toThrow('no line "];"');
});

it("never writes over a file", () => {
  const file = path.join(folder, "deep", "one.ts");
  writeNew(file, "mine");
  expect(() => writeNew(file, "other")).toThrow("is there already");
  expect(readFileSync(file, "utf8")).toBe("mine");
});
