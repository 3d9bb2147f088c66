import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const said = (first: [string, string], second: [string, string]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1", first[0], "", "50%", first[1]],
    ["2", second[0], "", "50%", second[1]],
    ["3", "% of reviews in time", "90%", "88%", "89%"],
  ]).findings.flatMap(({ check, message }) => (check === "complement" ? [message] : []));

it("finds a share and its rest that do not add up", () => {
  expect(said(["% Dentist Check", "88.4%"], ["% No Dentist Check", "63.7%"])).toEqual([
    "1 (88.4%) and 2 (63.7%) are a share and its rest, but add to 152.1%.",
  ]);
  expect(said(["% Placed In County", "71.4%"], ["% Placed Out of County", "38.6%"])).toHaveLength(1);
});

it("allows what rounding allows", () => {
  expect(said(["% Placed In County", "71.4%"], ["% Placed Out of County", "28.6%"])).toEqual([]);
  expect(said(["% Placed In County", "71%"], ["% Placed Out of County", "28%"])).toEqual([]);
});

it("leaves two shares that are not each other's rest", () => {
  expect(said(["% in touch", "71%"], ["% in time", "78%"])).toEqual([]);
});
