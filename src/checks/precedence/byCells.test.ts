import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { CheckId } from "../../model/checkIds";
import type { Finding } from "../../model/finding";
import type { Scorecard } from "../../model/scorecard";
import { CHECKS } from "../run/checks";
import { ALONE } from "../run/subject";
import { withoutExplained } from "./withoutExplained";

const checksOf = (...rows: string[][]) => lookAtRows(rows).findings.map(({ check }) => check);

it("says a target that cannot be once, and nothing of what is judged by it", () => {
  const rows = (target: string) =>
    checksOf(
      ["Ref", "Measure", "Target", "Tolerance", "May-24", "Jun-24", "RAG"],
      ["1.1", "% of visits overdue", target, "14%", "12%", "13%", "Amber"],
      ["1.2", "% of reviews in time", "90%", "80%", "85%", "91%", "Green"],
    );
  expect(rows("10%")).toEqual([]);
  expect(rows("950%")).toEqual(["value-out-of-range"]);
});

it("says a date for a latest value once, not that its arrow stands alone", () => {
  const heading = ["Ref", "Measure", "Target", "May-24", "Jun-24", "DoT"];
  const rows = [
    ["1.1", "% of visits in time", "90%", "85%", "", "↓"],
    ["1.2", "% of reviews in time", "90%", "85%", "91%", "↑"],
  ];
  const cells = { E2: { content: 45547, format: "dd-mmm" } };
  expect(lookAtRows([heading, ...rows]).findings.map(({ check }) => check)).toEqual([
    "direction-without-value",
  ]);
  expect(lookAtRows([heading, ...rows], { cells }).findings.map(({ check }) => check)).toEqual([
    "not-a-number",
  ]);
});

