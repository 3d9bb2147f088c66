import { expect, it } from "vitest";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const page = (target: string, month = "Jun-24") => [
  ["Reference", "Measure", "Tolerance", "Target", "May-24", month],
  ["6.3", "% of visits in time", "80%", target, "88%", "89%"],
  ["6.4", "% of reviews in time", "80%", "90%", "88%", "89%"],
];
const look = (headline: string[][]) => {
  const others = recognise([{ ...gridOf(headline, { asText: [0], sheet: "Headlines" }), sheetId: "{2}" }]);
  return lookAtRows(page("95%"), { others }).findings.flatMap(({ check, message }) =>
    check === "target-differs" ? [message] : [],
  );
};

it("finds a target that another page states otherwise", () => {
  expect(look(page("90%"))).toEqual(["The target of 6.3 is 95% here, but 90% on the sheet Headlines."]);
});

it("takes a tolerance for one where both pages have a target", () => {
  const tolerance = (target: string) =>
    look(page(target).map((row) => row.map((cell) => (cell === "80%" ? "70%" : cell))));
  expect(tolerance("95%")).toEqual([
    "The tolerance of 6.3 is 80% here, but 70% on the sheet Headlines.",
    "The tolerance of 6.4 is 80% here, but 70% on the sheet Headlines.",
  ]);
  expect(tolerance("")).toEqual(["The tolerance of 6.4 is 80% here, but 70% on the sheet Headlines."]);
});

it("is content where they agree, and lets targets change with the year", () => {
  expect(look(page("95%"))).toEqual([]);
  expect(look(page("90%", "Jun-25"))).toEqual([]);
});

it("shows both cells and both targets, of whole names without regard to signs and capitals", () => {
  const found = (headline: string[][], sheetId = "{2}") => {
    const others = recognise([{ ...gridOf(headline, { asText: [0], sheet: "Headlines" }), sheetId }]);
    return lookAtRows(page("95%"), { others }).findings.filter(({ check }) => check === "target-differs");
  };
  expect(found(page("90%"))).toMatchObject([
    {
      cells: [
        { sheetId: "{1}", row: 1, column: 3 },
        { sheetId: "{2}", row: 1, column: 3 },
      ],
      published: 0.95,
      expected: 0.9,
    },
  ]);
  const renamed = (name: string) =>
    page("90%").map((row) => row.map((cell) => (cell === "% of visits in time" ? name : cell)));
  expect(found(renamed("% of Visits – in time"))).toHaveLength(1);
  expect(found(renamed("% of visits in time (all)"))).toEqual([]);
  expect(found(page(""))).toEqual([]);
  expect(found(page("90%"), "{1}")).toEqual([]);
});
