import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const ROOMS = ["src", "xlsx", "cli", "workbench"];
const CODE = /(?<!\.test)\.tsx?$/;
/** Types are asked by `structure.test.ts`, exported or not. */
const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
/** There are more exports than this; fewer would mean that they were not found. */
const LEAST_EXPORTS = 2_000;

it("no two things that are exported have one name: where they are the same, they stand in one place", () => {
  const files = execFileSync("git", ["ls-files", ...ROOMS], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => CODE.test(file));
  const homes = new Map<string, string[]>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(path.join(ROOT, file), "utf8").matchAll(EXPORTED))
      homes.set(name, [...(homes.get(name) ?? []), file]);
  expect(homes.size).toBeGreaterThan(LEAST_EXPORTS);
  // Two overloads of one function stand in one file.
  expect([...homes].filter(([, all]) => new Set(all).size > 1)).toEqual([]);
});
