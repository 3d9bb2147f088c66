import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (working: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["7.3", "% in touch", "90%", "98%", "96%", working],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ reference }) => reference === "7.3");

it("finds a fraction that carries a percent sign", () => {
  expect(look("300/312 = 0.96%")).toMatchObject([
    {
      check: "unit-slip",
      severity: "error",
      cells: [{ row: 1, column: 5 }],
      message: "The working of 7.3 states 0.96%, but 300/312 gives 96%: a fraction carries the percent sign.",
    },
  ]);
});

it("leaves fractions and percentages alone", () => {
  expect(look("300/312 = 0.96")).toEqual([]);
  expect(look("300/312 = 96%")).toEqual([]);
});

it("finds a value that is the fraction of its working", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["7.3", "% in touch", "90%", "98%", "0.96%", "300/312"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ check, message }) => [check, message])).toEqual([
    ["unit-slip", "7.3 says 0.96% where 96% seems meant: a fraction carries the percent sign."],
  ]);
});

it("finds a value that is a hundredth of its row, and leaves a share that is small", () => {
  const messages = (values: string[], target = "90%") =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"],
      ["7.3", "% in touch", target, ...values],
      ["6.4", "% others", "90%", "88%", "80%", "80%", "80%", "50%"],
    ]).findings.flatMap(({ check, message }) => (check === "unit-slip" ? [message] : []));
  expect(messages(["95%", "93%", "0.94%", "96%", "95%"])).toEqual([
    "7.3 says 0.94% where 94% seems meant: a fraction carries the percent sign.",
  ]);
  expect(messages(["0.5%", "0.7%", "0.4%", "0.9%", "0.6%"], "1%")).toEqual([]);
  expect(messages(["2.5%", "1.7%", "0.4%", "1.9%", "2.6%"], "1%")).toEqual([]);
  expect(messages(["95%", "93%", "94%", "96%", "95%"], "0.95%")).toEqual([
    "7.3 says 0.95% where 95% seems meant: a fraction carries the percent sign.",
  ]);
});

it("finds a fraction among percentages typed without their sign", () => {
  const messages = (...values: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"],
      ["7.3", "% in touch", "90", ...values],
      ["6.4", "% others", "90", "88", "80", "80", "80", "50"],
    ]).findings.flatMap(({ check, message }) => (check === "unit-slip" ? [message] : []));
  expect(messages("85", "88", "0.91", "92", "90")).toEqual([
    "7.3 says 0.91 where 91 seems meant: a fraction among percentages typed without their sign.",
  ]);
  expect(messages("1.4", "2.1", "0.9", "1.7", "1.2")).toEqual([]);
  expect(messages("85", "88", "0.2", "92", "90")).toEqual([]);
  expect(messages("85", "88", "91", "92", "90")).toEqual([]);
});

it("finds a percentage typed without its sign among those that have it", () => {
  const found = (...values: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"],
      ["7.3", "% in touch", "90%", ...values],
      ["6.4", "% others", "90%", "88%", "80%", "80%", "80%", "50%"],
    ]).findings.filter(({ check }) => check === "unit-slip");
  expect(found("85%", "88%", "91", "92%", "90%")).toMatchObject([
    {
      severity: "warning",
      cells: [{ row: 1, column: 5 }],
      message: "7.3 says 91 where 91% seems meant: a percentage typed without its sign.",
      why: "The row's other 4 values carry the sign. Without it the cell holds 91, a hundred times as much, for every mean and every rule.",
      published: 91,
      expected: 0.91,
      repair: [{ after: 0.91, afterShown: "91%", format: "0%" }],
    },
  ]);
  // Two of five are a habit; a number unlike the row is no percentage of it.
  expect(found("85%", "88%", "91", "92", "90%")).toEqual([]);
  expect(found("85%", "88%", "11", "92%", "90%")).toEqual([]);
});

const CLOSE = (number: number): number => expect.closeTo(number, 9) as number;
const slips = (...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"],
    ["7.3", "% in touch", "", ...values],
    ["6.4", "% others", "90%", "88%", "80%", "80%", "80%", "50%"],
  ]).findings.filter(({ check }) => check === "unit-slip");

// 300 / 312 = 0.96153846...
it("repairs the result, unless the value says another thing again", () => {
  const found = (value: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
      ["7.3", "% in touch", "90%", "98%", value, "300/312 = 0.96%"],
      ["6.4", "% others", "90%", "88%", "50%", "1/2"],
    ]).findings.filter(({ check, cells }) => check === "unit-slip" && cells[0]?.column === 5);
  expect(found("96%")).toMatchObject([
    {
      why: "300/312 = 0.9615384615384616, which is 96%; the result typed is 0.96%.",
      published: CLOSE(0.0096),
      expected: CLOSE(300 / 312),
      repair: [{ before: "300/312 = 0.96%", after: "300/312 = 96%" }],
    },
  ]);
  expect(["0.96%", "50%"].map((value) => found(value)[0]?.repair.length)).toEqual([1, 0]);
});

it("repairs a value with its format, from its working or from its row", () => {
  const [worked] = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["7.3", "% in touch", "90%", "98%", "0.962%", "300/312"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ check }) => check === "unit-slip");
  expect(worked).toMatchObject({
    why: "300/312 = 0.9615384615384616.",
    published: CLOSE(0.00962),
    expected: CLOSE(300 / 312),
    repair: [{ after: CLOSE(0.962), afterShown: "96.2%", format: "0.0%" }],
  });
  expect(slips("95%", "93%", "0.94%", "96%", "95%")).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "It is a hundredth of what the row's other 4 values would lead one to expect.",
      expected: CLOSE(0.94),
      repair: [{ after: CLOSE(0.94), afterShown: "94%", format: "0%" }],
    },
  ]);
});

