import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const RUN = fileURLToPath(new URL("run.mjs", import.meta.url));
const BUNDLES = fileURLToPath(new URL("../node_modules/.cache/run", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "scorecard-run-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const file = path.join(folder, "program.ts");
  writeFileSync(file, program);
  return spawnSync(process.execPath, [RUN, file, ...args], { encoding: "utf8" });
}

it("hands over the arguments, and prints nothing of its own", () => {
  const { status, stdout, stderr } = run(
    "const words: string[] = process.argv.slice(2); console.log(JSON.stringify(words));",
    "BOOK 1.xlsx",
    "--json",
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '["BOOK 1.xlsx","--json"]\n', stderr: "" });
});

it("ends as the program ends, and leaves no bundle behind", () => {
  const { status, stderr } = run(`console.error("no workbook"); process.exitCode = 2;`);
  expect([status, stderr]).toEqual([2, "no workbook\n"]);
  expect(readdirSync(BUNDLES).filter((file) => file.includes(path.basename(folder)))).toEqual([]);
});

it("points at the line of the source that threw", () => {
  const { status, stderr } = run(`\n\nthrow new Error("broken");`);
  expect(status).toBe(1);
  expect(stderr).toContain("program.ts:3");
});

it("asks for a program where none is named", () => {
  const { status, stderr } = spawnSync(process.execPath, [RUN], { encoding: "utf8" });
  expect([status, stderr]).toEqual([
    2,
    "Name the TypeScript file to run: node scripts/run.mjs FILE [ARGUMENT …]\n",
  ]);
});
