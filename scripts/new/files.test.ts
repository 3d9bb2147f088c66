import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { addImport, camelCase, insertBefore, writeNew } from "./files";

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

it("puts an import behind the last, also behind one of several lines", () => {
  const file = path.join(folder, "imports.ts");
  writeFileSync(
    file,
    'import { a } from "./a";\nimport {\n  b,\n} from "./b";\n\n/** What. */\nexport const c = a;\n',
  );
  addImport(file, 'import { d } from "./d";');
  expect(readFileSync(file, "utf8")).toContain('} from "./b";\nimport { d } from "./d";\n\n/** What. */');
});

it("never writes over a file", () => {
  const file = path.join(folder, "deep", "one.ts");
  writeNew(file, "mine");
  expect(() => writeNew(file, "other")).toThrow("is there already");
  expect(readFileSync(file, "utf8")).toBe("mine");
});
