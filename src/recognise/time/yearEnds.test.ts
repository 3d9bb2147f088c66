import { expect, it } from "vitest";
import type { Judgement } from "../../model/judgement";
import { formatPeriod } from "../../core/periods/namePeriod";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (...headings: string[]) =>
  lookAtRows(
    [
      ["Reference", "Measure", "Target", ...headings],
      ["6.3", "% of visits in time", "90%", ...headings.map((_, at) => `${80 + at}%`)],
      ["6.4", "% of reviews in time", "90%", ...headings.map((_, at) => `${85 + at}%`)],
    ],
    { asText: [0] },
  );
const shownOf = (judgement: Judgement | undefined): string | null => {
  const value = judgement?.latest?.value;
  return value === undefined || value.kind === "blank" ? null : value.shown;
};
const last = (...headings: string[]) => {
  const { scorecard, judgements } = look(...headings);
  const line = scorecard.lines.at(-1);
  const period = line?.period ?? null;
  return [line?.role, period && formatPeriod(period), shownOf(judgements[0])];
};

it.each([
  ["behind March is of the year", ["Jan-25", "Feb-25", "Mar-25", "Year end"], ["actual", "2024-25", "82%"]],
  [
    "behind the fourth quarter is of the year",
    ["Q3 2024/25", "Q4 2024/25", "Outturn"],
    ["actual", "2024-25", "81%"],
  ],
  [
    "behind September is no later month",
    ["Jul-24", "Aug-24", "Sep-24", "Year end"],
    ["ignored", null, "82%"],
  ],
  [
    "behind a quarter is none either",
    ["Q1 2024/25", "Q2 2024/25", "Year end actual"],
    ["ignored", null, "81%"],
  ],
  [
    "of a March far off is of its year",
    ["Jul-24", "Aug-24", "Sep-24", "Mar-25 outturn"],
    ["actual", "2024-25", "82%"],
  ],
  [
    "of the March that is due is that month",
    ["Jan-25", "Feb-25", "Mar-25 outturn"],
    ["actual", "2025-03", "82%"],
  ],
])("a year end %s", (_, headings, said) => expect(last(...headings)).toEqual(said));

it("before the months is left as it is", () => {
  const { judgements } = look("Outturn", "Apr-24", "May-24", "Jun-24");
  expect(shownOf(judgements[0])).toBe("83%");
});
