import { expect, test } from "vitest";
import { readCell } from "./readCell";

/** Milliseconds, far longer than a busy machine takes; what looks back again and again takes hours. */
const HANGS_MS = 20_000;
const typed = (text: string) => readCell(text, text, "General");
const number = (value: number, percent: boolean, decimals: number, shown: string, typedAsText: boolean) => ({
  ...{ kind: "number", number: value, percent, decimals, shown, typedAsText, period: null, remark: null },
});
const MARCH_2023 = { kind: "month", year: 2023, month: 3 };
const MARCH_2024 = { kind: "month", year: 2024, month: 3 };

test("a number has the unit and the decimals of its format", () => {
  expect(readCell(0.25839, "26%", "0%")).toEqual(number(0.25839, true, 0, "26%", false));
  expect(readCell(2676, "2,676", "#,##0")).toEqual(number(2676, false, 0, "2,676", false));
  expect(readCell(17.63, "17.63", "General")).toEqual(number(17.63, false, 2, "17.63", false));
});

test("a column too narrow to show a number does not lose it", () => {
  expect(readCell(0.25839, "####", "0%")).toEqual(number(0.25839, true, 0, "26%", false));
});

test("text that reads as a number is one, and says so", () => {
  expect(typed("30%")).toEqual(number(0.3, true, 0, "30%", true));
  expect(typed("\u00a02,676 ")).toEqual(number(2676, false, 0, "2,676", true));
  expect(typed("17.63")).toEqual(number(17.63, false, 2, "17.63", true));
});

test("a figure may carry its period", () => {
  expect(typed("20.9% (March 24)")).toEqual({
    ...number(0.209, true, 1, "20.9% (March 24)", true),
    period: MARCH_2024,
  });
  expect(typed("65.4 (March24)")).toEqual({
    ...number(65.4, false, 1, "65.4 (March24)", true),
    period: MARCH_2024,
  });
  expect(typed("22.1% (March 23)")).toEqual({
    ...number(0.221, true, 1, "22.1% (March 23)", true),
    period: MARCH_2023,
  });
  expect(typed("22.1% March 23")).toEqual({
    ...number(0.221, true, 1, "22.1% March 23", true),
    period: MARCH_2023,
  });
});

test("a figure may carry a remark, and the remark a period", () => {
  const average = "comparator average – March 23";
  expect(typed(`9.6% (${average})`)).toEqual({
    ...number(0.096, true, 1, `9.6% (${average})`, true),
    period: MARCH_2023,
    remark: average,
  });
  expect(typed("71.1% (comparator average)")).toMatchObject({
    number: 0.711,
    period: null,
    remark: "comparator average",
  });
  expect(typed("25% (p)")).toMatchObject({ number: 0.25, remark: "p" });
  expect(typed("76.2*")).toMatchObject({ number: 76.2, remark: "*" });
});

test("a working in brackets is a remark, not a year", () => {
  expect(typed("95% (19/20)")).toMatchObject({ number: 0.95, period: null, remark: "19/20" });
});

test("several figures in one cell keep their labels", () => {
  expect(typed("Police : 99.6% Health: 94.5%")).toMatchObject({
    kind: "several",
    numbers: [
      { number: 0.996, percent: true, decimals: 1, shown: "99.6%", remark: "Police" },
      { number: 0.945, percent: true, decimals: 1, shown: "94.5%", remark: "Health" },
    ],
  });
  expect(typed("19.5% (SW) 18% (West Midland)")).toMatchObject({
    kind: "several",
    numbers: [
      { number: 0.195, remark: "SW" },
      { number: 0.18, remark: "West Midland" },
    ],
  });
  expect(typed("52 Practitioner & 37 supervisor by April 24")).toMatchObject({
    kind: "several",
    numbers: [
      { number: 52, remark: "Practitioner", period: { kind: "month", year: 2024, month: 4 } },
      { number: 37, period: { kind: "month", year: 2024, month: 4 } },
    ],
  });
});

test.each(["NA", "TBC Jan/Feb", "[c]", "..", "Not published"])("%s is a marker, never zero", (text) => {
  expect(typed(text)).toEqual({ kind: "marker", shown: text });
});

