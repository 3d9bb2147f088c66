import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CHECKS } from "../../src/checks/run/checks";
import { pageOfChecks } from "./pageOfChecks";

it("is what docs/checks.md holds; if not: node scripts/run.mjs scripts/docs/checks.ts", () => {
  expect(readFileSync("docs/checks.md", "utf8")).toBe(pageOfChecks());
});

it("has a comment and a sentence for every check", () => {
  for (const section of pageOfChecks().split("\n## ").slice(1)) {
    expect(section, section).toMatch(/\*\* \S.*\n/);
    expect(section, section).toMatch(/\n- /);
  }
  expect(pageOfChecks().split("\n## ")).toHaveLength(CHECKS.length + 1);
});
