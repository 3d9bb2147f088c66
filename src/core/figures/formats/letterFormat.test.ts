import { expect, it } from "vitest";
import { letterIn, withLetter, withoutLetter, withoutShownLetter } from "./letterFormat";

it.each([
  ["0%", "red", '0%" R"'],
  ["General", "green", 'General" G"'],
  ["#,##0;[Red]-#,##0", "amber", '#,##0" A";[Red]-#,##0" A"'],
  ['0" days; or less"', "green", '0" days; or less"" G"'],
  ['0%" R"', "green", '0%" G"'],
  ['0.0%" R"', "grey", "0.0%"],
  ["0;;0.0", "red", '0" R";" R";0.0" R"'],
  ["0;", "red", '0" R";" R"'],
  ["0\\;0", "red", '0\\;0" R"'],
  ["[$;-809]0", "red", '[$;-809]0" R"'],
] as const)("%s for %s is %s", (format, status, expected) => {
  expect(withLetter(format, status)).toBe(expected);
});

it("is taken away again from every section", () => {
  expect(withoutLetter('#,##0" A";[Red]-#,##0" A"')).toBe("#,##0;[Red]-#,##0");
  expect(withoutLetter('0" R and D"')).toBe('0" R and D"');
});

it("is no part of what the cell says", () => {
  expect(withoutShownLetter("26% R", '0%" R"')).toBe("26%");
  expect(withoutShownLetter("26% R", "0%")).toBe("26% R");
});

it("is read from the format", () => {
  expect(['0%" R"', '#,##0" A";-#,##0" A"', "0%", '0" R and D"'].map(letterIn)).toEqual([
    "R",
    "A",
    null,
    null,
  ]);
});
