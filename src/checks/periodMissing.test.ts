import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const said = (...months: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months],
    ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
    ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
  ]).findings.flatMap(({ check, message }) => (check === "period-missing" ? [message] : []));

it("finds the month that is left out", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Nov-24", "Dec-24", "Jan-25")).toEqual([
    "Between Sep-24 and Nov-24 there is no column for Oct-24.",
  ]);
});

it("is content with months, with quarter ends, and with an earlier year beside the months", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24")).toEqual([]);
  expect(said("Jun-23", "Sep-23", "Dec-23", "Mar-24", "Jun-24")).toEqual([]);
  expect(said("Mar-23", "Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24")).toEqual([]);
  expect(said("Jun-23", "Sep-23", "Dec-23", "Mar-24", "Apr-24", "May-24", "Jun-24", "Jul-24")).toEqual([]);
});
