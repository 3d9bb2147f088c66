import { format as formatted } from "numfmt";
import { expect, it } from "vitest";
import { display } from "./display";

it("shows numbers as their formats say", () => {
  const shown: readonly [number, string, string][] = [
    [0.2558, "0%", "26%"],
    [0.25, "0.0%", "25.0%"],
    [2676, "#,##0", "2,676"],
    [17.634, "0.00", "17.63"],
    [45444, "mmm-yy", "Jun-24"],
    [0, "0.0;-0.0;;@", ""],
    [-2, "0.00_);(0.00)", "(2.00)"],
    [-1, "mmm-yy", "########"],
  ];
  for (const [value, format, text] of shown) expect(display(value, format)).toBe(text);
});

it("writes plain formats as the library does that knows them all", () => {
  const numbers = Array.from({ length: 50 }, (_, at) => [
    (at * 37) / (at + 11),
    -(at % 40) / 1000,
    (at % 200) / 200 + 0.005,
    at * 98_765.678_5,
    at + 0.5,
  ]).flat();
  for (const format of ["0", "0.0", "0.00", "0.0000", "#,##0", "#,##0.00", "0%", "0.0%", "#,##0.00%"])
    expect(numbers.map((number) => display(number, format))).toEqual(
      numbers.map((number) => formatted(format, number, { nbsp: false })),
    );
});

it("writes days under plain formats as the library does that knows them all", () => {
  const days = Array.from({ length: 400 }, (_, at) => 61 + at * 731);
  const formats = [
    ...["mmm-yy", "MMM-YY", "mmmm yyyy", "d mmm yyyy", "dd/mm/yyyy", "m/d/yyyy", "yyyy-mm-dd", "d.m.yy"],
    ...["mmm", "yyyy", "mm", "[$-809]mmm\\-yy;@", "dd/mm/yyyy;@", "[$-409]d\\ mmmm\\ yyyy;@"],
  ];
  for (const format of formats)
    expect(days.map((day) => display(day, format))).toEqual(
      days.map((day) => formatted(format, day, { nbsp: false })),
    );
  // What is no whole day, or has another part, is left to the library.
  for (const [day, format] of [
    [45444.75, "dd/mm/yyyy"],
    [60, "d mmm yyyy"],
    [45444, "ddd d mmm"],
  ] as const)
    expect(display(day, format)).toBe(formatted(format, day, { nbsp: false }));
});

it("shows General with no more than eleven digits", () => {
  const shown = [0.25839793281653745, 0.1 + 0.2, 12345678901, 123456789012, 316.18].map((value) =>
    display(value, "General"),
  );
  expect(shown).toEqual(["0.258397933", "0.3", "12345678901", "1.23457E+11", "316.18"]);
});

it("shows text and truth as they are, and nothing for a blank", () => {
  expect([display("x", "0.0%"), display(true, "0"), display("", "0")]).toEqual(["x", "TRUE", ""]);
});

it("rounds a half away from zero, as a reader of its digits does", () => {
  const shown: readonly [number, string, string][] = [
    [0.575, "0%", "58%"],
    [0.285, "0%", "29%"],
    [-0.575, "0%", "-58%"],
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [0.145, "0.0", "0.1"],
    [1.45, "0.0", "1.5"],
    [0.0285, "0.0%", "2.9%"],
    [8.345, "0.00", "8.35"],
  ];
  for (const [value, format, text] of shown) expect(display(value, format)).toBe(text);
});

it("counts days from 1904 where the workbook does", () => {
  expect(display(43982, "mmm-yy", true)).toBe("Jun-24");
  expect(display(43982, "0", true)).toBe("43982");
});
