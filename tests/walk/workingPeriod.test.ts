import { expect, it } from "vitest";
import { lookAtRows } from "../support/lookAtRows";
import { leftAlone } from "../../src/update/leftAlone";

/** Five measures with their figures of July and August, and a working for September beside them. */
const look = (workings: readonly string[], heading = "Sep-24 working", september: readonly string[] = []) =>
  lookAtRows(
    [
      ["Ref", "Measure", "Good is", "Jul-24", "Aug-24", "Sep-24", heading, "Target"],
      ...["20%", "40%", "60%", "80%", "90%"].map((august, at) => [
        `1.${at}`,
        `% of reviews of kind ${at}`,
        "High",
        "50%",
        august,
        september[at] ?? "",
        workings[at] ?? "",
        "70%",
      ]),
    ],
    { asText: [0, 6] },
  );
const filled = (looked: ReturnType<typeof look>): unknown[] =>
  looked.changes.flatMap((change) =>
    change.kind === "value" && change.group === "values" ? [[change.place.row, change.after]] : [],
  );
const OLD = ["2/10", "4/10", "6/10", "8/10", "9/10"];
const NEW = ["3/10", "5/10", "6/10", "7/10", "10/10"];
const left = ({ judgements, scorecard }: ReturnType<typeof look>): string[] =>
  leftAlone(judgements, { sheetId: "{1}", row: 0, column: 0, fills: [], ruled: [] }, scorecard.lines);

it("fills a blank month from workings that are not those of the month before, whatever a few give", () => {
  const looked = look(NEW);
  expect(filled(looked)).toEqual([
    [1, 0.3],
    [2, 0.5],
    [3, 0.6],
    [4, 0.7],
    [5, 1],
  ]);
  expect(left(looked)).toEqual([]);
});

it("does not fill a blank month from last month's workings, and says so", () => {
  const looked = look(OLD);
  expect(filled(looked)).toEqual([]);
  expect(looked.scorecard.latest).toEqual({ kind: "month", year: 2024, month: 8 });
  expect(left(looked)).toEqual([
    "The workings headed Sep-24 still give the figures of Aug-24, so they fill nothing in.",
  ]);
});

it("takes one new working among last month's for a mistake of August, not for September", () => {
  expect(filled(look([...OLD.slice(0, 4), "7/10"]))).toEqual([]);
});

it("takes workings for their month though another has the same figures, once its own are there", () => {
  const looked = look(NEW, "Sep-24 working", ["30%", "50%"]);
  expect(filled(looked).map((one) => (one as number[])[0])).toEqual([3, 4, 5]);
});

it("fills the next month where nothing names it, not the last of those laid out", () => {
  const rows = (workings: readonly string[]) => [
    ["Ref", "Measure", "Good is", "Jul-24", "Aug-24", "Sep-24", "Oct-24", "Working"],
    ...["20%", "40%", "60%", "80%"].map((august, at) => [
      `1.${at}`,
      `% of reviews of kind ${at}`,
      "High",
      "50%",
      august,
      "",
      "",
      workings[at] ?? "",
    ]),
  ];
  const columns = (workings: readonly string[]): number[] =>
    lookAtRows(rows(workings), { asText: [0, 7] }).changes.flatMap(({ group, place }) =>
      group === "values" ? [place.column] : [],
    );
  expect(columns(NEW)).toEqual([5, 5, 5, 5]);
  expect(columns(OLD)).toEqual([]);
});
