import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { instrumentedTests } from "./instrumentedTests";
import { outcomes } from "./outcomes";

const folder = mkdtempSync(path.join(tmpdir(), "mutation-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
  delete (globalThis as { __stryker__?: unknown }).__stryker__;
});

const SOURCE = `
const KNOWN = ["one"];
export const isMore = (a: number, b: number): boolean => a > b;
export const isKnown = (word: string): boolean => KNOWN.includes(word);
export function untilTen(from: number): number {
  let at = from;
  while (at < 10) at++;
  return at;
}
export function firstFrom(from: number): number {
  const last = from + 9;
  let at = from;
  while (at !== last) at++;
  return at;
}
export const neverAsked = (): string => "never";
`;
const TEST = `
import { expect, it } from "vitest";
import { firstFrom, isKnown, isMore, untilTen } from "./small";

const most = untilTen(8);
it.each([[2, 1, true], [1, 2, false]])("%d is more than %d: %s", (a, b, more) => expect(isMore(a, b)).toBe(more));
it("counts on", () => expect(most).toBe(10));
it("ends nine later", () => expect(firstFrom(1)).toBe(10));
it("knows no three", () => expect(isKnown("three")).toBe(false));
`;

it("tells what tests notice, let pass, never come by, and what only happens while a module loads", async () => {
  const [source, test] = [path.join(folder, "small.ts"), path.join(folder, "small.test.ts")];
  writeFileSync(source, SOURCE);
  writeFileSync(test, TEST);
  const found: string[] = [];
  for await (const [{ replacement }, outcome] of outcomes(await instrumentedTests([source], [test])))
    found.push(`${outcome}: ${replacement}`);
  expect(found.filter((one) => !one.includes("undefined"))).toEqual([
    "static: []",
    'static: ""',
    "noticed: true",
    "noticed: false",
    "survived: a >= b",
    "noticed: a <= b",
    "noticed: {}",
    "noticed: false",
    "noticed: at <= 10",
    "noticed: at >= 10",
    "noticed: at--",
    "noticed: {}",
    // From then on it never ends, and does not come by its mutant again.
    "noticed: from - 9",
    "noticed: false",
    "noticed: at === last",
    "noticed: at--",
    'not covered: ""',
  ]);
});
