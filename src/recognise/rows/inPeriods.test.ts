import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { noSheetSettings } from "../../model/settings";
import { readCandidacy } from "../readScorecard";
import { findTables } from "../tables/findTables";
import { viewOf } from "../tables/view";

const rowsOf = (...rows: string[]) => {
  const view = viewOf(gridOf(cells("Ref | Measure | Month | Target | Value", ...rows)));
  const [table] = findTables(view);
  if (!table) throw new Error("No headings were found.");
  const { rows: found } = readCandidacy(view, table, noSheetSettings("{1}", "Scorecard"));
  return found.map(({ row, name, others }) => [row, name, others]);
};
const visits = (month: string, value: string, ref = "1.1"): string =>
  `${ref} | % of visits in time | ${month} | 90% | ${value}`;
const plans = (month: string, value: string): string =>
  `1.2 | % of plans up to date | ${month} | 90% | ${value}`;

it("takes the latest row that holds a value for the measure, and the others with it, in their order", () => {
  expect(
    rowsOf(
      visits("Jun-24", ""),
      visits("Apr-24", "88%"),
      visits("May-24", "91%"),
      plans("Apr-24", "80%"),
      plans("May-24", "82%"),
    ),
  ).toEqual([
    [3, "% of visits in time", [2, 1]],
    [5, "% of plans up to date", [4]],
  ]);
});

it("takes the last row where none holds a value", () => {
  const [first] = rowsOf(
    visits("May-24", "TBC"),
    visits("Apr-24", "TBC"),
    plans("Apr-24", "1%"),
    plans("May-24", "2%"),
  );
  expect(first).toEqual([1, "% of visits in time", [2]]);
});

it("tells measures of one name apart by their references", () => {
  expect(
    rowsOf(
      visits("Apr-24", "88%"),
      visits("May-24", "91%"),
      visits("Apr-24", "70%", "7.1"),
      visits("May-24", "72%", "7.1"),
    ),
  ).toEqual([
    [2, "% of visits in time", [1]],
    [4, "% of visits in time", [3]],
  ]);
});

it.each([
  [
    "a month stands twice",
    [visits("Apr-24", "88%"), visits("Apr-24", "91%"), plans("Apr-24", "1%"), plans("May-24", "2%")],
  ],
  [
    "a row has no month",
    [visits("Apr-24", "88%"), visits("later", "91%"), plans("Apr-24", "1%"), plans("May-24", "2%")],
  ],
  ["names hardly repeat", [visits("Apr-24", "88%"), visits("May-24", "91%"), plans("Apr-24", "1%")]],
])("leaves the rows as they are where %s", (_, rows) => {
  expect(rowsOf(...rows).map(([row, , others]) => [row, others])).toEqual(
    rows.map((_row, at) => [at + 1, undefined]),
  );
});
