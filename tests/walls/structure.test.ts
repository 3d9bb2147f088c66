import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** So many files beside sub-folders a reader takes in at a glance; tests stand beside their files and do not count. */
const MOST_FILES = 25;
/** The checks are looked through by people who know none of them: so many entries a level, tests counted. */
const MOST_CHECK_ENTRIES = 16;
/** Ways into a folder are called alike everywhere. */
const WAY_IN = "index.ts";
const DECLARED_TYPE = /^(?:export )?(?:interface|type) (\w+)/gm;
const IMPORT = /\bfrom\s+"(\.{1,2}\/[^"]+)"|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?"(\.{1,2}\/[^"]+)"/g;

const FILES = execFileSync("git", ["ls-files", "src", "xlsx", "cli"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && existsSync(file));
const KNOWN = new Set(FILES);

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, from, lazily]) => {
    const target = path.posix.join(path.posix.dirname(file), from ?? lazily ?? "");
    return [`${target}.ts`, `${target}.tsx`].filter((one) => KNOWN.has(one));
  });
}

const IMPORTS = new Map(FILES.map((file) => [file, importsOf(file)]));

/** A way from a file back to itself; `null` where there is none. */
function circleThrough(start: string): string[] | null {
  const from = new Map<string, string>();
  const next = [start];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    for (const target of IMPORTS.get(file) ?? []) {
      if (target === start) return wayTo(file, from);
      if (from.has(target)) continue;
      from.set(target, file);
      next.push(target);
    }
  }
  return null;
}

function wayTo(file: string, from: ReadonlyMap<string, string>): string[] {
  const before = from.get(file);
  return before === undefined ? [file] : [...wayTo(before, from), file];
}

describe("how the house is built", () => {
  it("no file imports another that leads back to it", () => {
    const circles = FILES.flatMap((file) => {
      const circle = circleThrough(file);
      return circle === null ? [] : [circle.join(" → ")];
    });
    expect(circles).toEqual([]);
  });

  it(`no folder of src holds more than ${MOST_FILES} files beside its sub-folders`, () => {
    const counts = new Map<string, number>();
    for (const file of FILES) {
      const folder = path.posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it(`no level of the checks has more than ${MOST_CHECK_ENTRIES} entries`, () => {
    const folders = new Set(
      FILES.map(path.posix.dirname).filter((folder) => folder.startsWith("src/checks")),
    );
    const counts = [...folders].map((folder) => [folder, readdirSync(folder).length] as const);
    expect(counts.filter(([, count]) => count > MOST_CHECK_ENTRIES)).toEqual([]);
  });

  it("no two types have one name, exported or not: a word means one thing", () => {
    const homes = new Map<string, string[]>();
    for (const file of FILES)
      for (const [, name = ""] of readFileSync(file, "utf8").matchAll(DECLARED_TYPE))
        homes.set(name, [...(homes.get(name) ?? []), file]);
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it("no two files have one name: each is named after what it alone holds", () => {
    const byName = new Map<string, string[]>();
    for (const file of FILES) {
      const name = path.posix.basename(file).toLowerCase();
      if (name !== WAY_IN) byName.set(name, [...(byName.get(name) ?? []), file]);
    }
    expect([...byName.values()].filter((files) => files.length > 1)).toEqual([]);
  });
});
