import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const BOARD = [
  ["Ref", "Measure", "Good is", "Target", "Aug-24", "Sep-24"],
  ["1.1", "% of visits in time", "High", "90%", "85%", "92%"],
  ["1.2", "% of reviews in time", "High", "90%", "85%", "89%"],
  ["1.3", "% of plans in time", "High", "90%", "85%", "95%"],
];
const withBeside = (cells: readonly string[], between: readonly string[] = []): string[][] =>
  BOARD.map((row, at) => [...row, ...between, cells[at] ?? ""]);
const RAG = '=KPI.RAG(F3,D3,,"High")';

it.each([
  ["right beside it", []],
  ["beyond a gap", [""]],
])("one formula %s makes no status column of a scorecard", (_, between) => {
  const { scorecard, changes } = lookAtRows(withBeside(["", "", "Red"], between), {
    cells: { [between.length > 0 ? "H3" : "G3"]: { formula: RAG } },
  });
  const plain = lookAtRows(BOARD);
  expect(scorecard.lines.map(({ role }) => role)).toEqual(plain.scorecard.lines.map(({ role }) => role));
  expect(changes).toEqual(plain.changes);
});

it("a column of statuses that lost its heading is still one", () => {
  const { scorecard } = lookAtRows(withBeside(["", "G", "", "G"]));
  expect(scorecard.lines.at(-1)?.role).toBe("status");
});

it.each(["27/0", "27/50"])("a month of figures stays one with %s typed among them", (slip) => {
  const rows = BOARD.map((row) => [...row]);
  rows[2]![5] = slip;
  const { scorecard } = lookAtRows(rows);
  expect(scorecard.lines.slice(-2).map(({ role }) => role)).toEqual(["actual", "actual"]);
});
