import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const messages = (name: string, ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["6.3", name, ...values],
    ["6.4", "% others", "90%", "88%", "50%"],
    ["6.5", "% more", "90%", "88%", "50%"],
  ]).findings.flatMap(({ check, message }) => (check === "value-out-of-range" ? [message] : []));

it("finds a share over a hundred per cent", () => {
  expect(messages("% of visits in time", "95%", "94%", "104%")).toEqual([
    "The value of 6.3 is 104%, but a share cannot be more than 100%.",
  ]);
});

it("finds a count below zero", () => {
  expect(messages("Number of referrals", "400", "405", "-387")).toEqual([
    "The value of 6.3 is -387, but it cannot be below zero.",
  ]);
});

it("leaves what may be so", () => {
  expect(messages("% of visits in time", "95%", "94%", "100%")).toEqual([]);
  expect(messages("% of budget spent", "100%", "94%", "104%")).toEqual([]);
  expect(messages("Current rent collected as a % of rent owed", "100%", "102.4%", "99.3%")).toEqual([]);
  expect(messages("Net change in the number of children", "0", "12", "-3")).toEqual([]);
});

it.each([
  "Value-weighted activity",
  "% of planned income achieved",
  "School place utilisation",
  "% of reported clearances",
  "% of 2019/20 activity",
  "Foster carer recruitment against plan",
  "Spend compared with last year",
])("lets %s pass a hundred per cent", (name) => {
  expect(messages(name, "100%", "94%", "104%")).toEqual([]);
});

it("lets a measure pass a bound that more than one of its figures passes, but for shares that never can", () => {
  expect(messages("% of completed pathways", "110%", "98%", "106%")).toEqual([]);
  expect(messages("% of completed pathways", "95%", "101%", "106%")).toEqual([]);
  expect(messages("% of visits in time", "95%", "101%", "106%")).toHaveLength(2);
  // A nought too many.
  expect(messages("% of completed pathways", "95%", "950%", "980%")).toHaveLength(2);
  expect(messages("Days to decision", "0", "-28", "-30")).toEqual([]);
  expect(messages("Number of referrals", "400", "405", "-387")).toHaveLength(1);
});

it("takes a target for a bound that may be passed: over a hundred, to twice that, and below zero", () => {
  expect(messages("% of completed pathways", "100%", "98%", "106%")).toHaveLength(1);
  expect(messages("% of completed pathways", "101%", "98%", "106%")).toEqual([]);
  expect(messages("% of completed pathways", "110%", "98%", "200%")).toEqual([]);
  // Beyond twice the whole it is a slip, and then nothing speaks for the target either.
  expect(messages("% of completed pathways", "110%", "98%", "201%")).toHaveLength(2);
  expect(messages("Number of referrals", "0", "405", "-387")).toHaveLength(1);
  expect(messages("Number of referrals", "-10", "405", "-387")).toEqual([]);
  expect(messages("Number of referrals", "400", "-405", "-387")).toEqual([]);
  // Nothing at all is not below zero.
  expect(messages("Number of referrals", "400", "0", "-387")).toHaveLength(1);
});

it.each([
  ["Number of days ahead or behind", "0", "3", "-28"],
  ["Budget variance (£000)", "0", "15", "-412"],
  ["Average Progress 8 score", "0", "0.1", "-0.45"],
  ["Net gain of foster carers", "0", "1", "-3"],
  ["% reduction in violence", "5%", "3%", "-9%"],
  ["Overspend in the year (£m)", "0", "0.1", "-1.2"],
])("lets %s fall below zero", (name, ...values) => {
  expect(messages(name, ...values)).toEqual([]);
});

it("takes a column of bare figures over a hundred for something other than shares", () => {
  const rows = (figures: readonly string[]) => [
    ["Function", "Percent", "Target", "Minimum"],
    ...figures.map((figure, at) => [`Branch ${"ABCDEF"[at]}`, "24%", "30%", figure]),
  ];
  const found = (figures: readonly string[]) =>
    lookAtRows(rows(figures)).findings.filter(({ check }) => check === "value-out-of-range").length;
  expect(found(["2,300", "1,000", "900", "1,100"])).toBe(0);
  expect(found(["20%", "$1,000", "22%", "21%"])).toBe(0);
  expect(found(["20%", "25%", "122%", "21%"])).toBe(1);
});

it("asks for three bare figures, and for more than half of the column", () => {
  const found = (...figures: string[]) =>
    lookAtRows([
      ["Function", "Percent", "Target", "Minimum"],
      ...figures.map((figure, at) => [`Branch ${"ABCDEF"[at]}`, "24%", "30%", figure]),
    ]).findings.filter(({ check }) => check === "value-out-of-range").length;
  expect(found("2,300", "1,000", "900", "20%")).toBe(0);
  expect(found("2,300", "1,000", "20%")).toBe(2);
  expect(found("2,300", "1,000", "900", "20%", "21%", "22%")).toBe(1);
});

