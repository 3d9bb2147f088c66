import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CHECKS } from "./checks";

const FOLDER = "src/checks";
const SAYS_ITS_ID = /^ {2}id: "([a-z-]+)",$/m;
const fileOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

it("has a file and a test for each check in the list", () => {
  for (const { id } of CHECKS) {
    expect(existsSync(`${FOLDER}/${fileOf(id)}.ts`), id).toBe(true);
    expect(existsSync(`${FOLDER}/${fileOf(id)}.test.ts`), `${id}, test`).toBe(true);
  }
});

it("lists every file that holds a check, once", () => {
  const ids = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => SAYS_ITS_ID.exec(readFileSync(`${FOLDER}/${file}`, "utf8"))?.[1] ?? []);
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(ids.sort());
});

it("asks each question in plain words", () => {
  for (const { question } of CHECKS) expect(question).toMatch(/^[A-Z].*\?$/);
});
