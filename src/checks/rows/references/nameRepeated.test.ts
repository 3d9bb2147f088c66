import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const said = (...rows: readonly (readonly [reference: string, name: string, value: string])[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...rows.map(([reference, name, value]) => [reference, name, "", value, value]),
  ]).findings.flatMap(({ check, message }) =>
    check === "name-repeated" || check === "reference-repeated" ? [message] : [],
  );

const OTHERS = [
  ["1.1", "% of visits in time", "81%"],
  ["1.2", "% of reviews in time", "82%"],
  ["1.3", "% of plans in time", "83%"],
] as const;

it("finds a name that was copied for another row, however it is written", () => {
  expect(said(...OTHERS, ["1.4", "% of Visits  in time", "55%"])).toEqual([
    "1.1 and 1.4 have one name, “% of visits in time”. It may have been copied and not changed.",
  ]);
});

it("counts where there are no references, or the same", () => {
  expect(
    said(
      ["", "Visits in time", "81%"],
      ["", "Reviews in time", "82%"],
      ["", "Plans in time", "83%"],
      ["", "Visits in time", "70%"],
    ),
  ).toEqual(["The name “Visits in time” stands twice."]);
});

it("leaves a row that came twice to its reference", () => {
  expect(said(...OTHERS, ["1.1", "% of visits in time", "55%"])).toEqual([
    expect.stringMatching(/^The reference 1\.1 stands twice/),
  ]);
});

it("lets a count and its share have one name", () => {
  expect(
    said(
      ...OTHERS,
      ["1.4", "Contacts that became referrals", "98"],
      ["1.5", "Contacts that became referrals", "20%"],
    ),
  ).toEqual([]);
});

it("takes names that come again and again for those of teams", () => {
  const teams = ["North", "South", "North", "South"].map((name, at) => [`${at + 1}`, name, "81%"] as const);
  expect(said(...teams)).toEqual([]);
});

it("lets each section have its own", () => {
  const found = lookAtRows([
    ["Measure", "Target", "Mar-24", "Jun-24"],
    ["Visits", "", "", ""],
    ["Made in time", "90%", "88%", "89%"],
    ["Seen alone", "90%", "88%", "89%"],
    ["Reviews", "", "", ""],
    ["Made in time", "90%", "78%", "79%"],
    ["Chaired by another", "90%", "88%", "89%"],
    ["Minuted", "90%", "88%", "89%"],
  ]).findings;
  expect(found.filter(({ check }) => check === "name-repeated")).toEqual([]);
});
