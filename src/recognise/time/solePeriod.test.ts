import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

/** The latest value of a row of 92.9% now and 91.1% before, and the one that it is compared with. */
const latest = (title: string, now: string, before: string) => {
  const { judgements } = lookAtRows(
    [
      [title, "", "", "", ""],
      ["Measure", "Cohort", now, "Target %", before],
      ["% of care leavers in touch", "112", "92.9%", "95%", "91.1%"],
      ["% of visits in time", "268", "91.0%", "90%", "90.2%"],
    ],
    { asText: [] },
  );
  return [judgements[0]?.latest, judgements[0]?.previous].map((one) => one?.content);
};

it("dates the one that is not said to be earlier", () => {
  const periods = lookAtRows(
    [
      ["Indicators at the end of August 2018", "", "", ""],
      ["Measure", "Previous month", "Actual", "Target"],
      ["% of care leavers in touch", "91.1%", "92.9%", "95%"],
      ["% of visits in time", "90.2%", "91.0%", "90%"],
    ],
    { asText: [] },
  ).scorecard.lines.map(({ period }) => (period?.kind === "month" ? period.month : null));
  expect(periods).toEqual([null, 7, 8, null]);
});

it("dates the one column without a period by the title, where that is later than the others", () => {
  expect(latest("Care leavers tracker – quarter 2 2024/25", "%", "Q1 %")).toEqual([0.929, 0.911]);
  expect(latest("Care leavers tracker – September 2024", "Actual", "Aug-24")).toEqual([0.929, 0.911]);
});
