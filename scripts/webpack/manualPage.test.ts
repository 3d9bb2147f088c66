import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { CHECKS } from "../../src/checks/run/checks";
import { TOPICS } from "../../src/taskpane/help/topics";
import { headingName, manualPage } from "./manualPage.mjs";

const DOCS = path.resolve(import.meta.dirname, "../../docs");
const page = (name: string) => readFileSync(path.join(DOCS, name), "utf8");
const namesIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));

it("names headings as help does, and leads from page to page", () => {
  expect(headingName("Red, or perhaps <b>amber</b>?")).toBe("red-or-perhaps-amber");
  expect(manualPage("# The *manual*\n\n## `unit-slip`\n\n[checks](checks.md#unit-slip)")).toMatch(
    /<h2 id="unit-slip"><code>unit-slip<\/code><\/h2>\s*<p><a href="checks\.html#unit-slip">/,
  );
});

it("has a place in the manual for everything that help is there for", () => {
  const names = namesIn(manualPage(page("manual.md")));
  expect(Object.values(TOPICS).filter(({ at }) => !names.has(at))).toEqual([]);
  const checks = namesIn(manualPage(page("checks.md")));
  expect(CHECKS.filter(({ id }) => !checks.has(id)).map(({ id }) => id)).toEqual([]);
});

it("shows pictures that are there", () => {
  const pictures = [...page("manual.md").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((file) => !existsSync(path.join(DOCS, file)))).toEqual([]);
});
