import { expect, it } from "vitest";
import { lookAtRows } from "../support/lookAtRows";
import { adopted } from "../../src/model/identity/adopted";
import type { HistoryEntry } from "../../src/month/history/historyEntry";
import { differences } from "../../src/month/history/differences";
import { seenEntries } from "../../src/month/history/seenEntries";

type Row = [reference: string, name: string, may: string, june: string, july: string];
const board = (rows: readonly Row[]) =>
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", "Jun-24", "Jul-24"],
    ...rows.map(([reference, name, ...months]) => [reference, name, "BIB", "80%", "90%", ...months]),
  ]);
const VISITS: Row = ["1.1", "% of visits in time", "85%", "92%", ""];
const PLANS: Row = ["1.2", "% of plans in time", "91%", "88%", ""];
const KEPT = seenEntries("Board", board([VISITS, PLANS]).judgements, [], {
  why: "published",
  today: "2024-07-01",
});
const NAMES = new Set(["Sheet1"]);

/** What July's board, on a sheet of this name, says is different: restated figures, new measures, measures gone. */
function different(rows: readonly Row[], sheet = "Sheet1", kept: readonly HistoryEntry[] = KEPT) {
  const { judgements, scorecard } = board(rows);
  const history = adopted(kept, { ...scorecard, sheet, sheets: [sheet] }, new Set([...NAMES, sheet]));
  const found = differences(sheet, judgements, history, "published");
  return (
    found && [
      found.restated.map(({ measure, by }) => `${measure.reference} ${by}`),
      found.newMeasures.map(({ reference }) => reference),
      found.gone.map(({ reference }) => reference),
    ]
  );
}

it("knows a measure again by a new name of one reference, where its figures are the same", () => {
  const renamed: Row = ["1.1", "% of visits carried out in time", "85%", "90%", "93%"];
  expect(different([renamed, PLANS], "Board")).toEqual([["1.1 down 2 points"], [], []]);
  const other: Row = ["1.1", "% of reviews in time", "70%", "71%", "72%"];
  expect(different([other, PLANS], "Board")).toEqual([[], ["1.1"], ["1.1"]]);
});

it("knows measures again that were numbered anew, because a row came between", () => {
  const rows: Row[] = [
    ["1.1", "% of checks in time", "60%", "61%", "62%"],
    ["1.2", "% of visits in time", "85%", "92%", "93%"],
    ["1.3", "% of plans in time", "91%", "87%", "90%"],
  ];
  expect(different(rows, "Board")).toEqual([["1.3 down 1 point"], ["1.1"], []]);
});

it("follows a sheet that was renamed, and takes over none with other figures", () => {
  const now: Row[] = [["1.1", "% of visits in time", "84%", "92%", "93%"], PLANS];
  expect(different(now)).toEqual([["1.1 down 1 point"], [], []]);
  const south: Row[] = [
    ["1.1", "% of visits in time", "70%", "71%", "72%"],
    ["1.2", "% of plans in time", "80%", "81%", "82%"],
  ];
  expect(different(south)).toBeNull();
});
