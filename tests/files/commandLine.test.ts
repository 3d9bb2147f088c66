import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { readXlsx } from "../../xlsx/readXlsx";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const JUNE = path.join(ROOT, "assets/samples/board-2024-06.xlsx");
const SEPTEMBER = path.join(ROOT, "assets/samples/board-2024-09.xlsx");
const folder = (): string => mkdtempSync(path.join(tmpdir(), "scorecard-"));

interface Said {
  readonly status: number;
  readonly output: string;
  readonly trouble: string;
}

const scorecard = (...args: string[]): Promise<Said> => scorecardIn(ROOT, ...args);

/** The program of a project's folder, started in it or elsewhere. */
function scorecardIn(root: string, ...args: string[]): Promise<Said> {
  return started(root, root, args);
}

function started(root: string, cwd: string, args: readonly string[]): Promise<Said> {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [path.join(root, "cli/scorecard.mjs"), ...args],
      { cwd, maxBuffer: 1e8 },
      (error, output, trouble) =>
        resolve({ status: typeof error?.code === "number" ? error.code : 0, output, trouble }),
    ),
  );
}

/** Two good workbooks and three that are none. */
function mixedFolder(): string {
  const inside = folder();
  cpSync(JUNE, path.join(inside, "june.xlsx"));
  cpSync(SEPTEMBER, path.join(inside, "september.xlsx"));
  writeFileSync(path.join(inside, "words.xlsx"), "no workbook");
  writeFileSync(path.join(inside, "cut.xlsx"), readFileSync(JUNE).subarray(0, 5000));
  const flipped = readFileSync(JUNE);
  const at = Math.floor(flipped.length / 3);
  flipped[at] = (flipped[at] ?? 0) ^ 0x10;
  writeFileSync(path.join(inside, "flipped.xlsx"), flipped);
  return inside;
}

test("a folder is checked as a whole: what is broken is said and ends nothing", async () => {
  const inside = mixedFolder();
  const out = path.join(folder(), "report.jsonl");
  const { status, output } = await scorecard("check", inside, "--out", out);
  expect(status).toBe(1);
  const lines = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { book: string; trouble?: string; findings?: unknown[] });
  const byName = new Map(lines.map((line) => [path.basename(line.book), line]));
  expect([...byName.keys()].sort()).toEqual([
    ...["cut.xlsx", "flipped.xlsx", "june.xlsx", "september.xlsx", "words.xlsx"],
  ]);
  expect(byName.get("flipped.xlsx")?.trouble).toMatch(/damaged/);
  expect(byName.get("june.xlsx")?.findings?.length).toBeGreaterThan(20);
  expect(output.split("\n")[0]).toMatch(/(?:cut|flipped|words)\.xlsx/);
});

test.each(["html", "xlsx", "sarif"])("a report of the form .%s names every workbook", async (form) => {
  const out = path.join(folder(), `report.${form}`);
  await scorecard("check", mixedFolder(), "--out", out);
  if (form !== "xlsx") {
    const text = readFileSync(out, "utf8");
    for (const name of ["june", "september", "words", "cut"]) expect(text).toContain(`${name}.xlsx`);
    return;
  }
  const { book } = await readXlsx(new Uint8Array(readFileSync(out)), "report.xlsx");
  const first = book.sheets[0]?.cells.filter(({ column }) => column === 0) ?? [];
  expect(first.length).toBe(1 + 5);
});

test("DuckDB reads the tidy table with its types", async () => {
  const out = path.join(folder(), "figures.parquet");
  expect((await scorecard("tidy", JUNE, "--out", out)).status).toBe(0);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const latest = await connection.runAndReadAll(
    `SELECT period, shown, unit, target, status FROM '${out}' WHERE reference = '1.4' AND is_latest`,
  );
  expect(latest.getRowObjects()).toEqual([
    { period: "2024-06", shown: "26%", unit: "percent", target: 0.19, status: "red" },
  ]);
  const types = await connection.runAndReadAll(`DESCRIBE SELECT value, is_latest, cell FROM '${out}'`);
  expect(types.getRowObjects().map(({ column_type: type }) => type)).toEqual([
    "DOUBLE",
    "BOOLEAN",
    "VARCHAR",
  ]);
  connection.closeSync();
});

