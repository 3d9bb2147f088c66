import { readFileSync } from "node:fs";
import { openInNode } from "../../../workbench/node/openInNode";
import type { Book } from "../../../xlsx/book";
import { bookOf, type ShortSheet } from "./bookOf";

/** A scorecard's sheet with what makes formulas stumble: blanks, errors, text among numbers. */
export const DATA = [
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

/** Text that spells a number or a date, an empty text, wildcards, an error; beside each its row. */
export const AWKWARD = [
  ...["'12", 12, '=""', null, "a*", "a?", "ab", "~x", true, "'TRUE", "=NA()", 0, "-", 0.285, "'1/2/2024"],
  ...[45293, "n/a", "'=x", "'>5"],
].map((cell, at) => [cell, at + 1]);

const GAP = Array.from({ length: 7 }, () => null);

/** Subtotals of subtotals, what spills, and what cannot, for M3 is in its way. */
export const TOGETHER = [
  [10, 10, "=SEQUENCE(3)", "=SUM(C1#)", ...GAP, null, "=SEQUENCE(3)"],
  [20, 20],
  ["=SUBTOTAL(9,A1:A2)", "=AGGREGATE(9,0,B1:B2)", null, null, ...GAP, null, 5],
  [5, 5],
  ["=SUBTOTAL(9,A1:A4)", "=AGGREGATE(9,0,B1:B4)"],
];

/** A table with headings and totals. */
export const TABLE: ShortSheet = {
  rows: [
    ["Measure", "Actual", "Target", "Met %"],
    ["Referrals", 10, 100],
    ["Visits", 20, 50],
    ["Plans", 30, 60],
    ["Total"],
  ],
  tables: [
    {
      ...{ name: "Kpi", headings: 1, totals: 1, id: 1 },
      range: { row: 0, column: 0, rowCount: 5, columnCount: 4 },
      columns: ["Measure", "Actual", "Target", "Met %"],
      look: {
        style: null,
        firstColumn: false,
        lastColumn: false,
        rowStripes: true,
        columnStripes: false,
        filterButton: true,
      },
    },
  ],
};

const NAMES = [
  { name: "Rate", formula: "=0.05", sheet: null },
  { name: "Values", formula: "=Data!$B$2:$B$9", sheet: null },
  { name: "Twice", formula: "=Data!$B$2*2", sheet: null },
];
/** Rows between two formulas, so that what one spills meets no other. */
const APART = 10;
/** The published results have fifteen digits. */
const NEAR = 1e-14;
/** One with so many decimals and fewer digits was rounded, and holds as it is printed. */
const ROUNDED_DECIMALS = 4;

interface Case {
  readonly formula: string;
  readonly gives: unknown;
}

/** The formulas of a table in tests/tables/excel, with what Excel gives for them. */
export function casesIn(name: string): Case[] {
  const path = new URL(`../../tables/excel/${name}`, import.meta.url);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("="))
    .map((line) => {
      const [formula = "", gives = ""] = line.split("\t");
      return { formula, gives: JSON.parse(gives) as unknown };
    });
}

/** Works out all formulas in one workbook, so that none disturbs another, and says which give something else. */
export async function differing(
  cases: readonly Case[],
  sheets: Readonly<Record<string, ShortSheet>>,
): Promise<string[]> {
  const book: Book = bookOf({ Formulas: [], ...sheets }, { names: NAMES });
  const { engine, close } = await openInNode(book);
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
  return cases.flatMap(({ formula, gives }, at) =>
    isSame(given[at], gives) ? [] : [`${formula} gives ${JSON.stringify(given[at])}`],
  );
}

function isSame(given: unknown, wanted: unknown): boolean {
  if (Array.isArray(given) && Array.isArray(wanted))
    return given.length === wanted.length && given.every((one, at) => isSame(one, wanted[at]));
  if (typeof given !== "number" || typeof wanted !== "number") return given === wanted;
  const decimals = (/\.(\d+)$/.exec(String(wanted))?.[1] ?? "").length;
  const rounded = decimals >= ROUNDED_DECIMALS ? 10 ** -decimals : 0;
  return Math.abs(given - wanted) <= Math.max(Math.abs(wanted) * NEAR, rounded);
}