it("judges what is shown: what rounds to a whole is one, and what rounds to nothing is not below it", () => {
  const found = (content: number, shown: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
        ["6.3", "% of visits in time", "95%", "94%", shown],
        ["6.4", "% others", "90%", "88%", "50%"],
        ["6.5", "% more", "90%", "88%", "50%"],
      ],
      { cells: { E2: { content, format: "0.0%" } } },
    ).findings.filter(({ check }) => check === "value-out-of-range").length;
  expect(found(1.0004, "100.0%")).toBe(0);
  expect(found(1.0005, "100.1%")).toBe(1);
  expect(found(-0.0004, "0.0%")).toBe(0);
  expect(found(-0.0005, "-0.1%")).toBe(1);
});

it("shows the cell, and names targets for what they are", () => {
  const found = (...values: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
      ["6.3", "% of visits in time", ...values],
      ["6.4", "% others", "80%", "90%", "88%", "50%"],
      ["6.5", "% more", "80%", "90%", "88%", "50%"],
    ]).findings.filter(({ check }) => check === "value-out-of-range");
  expect(found("85%", "95%", "94%", "104%")).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "“% of visits in time”: a share cannot be more than 100%.",
      published: 1.04,
      expected: null,
    },
  ]);
  expect(found("85%", "105%", "94%", "94%")[0]?.message).toBe(
    "The target of 6.3 is 105%, but a share cannot be more than 100%.",
  );
  expect(found("85%", "95%", "-4%", "94%")).toHaveLength(1);
});

it("leaves what rounds to a whole, and a number that is no count", () => {
  expect(messages("% of visits in time", "95%", "94%", "100.0%")).toEqual([]);
  expect(messages("Average days since the last visit", "3", "2.5", "-1.5")).toEqual([]);
});

it("reads a scorecard whose figures are mostly below zero as one", () => {
  const { findings, scorecard } = lookAtRows([
    ["Measure", "Target", "Jan-25", "Feb-25", "Mar-25"],
    ["Number of days ahead / behind", "0", "-28", "-27", "-26"],
    ["Average Progress 8 score", "0", "-0.45", "-0.44", "-0.45"],
    ["Net gain of foster carers", "0", "-3", "-3", "-2"],
  ]);
  expect(scorecard.periods).toHaveLength(3);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

it("takes either mark, the target or the baseline, for what tells of a bound", () => {
  const found = (name: string, baseline: string, target: string, ...values: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Baseline", "Target", "Mar-24", "Jun-24"],
      ["6.3", name, baseline, target, ...values],
      ["6.4", "% of others", "80%", "90%", "88%", "50%"],
      ["6.5", "% of more", "80%", "90%", "88%", "50%"],
    ]).findings.filter(({ check }) => check === "value-out-of-range").length;
  expect(found("% of completed pathways", "105%", "95%", "98%", "106%")).toBe(0);
  expect(found("% of completed pathways", "85%", "95%", "98%", "106%")).toBe(1);
  expect(found("Number of referrals", "-10", "400", "405", "-387")).toBe(0);
});

it("counts for a column of other things only what is over a hundred there", () => {
  const found = (...rows: [string, string, string][]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ...rows.map(([name, march, june], at) => [`6.${at}`, name, "", march, june]),
    ]).findings.filter(({ check }) => check === "value-out-of-range").length;
  // Three counts beside it do not make 104% of visits a count.
  expect(
    found(
      ["% of visits in time", "94%", "104%"],
      ["Number of referrals", "400", "410"],
      ["Number of contacts", "900", "910"],
      ["Number of plans", "300", "310"],
    ),
  ).toBe(1);
});

it("finds what is below zero also in a column of other things, and takes a percentage beside a count for no share", () => {
  const found = (...figures: string[]) =>
    lookAtRows([
      ["Function", "Percent", "Target", "Minimum"],
      ...figures.map((figure, at) => [`Branch ${"ABCDEF"[at]}`, "24%", "30%", figure]),
    ]).findings.filter(({ check }) => check === "value-out-of-range").length;
  expect(found("2,300", "1,000", "900", "-20%")).toBe(1);
  expect(messages("Number of referrals", "120%", "405", "387")).toEqual([]);
});

it("says once that a column which falls below zero in many rows holds something else", () => {
  const rows = (...figures: string[]) =>
    lookAtRows([
      ["Ref", "Measure", "Mar-24", "Jun-24"],
      ...figures.map((figure, at) => [
        `1.${at + 1}`,
        `% of ${"abcdefg".charAt(at)} seen in time`,
        "88%",
        figure,
      ]),
    ]).findings.flatMap(({ check, severity }) => (check === "value-out-of-range" ? [severity] : []));
  expect(rows("1%", "-4%", "-2%", "3%", "2%", "1%", "-3%")).toEqual(["note"]);
  expect(rows("81%", "-84%", "82%", "83%", "82%", "81%", "83%")).toEqual(["error"]);
});
