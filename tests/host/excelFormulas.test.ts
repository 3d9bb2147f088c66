import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openInNode } from "../../workbench/node/openInNode";
import { bookOf } from "./support/bookOf";

/** A scorecard's sheet with what makes formulas stumble: blanks, errors, text among numbers. */
const DATA = [
  ["Measure", "Value", "Target", "RAG", "Score", "Date", "Mixed", "Err"],
  ["Referrals", 10, 100, "R", 3, 45292, 1, 2],
  ["Assessments", 20, 200, "A", 1, 45323, 5, "=1/0"],
  ["CPP reviews", 30, 300, "G", 5, null, "x", 3],
  ["assessment visits", null, 400, null, 4],
  ["a review", 40, null, "g", 2, null, true],
  ["Care leavers", 50, 5, "R", 1],
  ["Other", null, 6],
  ["why?", 10, 7],
];
const NAMES = [
  { name: "Rate", formula: "=0.05", sheet: null },
  { name: "Values", formula: "=Data!$B$2:$B$9", sheet: null },
  { name: "Twice", formula: "=Data!$B$2*2", sheet: null },
];
/** Rows between two formulas, so that what one spills meets no other. */
const APART = 10;
/** The published results have fifteen digits. */
const NEAR = 1e-14;

interface Case {
  readonly formula: string;
  readonly gives: unknown;
}

function casesIn(path: string): Case[] {
  const lines = readFileSync(new URL(path, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith("="))
    .map((line) => {
      const [formula = "", gives = ""] = line.split("\t");
      return { formula, gives: JSON.parse(gives) as unknown };
    });
}

function isSame(given: unknown, wanted: unknown): boolean {
  if (Array.isArray(given) && Array.isArray(wanted))
    return given.length === wanted.length && given.every((one, at) => isSame(one, wanted[at]));
  if (typeof given !== "number" || typeof wanted !== "number") return given === wanted;
  return Math.abs(given - wanted) <= Math.abs(wanted) * NEAR;
}

it("gives what Excel gives, all formulas in one workbook, so that none disturbs another", async () => {
  const cases = casesIn("../tables/excel/formulas.txt");
  const sheets = { Formulas: [], Data: DATA, S1: [[1], [1]], S2: [[2], [2]], S3: [[3], [3]] };
  const { engine, close } = await openInNode(bookOf(sheets, { names: NAMES }));
  const id = engine.sheets()[0]?.id ?? "";
  engine.write(
    id,
    cases.map(({ formula }, at) => ({ row: at * APART, column: 0, content: { formula } })),
  );
  await engine.settle();
  const given = cases.map((_, at) => {
    const { content, spill } = engine.cell(id, at * APART, 0);
    if (!spill) return content;
    return Array.from({ length: spill.rowCount }, (_row, row) =>
      Array.from(
        { length: spill.columnCount },
        (_one, column) => engine.cell(id, at * APART + row, column).content,
      ),
    );
  });
  await close();
  const differing = cases.flatMap(({ formula, gives }, at) =>
    isSame(given[at], gives) ? [] : [`${formula} gives ${JSON.stringify(given[at])}`],
  );
  expect(differing).toEqual([]);
  expect(cases.length).toBeGreaterThan(1000);
});
