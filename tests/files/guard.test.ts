import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { secondsFor } from "../../cli/guard.mjs";
import { AWKWARD } from "./awkward/awkward";

const folder = mkdtempSync(path.join(tmpdir(), "guard-"));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["cli/scorecard.mjs", "check", ...args, "--json"], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  return { status, stderr };
}

test("what takes longer than it is given is refused in one sentence that says how to give it more", () => {
  expect(check("assets/samples/board-2024-06.xlsx", "--seconds", "0.01")).toEqual({
    status: 2,
    stderr:
      "board-2024-06.xlsx is too large to be worked through within 0.01 seconds; add --seconds 0.1 to give it more time.\n",
  });
});

test("a larger file has more time, and none has it without end", () => {
  // 50 sheets of 600 measures with 5,000 rules are 2.2 MB, and take some 20 seconds.
  const sizes = [0, 30_000, 1_000_000, 2_200_000, 50_000_000];
  expect(sizes.map((bytes) => secondsFor("check", bytes))).toEqual([8, 9, 48, 96, 120]);
  expect(secondsFor("update", 30_000)).toBe(120);
});

test.each(["a directory that says 4 GB", "a text", "a sheet that ends in the middle"])(
  "%s: one plain sentence, and 2",
  (name) => {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, AWKWARD.find((one) => one.name === name)?.bytes() ?? new Uint8Array());
    const { status, stderr } = check(file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^book\.xlsx [^\n]+\.\n$/);
  },
);