test("a copy is written, never the original, and nothing that is there without being told", async () => {
  const inside = folder();
  const book = path.join(inside, "board.xlsx");
  cpSync(SEPTEMBER, book);
  const before = readFileSync(book);
  const copy = path.join(inside, "copy.xlsx");
  const values = ["update", "board.xlsx", "--out", "copy.xlsx", "--only", "values"];
  expect((await started(ROOT, inside, values)).status).toBe(0);
  const again = await scorecard("update", book, "--out", copy);
  const onto = await scorecard("update", book, "--out", book, "--force");
  expect([again.status, again.output, onto.status, onto.output]).toEqual([2, "", 2, ""]);
  expect(again.trouble).toBe(`${copy} is there already; --force replaces it.\n`);
  expect(onto.trouble).toBe("The copy needs a name of its own: --out COPY.xlsx.\n");
  expect(readFileSync(book).equals(before)).toBe(true);
  const filled = (await readXlsx(new Uint8Array(readFileSync(copy)), "copy.xlsx")).book.sheets[0]?.cells;
  const original = (await readXlsx(new Uint8Array(before), "board.xlsx")).book.sheets[0]?.cells;
  const numbers = (cells: typeof filled) =>
    cells?.filter(({ content }) => typeof content === "number").length ?? 0;
  expect(numbers(filled)).toBeGreaterThan(numbers(original));
});

test("an update for an authority brings its benchmarks up to date and keeps what they were; a name that is none writes nothing", async () => {
  const inside = folder();
  const copy = path.join(inside, "copy.xlsx");
  const none = await scorecard("update", JUNE, "--out", copy, "--authority", "Devonshire");
  expect([none.status, none.trouble]).toEqual([
    2,
    "No English authority is called Devonshire. Was Devon meant?\n",
  ]);
  const devon = ["update", JUNE, "--out", copy, "--authority", "Devon"];
  const neither = await scorecard(...devon, "--only", "statuses");
  expect(neither.trouble).toBe(
    "--authority brings benchmarks up to date, which are values: --only leaves them out. Add values, or leave out one of the two.\n",
  );
  expect(existsSync(copy)).toBe(false);
  const { status, output } = await scorecard(...devon);
  expect(status).toBe(0);
  expect(output).toContain("Benchmarks of the release of 2026-04-08: ");
  const { sheets } = (await readXlsx(new Uint8Array(readFileSync(copy)), "copy.xlsx")).book;
  // Children in care: 69 of 2021/22; the ten neighbours of May 2025 have 60.2 in 2024/25.
  const at = (row: number, column: number) =>
    sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  expect(at(30, 5)).toBe(60);
  expect(sheets.map(({ name }) => name)).toContain("KPI history");
});

test("every command says what it is for", async () => {
  const { output } = await scorecard("--help");
  const names = [...output.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name ?? "");
  expect(names).toContain("check");
  for (const name of names) {
    const help = await scorecard(name, "--help");
    expect([help.status, help.output.startsWith(`Usage: scorecard ${name} `)]).toEqual([0, true]);
  }
});

/** Sources, packages and scripts without what was built of them. */
function unbuilt(): string {
  const there = folder();
  for (const name of [
    "cli",
    "src",
    "xlsx",
    "workbench",
    "scripts",
    "assets",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(path.join(ROOT, name), path.join(there, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(there, "node_modules"));
  return there;
}

test("is built on first use, also by two at once, and not again; what was compiled is kept", async () => {
  const there = unbuilt();
  const said = await Promise.all([1, 2, 3].map(() => scorecardIn(there, "check", JUNE, "--json")));
  expect(said.map(({ status, trouble }) => [status, trouble])).toEqual([1, 2, 3].map(() => [1, ""]));
  expect(new Set(said.map(({ output }) => output)).size).toBe(1);
  const made = () => statSync(path.join(there, "build", "cli", "program.cjs")).mtimeMs;
  const before = made();
  await scorecardIn(there, "check", JUNE);
  expect(made()).toBe(before);
  const built = readdirSync(path.join(there, "build"));
  expect(built).toEqual(["cli"]);
  expect(readdirSync(path.join(there, "build", "cli")).some((name) => name.endsWith(".bin"))).toBe(true);
});
