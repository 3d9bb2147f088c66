import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import { NO_SETTINGS, noSheetSettings } from "../../model/settings";
import { ALONE } from "../run/subject";
import { statusRepair } from "./statusRepair";

const [GREEN, AMBER, RED] = ["#92D050", "#FFC000", "#FF0000"];
/** 6.3's value and status are what is asked about; the others show how the scorecard words and colours its statuses. */
const rows = (value: string, word: string, tolerance = "80%") => [
  ["Ref", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
  ["6.3", "% of visits in time", "High", tolerance, "90%", "88%", value, word],
  ["6.4", "% of reviews in time", "High", "80%", "90%", "88%", "95%", "Green"],
  ["6.5", "% of plans in time", "High", "80%", "90%", "88%", "85%", "Amber"],
  ["6.6", "% of checks in time", "High", "80%", "90%", "88%", "70%", "Red"],
];
const COLOURS = { H3: GREEN, H4: AMBER, H5: RED };
const writes = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, place: { column }, afterShown }) => `${kind} in ${column}: ${afterShown}`);
const repair = (table: string[][], options: Parameters<typeof lookAtRows>[1] = {}): string[] =>
  lookAtRows(table, options).findings.flatMap(({ check, reference, repair }) =>
    check === "status-disagrees" && reference === "6.3" ? writes(repair) : [],
  );

it("writes the word that belongs there, and its colour where the word has one", () => {
  expect(repair(rows("75%", "Green"))).toEqual(["value in 7: Red"]);
  expect(repair(rows("75%", "Green"), { fills: { ...COLOURS, H2: GREEN } })).toEqual([
    "value in 7: Red",
    "fill in 7: Red",
  ]);
  // Beside coloured words this one has no colour, and gets none.
  expect(repair(rows("75%", "Green"), { fills: COLOURS })).toEqual(["value in 7: Red"]);
});

it("colours the value where no column says the status", () => {
  const plain = rows("75%", "").map((row) => row.slice(0, 7));
  expect(repair(plain, { fills: { G2: GREEN, G3: GREEN, G4: AMBER, G5: RED } })).toEqual(["fill in 6: Red"]);
});

it("is certain of a miss only where a tolerance or a band says how far amber reaches", () => {
  expect(repair(rows("75%", "Green", ""))).toEqual([]);
  // A band of 10% of the target reaches down to 81%.
  const band = { kind: "percent", size: 10 } as const;
  const settings = { ...NO_SETTINGS, sheets: [{ ...noSheetSettings("{1}", "Scorecard"), band }] };
  expect(repair(rows("75%", "Green", ""), { settings })).toEqual(["value in 7: Red"]);
  // What meets its target is green, however far amber would reach.
  expect(repair(rows("95%", "Red", ""))).toEqual(["value in 7: Green"]);
});

it("takes no side where another figure may be meant", () => {
  const beside = (heading: string, ...cells: string[]) =>
    rows("75%", "Green").map((row, at) => [...row, at === 0 ? heading : (cells[at - 1] ?? "")]);
  expect(repair(beside("YTD 2024/25", "82%"))).toEqual([]);
  // Where the year to date is blank, the status cannot be of it.
  expect(repair(beside("YTD 2024/25", "", "92%", "91%", "85%"))).toEqual(["value in 7: Red"]);
  expect(repair(beside("Working", "94/100"))).toEqual([]);
  expect(repair(beside("Working", "75/100"))).toEqual(["value in 7: Red"]);
  // 89.6% is shown as 90%: green as it is seen, amber as it is held, and “Red” as neither.
  expect(repair(rows("90%", "Red"), { cells: { G2: { content: 0.896, format: "0%" } } })).toEqual([]);
});

it("has nothing to write where it is not certain which way is good, or where colours were not read", () => {
  const untold = rows("75%", "Green").map((row) => row.filter((_, column) => column !== 2 && column !== 3));
  const named = untold.map((row) =>
    row.map((cell) => cell.replace("% of visits in time", "% of audits good")),
  );
  // The target is met by 95%, so that green is certain once the way is.
  const met = (table: string[][]) =>
    table.map((row, at) => (at === 1 ? [...row.slice(0, 4), "95%", "Red"] : row));
  expect(repair(met(untold))).toEqual(["value in 5: Green"]);
  expect(repair(met(named))).toEqual([]);
  const { scorecard, judgements, judged } = lookAtRows(rows("75%", "Green"));
  const one = judged("6.3");
  const cell = one.measure.status;
  expect(cell && statusRepair(one, cell, { ...ALONE, scorecard, judgements })).toEqual([]);
});

it("writes nothing into the cell of a name, and no colour beneath a rule of the user's", () => {
  const { scorecard, judgements, judged } = lookAtRows(rows("75%", "Green"));
  const one = judged("6.3");
  const { latest, measure } = one;
  if (!latest) throw new Error("June is there.");
  const area = { sheetId: "{1}", row: 0, column: 0 };
  const fills = Array.from({ length: 5 }, () => Array.from({ length: 8 }, () => GREEN));
  const look = (ruled: Appearance["ruled"]): Appearance => ({ ...area, fills, ruled });
  const written = (place: typeof latest.place, ruled: Appearance["ruled"] = []) =>
    writes(
      statusRepair(one, { ...latest, place }, { ...ALONE, scorecard, judgements, appearance: look(ruled) }),
    );
  expect(written(latest.place)).toEqual(["fill in 6: Red"]);
  expect(written(measure.place)).toEqual([]);
  expect(written(latest.place, [{ row: 0, column: 0, rowCount: 5, columnCount: 8 }])).toEqual([]);
});