it("asks for three others, all but one like it, and for a percentage that would be near them", () => {
  const count = (...values: string[]) => slips(...values).length;
  expect(count("95%", "93%", "0.94%", "", "")).toBe(0);
  expect(count("95%", "93%", "0.94%", "96%", "")).toBe(1);
  expect(count("95%", "93%", "0.94%", "96%", "5%")).toBe(0);
  expect(count("95%", "93%", "1%", "96%", "95%")).toBe(0);
  // 93 / 1.5 = 62, 32 * 1.5 = 48.
  expect([count("95%", "93%", "0.63%", "96%", ""), count("95%", "93%", "0.61%", "96%", "")]).toEqual([1, 0]);
  expect([count("32%", "30%", "0.47%", "31%", ""), count("32%", "30%", "0.49%", "31%", "")]).toEqual([1, 0]);
});

it("asks the same of a fraction among bare percentages", () => {
  const count = (...values: string[]) => slips(...values).length;
  expect(slips("85", "88", "0.91", "92", "90")).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "The row's other 4 values are typed as whole percentages; 0.91 is a hundredth of what they lead one to expect.",
      published: 0.91,
      expected: 91,
      repair: [{ after: 91, afterShown: "91" }],
    },
  ]);
  expect(count("85", "0.88", "0.91", "92", "90")).toBe(0);
  expect([count("85", "", "0.91", "92", ""), count("85", "", "0.91", "92", "90")]).toEqual([0, 1]);
  // 50 * 1.5 = 75 and 58 * 1.5 = 87; 90 / 1.5 = 60.
  expect([count("55", "58", "0.86", "52", "50"), count("55", "58", "0.88", "52", "50")]).toEqual([1, 0]);
  expect([count("95", "98", "0.61", "92", "90"), count("95", "98", "0.59", "92", "90")]).toEqual([1, 0]);
  expect(count("85", "88", "1", "92", "90")).toBe(1);
  expect(count("85", "88", "0", "92", "90")).toBe(0);
});

it("calls a fraction among bare percentages a mistake", () => {
  expect(slips("85", "88", "0.91", "92", "90")).toMatchObject([{ severity: "error" }]);
});

it("counts a target's row with all of its values, and a value's row without it", () => {
  const whys = (target: string, tolerance: string, ...values: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Tolerance", "Jan-24", "Feb-24", "Mar-24", "Apr-24"],
      ["7.3", "% in touch", target, tolerance, ...values],
      ["6.4", "% others", "90%", "85%", "88%", "80%", "80%", "50%"],
    ]).findings.flatMap(({ check, cells, why }) =>
      check === "unit-slip" ? [[cells[0]?.column, /\d+/.exec(why)?.[0]]] : [],
    );
  expect(whys("0.95%", "90%", "95%", "93%", "94%", "96%")).toEqual([[2, "4"]]);
  expect(whys("95%", "0.9%", "95%", "93%", "94%", "96%")).toEqual([[3, "4"]]);
  expect(whys("95%", "90%", "95%", "93%", "0.94%", "96%")).toEqual([[6, "3"]]);
  expect(whys("95%", "90%", "95%", "93%", "94%", "96%")).toEqual([]);
});

it("takes what lies at the edge of usual for usual", () => {
  const count = (...values: string[]) => slips(...values).length;
  // 20 * 0.75% = 15%, and 75% / 1.5 = 50%, 50% * 1.5 = 75%.
  expect([count("15%", "75%", "0.75%", "70%", ""), count("14.9%", "75%", "0.75%", "70%", "")]).toEqual([
    1, 0,
  ]);
  expect([count("75%", "75%", "0.50%", "75%", ""), count("50%", "50%", "0.75%", "50%", "")]).toEqual([1, 1]);
  expect([count("75%", "75%", "0.49%", "75%", ""), count("50%", "50%", "0.76%", "50%", "")]).toEqual([0, 0]);
});

it("repairs a percentage that is typed as text, as text", () => {
  const found = lookAtRows(
    [
      ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"],
      ["7.3", "% in touch", "", "95%", "93%", "0.94%", "96%", "95%"],
      ["6.4", "% others", "90%", "88%", "80%", "80%", "80%", "50%"],
    ],
    { cells: { F2: { content: "0.94%", format: "@" } } },
  ).findings.filter(({ check }) => check === "unit-slip");
  expect(found).toMatchObject([{ repair: [{ before: "0.94%", after: "94%" }] }]);
});

it("finds a result that is no share's, and nothing in rates and counts", () => {
  const found = (name: string, value: string, working: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
      ["7.3", name, "", "0.5", value, working],
      ["6.4", "% others", "90%", "88%", "50%", "1/2"],
    ]).findings.flatMap(({ check, message }) => (check === "unit-slip" ? [message] : []));
  expect(found("Visits per child", "0.96", "300/312 = 0.96%")).toEqual([
    "The working of 7.3 states 0.96%, but 300/312 gives 0.96: a fraction carries the percent sign.",
  ]);
  expect(found("Visits per child", "0.96", "300/312 = 0.96")).toEqual([]);
  expect(found("Visits per child", "0.96%", "300/312")).toEqual([]);
});