test.each(["###", "##########"])("%s is lost", (text) => {
  expect(typed(text)).toEqual({ kind: "lost", shown: text });
});

test.each(["#DIV/0!", "#N/A", "#VALUE!", "#REF!", "#NAME?", "#SPILL!"])("%s is an Excel error", (text) => {
  expect(typed(text)).toEqual({ kind: "error", shown: text });
});

test.each(["", " ", "\u00a0", "\n"])("nothing but space (%j) is blank", (text) => {
  expect(typed(text)).toEqual({ kind: "blank" });
});

test.each([
  "16/17 year olds",
  "Green",
  "10/20",
  "407/1626 = 0.25",
  "12/05/2024",
  "1.4a",
  "Will increase in the 2 weeks when the data of the 3 teams is refreshed",
])("%s is text", (text) => {
  expect(typed(text)).toEqual({ kind: "text", shown: text });
});

test("a date is no figure", () => {
  expect(readCell(45444, "Jun-24", "mmm-yy")).toEqual({ kind: "text", shown: "Jun-24" });
});

test("a truth value is text", () => {
  expect(readCell(true, "TRUE", "General")).toEqual({ kind: "text", shown: "TRUE" });
});

test("the longest text that a cell can hold is read in a moment", () => {
  for (const piece of ["1", "1 ", "# ", "(1", "a1", "1,111", "jan "]) {
    const longest = piece.repeat(32_767).slice(0, 32_767);
    const started = performance.now();
    readCell(longest, longest, "General");
    expect(performance.now() - started).toBeLessThan(HANGS_MS);
  }
});

test("a cell that was read without what it shows is shown as its format shows it", () => {
  expect(readCell(0.25839, "", "0%")).toEqual(number(0.25839, true, 0, "26%", false));
  expect(readCell(true, "", "General")).toEqual({ kind: "text", shown: "TRUE" });
  expect(readCell(true, "WAHR", "General")).toEqual({ kind: "text", shown: "WAHR" });
  expect(typed("A whole sentence that is far longer than any figure would be, with 5 in it")).toMatchObject({
    kind: "text",
  });
});

test("brackets around a figure, and nothing in them, are no remark", () => {
  expect(typed("25% ()")).toMatchObject({ number: 0.25, period: null, remark: null });
  expect(typed("25% (Mar 24)")).toMatchObject({ period: MARCH_2024, remark: null });
});

test("what stands beside a figure is a period or nothing: words before a period are no figure", () => {
  expect(typed("Target Jun-23")).toMatchObject({ kind: "text" });
  expect(typed("25% ( provisional )")).toMatchObject({ number: 0.25, remark: "provisional" });
});

test("white space within a text counts once, and around what a narrow column shows not at all", () => {
  expect(typed(" not \n a  figure\u200b")).toEqual({ kind: "text", shown: "not a figure" });
  expect(readCell(0.25839, " ### ", "0%")).toEqual(number(0.25839, true, 0, "26%", false));
});

test("a figure has at most 200 characters", () => {
  expect(typed(`1.${"0".repeat(198)}`)).toMatchObject({ kind: "number", number: 1, decimals: 198 });
  expect(typed(`1.${"0".repeat(199)}`)).toMatchObject({ kind: "text" });
});

test("a percent sign that is only text stands behind a whole percentage", () => {
  expect(readCell(79, "79%", '0"%"')).toEqual(number(0.79, true, 0, "79%", false));
  expect(readCell(25.5, "25.5%", "0.0\\%")).toEqual(number(0.255, true, 1, "25.5%", false));
  expect(readCell(0.79, "79%", "0%")).toEqual(number(0.79, true, 0, "79%", false));
  expect(readCell(79, "79 of 100%", '0" of 100%"')).toEqual(number(79, false, 0, "79 of 100%", false));
});

test("the blanks with which formats of accounts pad are no part of the figure", () => {
  expect(readCell(0.28, " 28% ", "_-* 0%_-;\\-* 0%_-")).toEqual(number(0.28, true, 0, "28%", false));
});

test("sees no sign that shows nothing: a soft hyphen, a word joiner", () => {
  expect(readCell("1\u00ad2.5\u2060%", "", "General")).toMatchObject({ kind: "number", number: 0.125 });
});
