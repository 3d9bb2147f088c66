import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

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
