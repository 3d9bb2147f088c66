import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const ROOMS = /^(?:src|xlsx|cli|workbench)\//;
const TEST = /\.test\.tsx?$/;
/** Types are asked by `structure.test.ts`, exported or not. */
const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
/** Where programs begin, and what stands in for others in tests: nothing of ours imports them, or tests alone. */
const BEGINNINGS =
  /(?:^|\/)(?:index\.tsx?|testing\/.*)$|^cli\/(?:program|calculate\/calculator|folder\/folderWorker)\.ts$|^workbench\/(?:page|server)\/|\.mjs$|\.d\.(?:m?ts)$/;
const IMPORTED = /\b(?:from|import)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?"(\.{1,2}\/[^"]+)"/g;
/** There are more exports than this; fewer would mean that they were not found. */
const LEAST_EXPORTS = 2_000;

/** There is more evidence than this; less would mean that it was not found. */
const LEAST_EVIDENCE = 35;

const TEXTS = new Map(
  execFileSync("git", ["ls-files", "src", "xlsx", "cli", "workbench", "tests", "scripts"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")] as const),
);

/** The files that export something by a name. Two overloads of one function stand in one. */
const homes = new Map<string, Set<string>>();
for (const [file, text] of TEXTS)
  if (ROOMS.test(file) && !TEST.test(file))
    for (const [, name = ""] of text.matchAll(EXPORTED))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));

it("no two things that are exported have one name: where they are the same, they stand in one place", () => {
  expect(homes.size).toBeGreaterThan(LEAST_EXPORTS);
  expect([...homes].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual(
    [],
  );
});

it("what is exported is used by another file", () => {
  const users = new Map<string, Set<string>>();
  for (const [file, text] of TEXTS)
    for (const word of text.match(/\w+/g) ?? [])
      if (homes.has(word)) users.set(word, (users.get(word) ?? new Set()).add(file));
  expect([...homes.keys()].filter((name) => users.get(name)?.size === 1)).toEqual([]);
});

it("every file is used by another that is no test, unless a program begins with it", () => {
  const used = new Set<string>();
  for (const [file, text] of TEXTS)
    if (ROOMS.test(file) && !TEST.test(file))
      for (const [, from = ""] of text.matchAll(IMPORTED)) {
        const target = path.posix.join(path.posix.dirname(file), from);
        used.add(target).add(`${target}.ts`).add(`${target}.tsx`);
      }
  const alone = [...TEXTS.keys()].filter(
    (file) => ROOMS.test(file) && !TEST.test(file) && !BEGINNINGS.test(file) && !used.has(file),
  );
  expect(alone).toEqual([]);
});

it("every piece of evidence of a column is named in a test beside it", () => {
  const FOLDER = "src/recognise/columns/evidence/";
  const texts = [...TEXTS].filter(([file]) => file.startsWith(FOLDER));
  const tested = new Set(
    texts.filter(([file]) => TEST.test(file)).flatMap(([, text]) => text.match(/\w+/g) ?? []),
  );
  const evidence = texts
    .filter(([file]) => !TEST.test(file))
    .flatMap(([, text]) =>
      [...text.matchAll(/^export const (\w+): ColumnEvidence\b/gm)].map(([, name]) => name ?? ""),
    );
  expect(evidence.length).toBeGreaterThan(LEAST_EVIDENCE);
  expect(evidence.filter((name) => !tested.has(name))).toEqual([]);
});
