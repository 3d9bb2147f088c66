import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (actual: string, working: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["2.2", "% in 45 days", "90%", "88%", actual, working],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ reference }) => reference === "2.2");

it("finds a result that the working does not give, though the figure is right", () => {
  expect(look("89%", "285/322 = 0.98")).toMatchObject([
    {
      check: "result-wrong",
      severity: "error",
      cells: [{ row: 1, column: 5 }],
      message: "The working of 2.2 states 0.98, but 285/322 gives 0.89.",
      published: 0.98,
    },
  ]);
});

it("says one thing once: a figure with the same mistake is the working's finding", () => {
  expect(look("98%", "285/322 = 0.98").map(({ check }) => check)).toEqual(["working-disagrees"]);
});

it("takes a result as a fraction, as a percentage or not at all", () => {
  for (const working of ["285/322 = 0.89", "285/322 = 0.885", "285/322 = 89%", "285/322"])
    expect(look("89%", working)).toEqual([]);
});

it("repairs the result where the published figure stands beside it, and shows the arithmetic", () => {
  // 285 / 322 = 0.88509...
  const [found] = look("89%", "285/322 = 0.98");
  expect(found).toMatchObject({
    why: "285/322 = 0.8850931677018633.",
    repair: [{ before: "285/322 = 0.98", after: "285/322 = 0.89" }],
  });
  // Without a figure beside it the working may be the wrong one.
  expect(look("", "285/322 = 0.98")).toMatchObject([{ check: "result-wrong", repair: [] }]);
});
