import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const messages = (latest: string, arrow: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
    ["7.10", "% of pathway plans up to date", "90%", "79%", latest, arrow],
    ["6.4", "% audits completed", "90%", "88%", "50%", "↓"],
  ]).findings.flatMap(({ check, message }) => (check === "direction-without-value" ? [message] : []));

it("finds an arrow without a latest value", () => {
  expect(messages("", "↓")).toEqual(["7.10 has an arrow (↓) but no latest value."]);
});

it("is content with both, or neither", () => {
  expect(messages("78%", "↓")).toEqual([]);
  expect(messages("", "")).toEqual([]);
});

it("says what stands in the place of the value, and shows both cells", () => {
  const found = (latest: string, change: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Change", "DoT"],
      ["7.10", "% of pathway plans up to date", "90%", "79%", latest, change, "↓"],
      ["6.4", "% audits completed", "90%", "88%", "50%", "-38%", "↓"],
    ]).findings.filter(({ check }) => check === "direction-without-value");
  const cells = [
    { row: 1, column: 6 },
    { row: 1, column: 4 },
  ];
  expect(found("", "")).toMatchObject([
    {
      cells,
      why: "The cell of the latest month is blank; the arrow may be last month's.",
      published: "↓",
      expected: "",
    },
  ]);
  expect(found("NA", "")).toMatchObject([
    { cells, why: "The cell of the latest month says “NA”; the arrow may be last month's." },
  ]);
  // The arrow is that of the change.
  expect(found("", "-2%")).toEqual([]);
});

it("cannot tell of a yearly figure among quarters, whose arrow is that of the year", () => {
  const found = (...values: readonly string[]) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "2022/23", "2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "DoT"],
      ["1", "Tribunal appeals per 1,000 plans", "10", ...values, "↓"],
      ["2", "% of reviews in time", "90%", "", "", "82%", "84%", "86%", "↑"],
      ["3", "% of visits in time", "90%", "", "", "82%", "84%", "86%", "↑"],
    ]).findings.filter(({ check }) => check === "direction-without-value").length;
  expect(found("11.2", "12.9", "", "", "")).toBe(0);
  expect(found("", "", "11.2", "12.9", "")).toBe(1);
});

// Its last figure stands in March: April and May are blank, so that the arrow may be March's. Where May alone is blank, or
// April says why it has none, the arrow has lost its value.
it("cannot tell where the month before is blank too, and says what would be needed", () => {
  const look = (...values: readonly string[]) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "Mar-24", "Apr-24", "May-24", "DoT"],
      ["1", "% of plans up to date", "90%", ...values, "↓"],
      ["2", "% of reviews in time", "90%", "82%", "84%", "86%", "↑"],
      ["3", "% of visits in time", "90%", "82%", "84%", "86%", "↑"],
    ]);
  const found = (...values: readonly string[]) =>
    look(...values).findings.flatMap(({ check, reference }) =>
      check === "direction-without-value" ? [reference] : [],
    );
  expect(found("79%", "", "")).toEqual([]);
  expect(found("79%", "78%", "")).toEqual(["1"]);
  expect(found("79%", "NA", "")).toEqual(["1"]);
  expect(found("79%", "", "NA")).toEqual(["1"]);
  // A row that never had a figure has an arrow of nothing.
  expect(found("", "", "")).toEqual(["1"]);
});

it("asks for no value beside what is no arrow", () => {
  const found = (arrow: string) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "Apr-24", "May-24", "DoT"],
      ["1", "% of plans up to date", "90%", "79%", "", arrow],
      ["2", "% of reviews in time", "90%", "84%", "86%", "↑"],
      ["3", "% of visits in time", "90%", "84%", "86%", "↑"],
    ]).findings.filter(({ check }) => check === "direction-without-value").length;
  expect(["↓", "tbc", ""].map(found)).toEqual([1, 0, 0]);
});
