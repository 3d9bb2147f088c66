import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const ROWS = [
  ["1", "% of visits in time", "90%", "80%", "81%", "82%", "205/256"],
  ["2", "% of reviews in time", "90%", "84%", "85%", "88%", "221/252"],
  ["3", "% of plans in time", "90%", "70%", "75%", "73%", "110/151"],
];
/** What is told of the first measure's working where the third column of figures is headed so. */
function workingBehind(heading: string) {
  const rows = [["Ref", "Measure", "Target", "Jul-24", "Aug-24", heading, "Working"], ...ROWS];
  const first = lookAtRows(
    rows.map((row) => (row[0] === "1" ? ["1", ...row.slice(1, 5), "80%", "205/256"] : row)),
  );
  const { latest, working } = first.judged("1");
  return [latest?.value.kind === "number" ? latest.value.shown : null, working?.agrees ?? null];
}

it("of workings behind the months is the last month's", () => {
  expect(workingBehind("Sep-24")).toEqual(["80%", true]);
});

it("of workings behind a quarter, half a year or the year so far is none of the months", () => {
  expect(workingBehind("H1 24/25")).toEqual(["81%", null]);
  expect(workingBehind("Apr to Sep 2024")).toEqual(["81%", null]);
});

it("of columns that nothing dates is the last", () => {
  const rows = [["Ref", "Measure", "Target", "Apr", "May", "Jun", "Working"], ...ROWS];
  expect(lookAtRows(rows).judged("2").working).toMatchObject({ agrees: true, shown: "88%" });
});
