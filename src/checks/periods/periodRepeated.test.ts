import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
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

it("knows a month by any of its names, shows both headings and asks which is wrong", () => {
  const table = [
    ["Reference", "Measure", "Target", "Jul-24", "Aug-24 boys", "August 2024: boys"],
    ["6.3", "% of visits in time", "90%", "88%", "87%", "86%"],
    ["6.4", "% of reviews in time", "90%", "88%", "87%", "86%"],
  ];
  const found = lookAtRows(table).findings.filter(({ check }) => check === "period-repeated");
  expect(found.map(cellsIn)).toEqual(["E1 F1"]);
  expect(found[0]?.why).toBe(
    "The headings are “Aug-24 boys” and “August 2024: boys”; one of them may be of another period.",
  );
});

it("is content with each month once, and with one month for two groups", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24")).toEqual([]);
  expect(said("Jul-24 boys", "Jul-24 girls", "Aug-24 boys", "Aug-24 girls")).toEqual([]);
});

it("tells headings apart by what they say besides the month, however they are spaced", () => {
  expect(said("Jul-24", "Aug-24 boys", "Aug 2024 -  boys", "Oct-24")).toEqual([
    "Two columns are headed Aug-24.",
  ]);
  expect(said("Jul-24", "Aug-24 boys", "Aug-24 girls under ten", "Aug-24 girls over ten")).toEqual([]);
});
