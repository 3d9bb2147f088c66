import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { CHECK, TEST as CHECK_TEST } from "./newCheck";
import { FUNCTION, TEST as FUNCTION_TEST } from "./newFunction";

const IMPORT = /import (?:type )?\{ ([^}]+) \} from "(\.[^"]+)";/g;

/** Names that a new file in that folder would import, and that are not there. */
function missing(folder: string, text: string, made: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = "", from = ""]) => {
    const file = `${path.posix.join(folder, from)}.ts`;
    if (from === made) return [];
    const source = existsSync(file) ? readFileSync(file, "utf8") : "";
    return names
      .split(", ")
      .map((name) => name.replace("type ", ""))
      .filter((name) => !new RegExp(`export .*\\b(?:${name})\\b`).test(source))
      .map((name) => `${name} of ${file}`);
  });
}

it.each(["targets", "rows/parts"])("a new check in %s finds all that it imports", (topic) => {
  const folder = `src/checks/${topic}`;
  expect(missing(folder, CHECK("target-missing", "targetMissing", topic), "")).toEqual([]);
  expect(missing(folder, CHECK_TEST("target-missing", topic), "./targetMissing")).toEqual([]);
});

it("a new function finds all that it imports", () => {
  const folder = "src/functions/kpi/statistics";
  expect(missing(folder, FUNCTION("MEDIAN", "kpiMedian"), "")).toEqual([]);
  expect(missing(folder, FUNCTION_TEST("kpiMedian"), "./kpiMedian")).toEqual([]);
});
