import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkFiles, fileOfCheck } from "../../scripts/docs/checkFiles";
import { CHECKS } from "../../src/checks/run/checks";
import { CHECK_IDS } from "../../src/model/checkIds";

const SAYS_ITS_ID = /^ {2}id: "([a-z-]+)",$/m;

it("has a file and a test for each check in the list", () => {
  for (const { id } of CHECKS) {
    expect(existsSync(fileOfCheck(id).replace(/\.ts$/, ".test.ts")), `${id}, test`).toBe(true);
  }
});

it("lists every file that holds a check, once", () => {
  const ids = checkFiles().flatMap((file) => SAYS_ITS_ID.exec(readFileSync(file, "utf8"))?.[1] ?? []);
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(ids.sort());
});

it("has each check under its own name, in the order of the names", () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
});

it("asks each question in plain words", () => {
  for (const { question } of CHECKS) expect(question).toMatch(/^[A-Z].*\?$/);
});
