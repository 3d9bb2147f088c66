import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { numberFromText } from "./numberFromText";

/** The repair of a value that is held as text, in a cell of a format. */
const repair = (typed: string, format: string, name = "Number of referrals") => {
  const { judged } = lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["1.3", name, "", "50", typed],
      ["6.4", "% others", "90%", "88%", "50%"],
    ],
    { cells: { E2: { content: typed, format } } },
  );
  const { measure, latest } = judged("1.3");
  return latest === null ? null : numberFromText(measure, latest, "because");
};

it.each([
  ["387", "@", "Number of referrals", 387, "General"],
  ["387", "General", "Number of referrals", 387, "General"],
  ["387", "0", "Number of referrals", 387, null],
  ["1,387", "@", "Number of referrals", 1387, "#,##0"],
  ["1,387.5", "@", "Average cost", 1387.5, "#,##0.0"],
  ["17.63", "General", "Average caseload", 17.63, "0.00"],
  ["95.1%", "@", "% of visits in time", 0.951, "0.0%"],
  ["95%", "0", "% of visits in time", 0.95, "0%"],
  ["95%", "0%", "% of visits in time", 0.95, null],
] as const)("%s under %s of %s becomes %d under %s", (typed, format, name, after, under) => {
  expect(repair(typed, format, name)).toMatchObject([
    {
      ...{ kind: "value", hers: true, reason: "because" },
      ...{
        before: typed,
        beforeShown: typed,
        after,
        afterShown: typed,
        format: under === format ? null : under,
      },
    },
  ]);
});

it("leaves what says more, and a percentage without its sign", () => {
  expect(repair("387 (p)", "@")).toEqual([]);
  expect(repair("95", "@", "% of visits in time")).toEqual([]);
});

it("repairs no number, and nothing that is no figure", () => {
  const { judged } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1.3", "Number of referrals", "", "NA", "387"],
    ["6.4", "% others", "90%", "88%", "50%"],
  ]);
  const { measure } = judged("1.3");
  expect(measure.actuals.map((actual) => numberFromText(measure, actual, ""))).toEqual([[], []]);
});
