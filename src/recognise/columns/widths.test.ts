import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

type Row = readonly [name: string, target: string, tolerance: string];

/** What is known of the amber of rows: a band, or the value at which it ends. */
const bands = (...rows: readonly Row[]) =>
  lookAtRows(
    [
      ["Measure", "Target", "Tolerance", "Apr-24", "May-24"],
      ...rows.map(([name, target, tolerance]) => [name, target, tolerance, "50%", "51%"]),
    ],
    { asText: [] },
  ).scorecard.measures.map(({ band, tolerance }) => band ?? tolerance?.value);

it("takes tolerances far below half of their targets for widths, in the unit of the target", () => {
  expect(
    bands(
      ["% of repairs completed in time", "92%", "2%"],
      ["Rent arrears as a % of the debit", "7.5%", "1%"],
    ),
  ).toEqual([
    { kind: "points", size: 2 },
    { kind: "points", size: 1 },
  ]);
});

it("takes a column of them to be percent of the target where one can be nothing else", () => {
  const { judged } = lookAtRows([
    ["Ref", "Measure", "Target", "Tolerance", "Apr-24", "May-24"],
    ["1", "Average days to let a home", "25", "10%", "30", "27"],
    ["2", "% of repairs completed in time", "90%", "10%", "85%", "80%"],
  ]);
  // A tenth of 25 days makes 27.5, and a tenth of 90% makes 81%.
  expect(judged("1").status.value).toBe("amber");
  expect(judged("2").status.value).toBe("red");
});

it("takes a width of half a small target with those of larger ones", () => {
  const { judged } = lookAtRows([
    ["Ref", "Measure", "Target", "Amber tolerance", "May-24", "Jun-24"],
    ["1", "Occupancy", "85%", "5%", "82%", "86%"],
    ["2", "% of key work sessions completed", "90%", "10%", "77%", "79%"],
    ["3", "Number of complaints", "4", "2", "7", "5"],
    ["4", "Number of accidents", "6", "3", "11", "10"],
  ]);
  // 79% lies below 80%, 5 within 6, and 10 beyond 9.
  expect(["1", "2", "3", "4"].map((one) => judged(one).status.value)).toEqual([
    "green",
    "red",
    "amber",
    "red",
  ]);
});

it("leaves the values at which amber ends, on either side of their targets", () => {
  const kinds = bands(
    ["% of visits in time", "95%", "85%"],
    ["% of re-referrals", "15%", "20%"],
    ["% of plans of two years", "2%", "5%"],
  ).map((one) => one?.kind);
  expect(kinds).toEqual(["number", "number", "number"]);
});

it("needs more than one row to tell, and most of them", () => {
  const kindOf = (...rows: readonly Row[]) => bands(...rows).map((one) => one?.kind);
  expect(kindOf(["% of visits in time", "95%", "5%"])).toEqual(["number"]);
  expect(
    kindOf(
      ["% of visits in time", "95%", "5%"],
      ["% of reviews in time", "95%", "85%"],
      ["% of plans in time", "95%", "90%"],
    ),
  ).toEqual(["number", "number", "number"]);
});
