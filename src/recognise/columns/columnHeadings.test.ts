import { expect, it } from "vitest";
import { formatPeriod } from "../../core/periods/namePeriod";
import { lookAtRows } from "../../../tests/support/lookAtRows";

/** Roles and periods of the columns below two rows of headings. */
const lines = (above: readonly string[], below: readonly string[]) =>
  lookAtRows(
    [
      above,
      below,
      ["% of visits in time", "81%", "82%", "84%", "88%", "86%", "85%"],
      ["% of reviews in time", "71%", "72%", "74%", "78%", "76%", "75%"],
    ].map((row) => [...row]),
    { asText: [] },
  ).scorecard.lines.map(({ role, period }) => (period === null ? role : `${role} ${formatPeriod(period)}`));

it("takes quarters below a span of them for those that lie in it, and a target below its band for a target", () => {
  expect(
    lines(
      [
        "Measure",
        "Previous performance (Q3 2016/17 – Q2 2017/18)",
        "",
        "",
        "",
        "Current performance (2017/18)",
        "",
      ],
      ["", "Q3", "Q4", "Q1", "Q2", "Q3 actual", "Q3 target"],
    ),
  ).toEqual([
    "measure",
    "actual 2016-Q4",
    "actual 2017-Q1",
    "actual 2017-Q2",
    "actual 2017-Q3",
    "actual 2017-Q4",
    "target 2017-Q4",
  ]);
});

it("takes months below a span of them for those that lie in it", () => {
  expect(
    lines(
      ["Measure", "November 2023 – March 2024", "", "", "", "", ""],
      ["", "Nov", "Dec", "Jan", "Feb", "Mar", "Year end target"],
    ).slice(1, 6),
  ).toEqual(["actual 2023-11", "actual 2023-12", "actual 2024-01", "actual 2024-02", "actual 2024-03"]);
});
