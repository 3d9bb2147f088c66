import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { fractionAmongWholes, wholeAmongPercentages } from "./bareSlips";

const CLOSE = (number: number): number => expect.closeTo(number, 9) as number;
const HEADINGS = ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"];
const OTHER = ["6.4", "% others", "90%", "88%", "80%", "80%", "80%", "50%"];

/** The row of `name` with these values; `formulas` by cell, of which its values stand in D2 to H2. */
const row = (values: string[], formulas: Record<string, string> = {}, name = "% in touch") =>
  lookAtRows([HEADINGS, ["7.3", name, "", ...values], OTHER], {
    cells: Object.fromEntries(Object.entries(formulas).map(([cell, formula]) => [cell, { formula }])),
  }).judged("7.3").measure;
const fraction = (...values: string[]) => fractionAmongWholes(row(values))?.meant ?? null;
const whole = (...values: string[]) => wholeAmongPercentages(row(values))?.meant ?? null;

it("says what a fraction among bare percentages means, and how many others there are", () => {
  expect(fractionAmongWholes(row(["85", "88", "0.91", "92", ""]))).toMatchObject({
    fact: { place: { row: 1, column: 5 } },
    held: 0.91,
    meant: 91,
    shown: "91",
    others: 3,
  });
  expect(wholeAmongPercentages(row(["85", "88", "0.91", "92", ""]))).toBeNull();
});

it("says what a bare number among percentages means, in their format", () => {
  expect(wholeAmongPercentages(row(["85%", "88%", "91", "92%", ""]))).toMatchObject({
    fact: { place: { row: 1, column: 5 } },
    held: 91,
    meant: CLOSE(0.91),
    shown: "91%",
    format: "0%",
    others: 3,
  });
  expect(fractionAmongWholes(row(["85%", "88%", "91", "92%", ""]))).toBeNull();
});

it("asks for three others", () => {
  expect([fraction("85", "0.91", "92", "", ""), fraction("85", "0.91", "92", "90", "")]).toEqual([null, 91]);
  expect([whole("85%", "91", "92%", "", ""), whole("85%", "91", "92%", "90%", "")]).toEqual([
    null,
    CLOSE(0.91),
  ]);
});

it("takes two of them for a habit", () => {
  expect(fraction("85", "0.88", "0.91", "92", "90")).toBeNull();
  expect(whole("85%", "88", "91", "92%", "90%")).toBeNull();
});

it("takes 1 for all of them among bare percentages, and for nothing among those with a sign", () => {
  expect(fraction("85", "88", "1", "92", "90")).toBe(100);
  expect(whole("85%", "88%", "1", "92%", "90%")).toBeNull();
  // A nought is nobody in either.
  expect([fraction("85", "88", "0", "92", "90"), whole("85%", "88%", "0", "92%", "90%")]).toEqual([
    null,
    null,
  ]);
  expect(fraction("85", "0", "0.91", "92", "90")).toBe(91);
  // As it stands it is 100%, beside 1% too.
  expect(whole("1%", "1%", "1", "1%", "1%")).toBeNull();
});

it("asks for a percentage within half as much again of the row's others", () => {
  // 60 * 1.5 = 90 and 60 / 1.5 = 40, which themselves still lie within.
  expect(["0.9", "0.91", "0.4", "0.39"].map((one) => fraction("60", "60", one, "60", "60"))).toEqual([
    90,
    null,
    40,
    null,
  ]);
  expect(["75", "76", "34", "33"].map((one) => whole("50%", "50%", one, "50%", "50%"))).toEqual([
    CLOSE(0.75),
    null,
    CLOSE(0.34),
    null,
  ]);
});

it("leaves out of a bare row what carries the sign", () => {
  expect(fractionAmongWholes(row(["85", "88", "0.91", "92", "90%"]))).toMatchObject({ meant: 91, others: 3 });
  expect(fraction("85", "", "0.91", "92", "90%")).toBeNull();
});

it("leaves a small share of a row that swings", () => {
  // 2 is only three times 0.7; 20 times 0.7 is 14, and 0.7 as a percentage, 70, is like the row's 75.
  expect(fraction("2", "75", "0.7", "70", "80")).toBeNull();
  // 20 times 0.75 is 15.
  expect([fraction("15", "75", "0.75", "70", "80"), fraction("14.9", "75", "0.75", "70", "80")]).toEqual([
    75,
    null,
  ]);
});

it("speaks of what is typed, not of what a formula gives", () => {
  const formula = "=Data!F10/Data!F11";
  expect(fractionAmongWholes(row(["85", "88", "0.91", "92", "90"], { F2: formula }))).toBeNull();
  expect(wholeAmongPercentages(row(["85%", "88%", "91", "92%", "90%"], { F2: formula }))).toBeNull();
  expect(fraction("85", "n/a", "0.91", "92", "90")).toBe(91);
  expect(whole("85%", "n/a", "91", "92%", "90%")).toEqual(CLOSE(0.91));
});

it("says nothing of counts and rates", () => {
  expect(fractionAmongWholes(row(["85", "88", "0.91", "92", "90"], {}, "Number of visits"))).toBeNull();
  expect(wholeAmongPercentages(row(["85%", "88%", "91", "92%", "90%"], {}, "Number of visits"))).toBeNull();
});
