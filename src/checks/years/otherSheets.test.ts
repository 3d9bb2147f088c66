import { expect, it } from "vitest";
import { judge } from "../../judge/judge";
import type { Finding } from "../../model/finding";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { runChecks } from "../run/runChecks";
import { ALONE } from "../run/subject";
import { notYetSaid, otherSheets } from "./otherSheets";

const HEADINGS = ["Ref", "Measure", "Target", "Tolerance", "Numerator", "Denominator", "Value", "RAG"];
// 756 / 861 is 87.8%, 285 / 322 is 88.5%, 423 / 454 is 93.2%.
const page = (visits: string, status: string): string[][] => [
  HEADINGS,
  ["M1", "% of children in care visited in time", "95%", "85%", "756", "861", visits, status],
  ["M2", "% of assessments completed in 45 days", "90%", "80%", "285", "322", "89%", "Amber"],
  ["M3", "% of children on a plan visited in time", "95%", "90%", "423", "454", "93%", "Amber"],
];

const look = (february: string[][], april = page("88%", "Amber")) => {
  const sheets: [string, string[][]][] = [
    ["Jan-25", page("88%", "Amber")],
    ["Feb-25", february],
    ["Mar-25", page("88%", "Amber")],
    ["Apr-25", april],
  ];
  const grids = sheets.map(([sheet, rows]) => ({ ...gridOf(rows, { asText: [0], sheet }), sheetId: sheet }));
  const [scorecard, ...more] = recognise(grids);
  expect(more).toEqual([]);
  expect(scorecard?.sheets).toHaveLength(4);
  return runChecks({
    ...ALONE,
    scorecard: scorecard!,
    judgements: judge(scorecard!, scorecard!.latest),
  }).findings.flatMap(({ severity, check, reference, cells }) =>
    severity === "note" ? [] : [`${check} ${reference ?? ""} ${cells[0]?.sheet ?? ""}`],
  );
};

it("looks at every month's sheet for what it says of its own figures", () => {
  expect(look(page("88%", "Amber"))).toEqual([]);
  expect(look(page("91%", "Amber"))).toEqual(["working-disagrees M1 Feb-25"]);
  expect(look(page("88%", "Green"))).toEqual(["status-disagrees M1 Feb-25"]);
  expect(look(page("91%", "Green"), page("91%", "Amber"))).toEqual([
    "working-disagrees M1 Apr-25",
    "working-disagrees M1 Feb-25",
    "status-disagrees M1 Feb-25",
  ]);
});

it("says once what both the months together and their sheet show", () => {
  expect(look(page("0.88%", "Amber"))).toEqual(["unit-slip M1 Feb-25"]);
});

const about = { check: "unit-slip", severity: "error", measure: "", message: "", why: "" } as const;
const oneFinding = (over: Partial<Finding>): Finding => ({
  ...{ ...about, reference: null, published: null, expected: null, repair: [], cells: [] },
  ...over,
});

it("leaves notes, and what is known of the same cell or of the sheet as a whole", () => {
  const cell = { sheet: "Feb-25", sheetId: "{2}", row: 1, column: 4, is: "fault" } as const;
  const [ofCell, ofSheet] = [oneFinding({ cells: [cell] }), oneFinding({})];
  const note = oneFinding({ check: "colour-alone", severity: "note", cells: [cell] });
  expect(notYetSaid([note, ofCell, ofSheet], [])).toEqual([ofCell, ofSheet]);
  expect(notYetSaid([note, ofCell, ofSheet], [ofCell])).toEqual([ofSheet]);
  expect(notYetSaid([ofCell, ofSheet], [ofSheet])).toEqual([ofCell]);
  expect(notYetSaid([ofCell], [oneFinding({ check: "implausible", cells: [cell] })])).toEqual([ofCell]);
});

it("does not look at a sheet that has no month yet", () => {
  const [sheet] = recognise([gridOf(page("88%", "Amber"), { asText: [0], sheet: "Jan-25" })]);
  if (!sheet) throw new Error("The sheet is a scorecard.");
  const month = { kind: "month", year: 2025, month: 1 } as const;
  const looked = (latest: typeof month | null) =>
    otherSheets({ ...ALONE, scorecard: { ...sheet, otherSheets: [{ ...sheet, latest }] }, judgements: [] });
  expect(looked(month)).toMatchObject([{ period: month, scorecard: { sheet: "Jan-25" } }]);
  expect(looked(null)).toEqual([]);
});