it("says a part above its whole once, not that it is far from its other values", () => {
  expect(
    checksOf(
      ["Ref", "Measure", "Target", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"],
      ["1", "Number of children in care", "", "842", "846", "850", "849", "851"],
      ["", "of which boys", "", "440", "441", "444", "941", "445"],
      ["2", "% of reviews in time", "90%", "85%", "86%", "86%", "87%", "91%"],
    ),
  ).toEqual(["part-exceeds-whole"]);
});

it("says a month that was not multiplied up to a year once, though its value follows it", () => {
  // (51/151203)*10000 is 3.37…; twelve times as much is 40.
  expect(
    checksOf(
      ["Ref", "Measure", "Target", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24", "Working"],
      ["1", "Rate of ICPCs per 10,000", "", "44", "43", "47", "45", "3", "(51/151203)*10000 = 3"],
      ["2", "Rate of referrals per 10,000", "", "310", "315", "320", "318", "312", "((393*12)/151203)*10000"],
    ),
  ).toEqual(["annualised-wrong"]);
});

it("says a range that stops short once, not also that its sum is short", () => {
  const rows = [
    ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "2024/25 YTD"],
    ["1", "Number of contacts", "", "1640", "1655", "1648", "3295"],
    ["2", "% of reviews in time", "90%", "85%", "86%", "91%", ""],
  ];
  const cells = { G2: { formula: "=SUM(D2:E2)" } };
  expect(lookAtRows(rows, { cells }).findings.map(({ check }) => check)).toEqual(["formula-wrong-cells"]);
  expect(lookAtRows(rows).findings.map(({ check }) => check)).toEqual(["ytd-disagrees"]);
});

it("says a count and its rate apart only in the months that nothing else explains", () => {
  const months = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
  const counts = [403, 408, 449, 405, 436, 395];
  // Twelve times the count over 146,874, times 10,000, by hand: 329.3, 333.4, 366.9, 330.9, 356.2, 322.7.
  const rates = ["329", "333", "367", "331", "356", "323"];
  const look = (second: string, formula: string | null) =>
    lookAtRows(
      [
        ["Ref", "Measure", "Target", ...months],
        ["1", "Number of referrals", "400", ...counts.map(String)],
        ["2", "Rate of referrals per 10,000", "330", ...rates.map((rate, at) => (at === 1 ? second : rate))],
      ],
      {
        cells: Object.fromEntries(
          ["D", "E", "F", "G", "H", "I"].map((column) => [
            `${column}3`,
            { formula: column === "E" ? (formula ?? "") : `=${column}2*12/Data!$B$1*10000` },
          ]),
        ),
      },
    ).findings.map(({ check }) => check);
  expect(look("333", "=E2*12/Data!$B$1*10000")).toEqual(["hard-coded"]);
  expect(look("340", "=E2*12/Data!$B$1*10000")).toEqual(["count-and-rate", "hard-coded"]);
  expect(look("340", "=E2*12/Data!$B$2*10000")).toEqual(["formula-wrong-cells", "hard-coded"]);
});

const placed = (at: number) => ({ sheetId: "{1}", sheet: "Scorecard", row: 1, column: at });
/** A finding with its cells: what is at fault first; in pairs for a count and its rate. */
const one = (check: CheckId, ...columns: number[]): Finding => ({
  ...{ check, severity: "warning", reference: "1.1", measure: "Referrals" },
  cells: columns.map((column, at) => ({ ...placed(column), is: nameOf(check, at) })),
  ...{ message: "", why: "", published: null, expected: null, repair: [] },
});
const NOBODY = { ...ALONE, scorecard: {} as Scorecard, judgements: [] };
const nameOf = (check: CheckId, at: number) =>
  check === "formula-error" || at === 0 || (check === "count-and-rate" && at % 2 === 0)
    ? "fault"
    : "comparedWith";
const follow = (roots: readonly Finding[], finding: Finding) =>
  !withoutExplained([...roots, finding], NOBODY, CHECKS).includes(finding);
const follows = (root: Finding, finding: Finding) => follow([root], finding);

it("takes what a formula gives for known where the formula's own cell is wrong", () => {
  expect(follows(one("formula-error", 3, 4), one("formula-inconsistent", 4))).toBe(true);
  expect(follows(one("formula-error", 3, 4), one("formula-wrong-cells", 5))).toBe(false);
  // Of a range that stops short the first cell is at fault; the months behind it are not.
  expect(follows(one("formula-wrong-cells", 7, 3, 4), one("ytd-disagrees", 7, 3, 4))).toBe(true);
  expect(follows(one("formula-wrong-cells", 7, 3, 4), one("implausible", 4))).toBe(false);
  expect(follows(one("number-among-formulas", 3), one("ytd-disagrees", 7, 3, 4))).toBe(false);
  expect(follows(one("ytd-disagrees", 7, 3), one("formula-wrong-cells", 7, 3))).toBe(false);
});

it("takes a count and its rate for known where each of the months has a cell that is wrong", () => {
  const wrong = one("formula-wrong-cells", 3);
  expect(follows(wrong, one("count-and-rate", 3, 13))).toBe(true);
  expect(follows(wrong, one("count-and-rate", 13, 3))).toBe(true);
  expect(follows(wrong, one("count-and-rate", 3, 13, 4, 14))).toBe(false);
  const both = [wrong, one("formula-wrong-cells", 14)];
  expect(follow(both, one("count-and-rate", 3, 13, 4, 14))).toBe(true);
  expect(follow(both, one("count-and-rate", 13, 4, 3, 5))).toBe(false);
});

it("takes the colour of a value in doubt for known, and no other finding of it", () => {
  for (const doubt of ["unit-slip", "implausible"] as const)
    expect(follows(one(doubt, 3, 9), one("status-disagrees", 3, 1, 2)), doubt).toBe(true);
  expect(follows(one("unit-slip", 3), one("status-disagrees", 4, 3))).toBe(false);
  expect(follows(one("unit-slip", 3), one("direction-disagrees", 3))).toBe(false);
  expect(follows(one("working-disagrees", 3), one("status-disagrees", 3))).toBe(false);
  expect(follows(one("unit-slip", 3), { ...one("status-disagrees", 3), cells: [] })).toBe(false);
  const elsewhere = {
    ...one("status-disagrees"),
    cells: [{ ...placed(3), sheetId: "{2}", is: "fault" as const }],
  };
  expect(follows(one("unit-slip", 3), elsewhere)).toBe(false);
});
