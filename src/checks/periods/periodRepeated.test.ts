import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const said = (...months: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months],
    ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
    ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
  ]).findings.flatMap(({ check, message }) => (check === "period-repeated" ? [message] : []));

it("finds a month that heads two columns", () => {
  expect(said("Jul-24", "Aug-24", "Aug-24", "Oct-24")).toEqual(["Two columns are headed Aug-24."]);
});

it("is content with each month once, and with one month for two groups", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24")).toEqual([]);
  expect(said("Jul-24 boys", "Jul-24 girls", "Aug-24 boys", "Aug-24 girls")).toEqual([]);
});
