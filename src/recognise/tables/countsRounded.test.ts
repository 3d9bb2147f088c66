import { expect, it } from "vitest";
import { countsRounded } from "./countsRounded";

const said = (...cells: string[]) => countsRounded({ text: [["Scorecard", ""], cells] });

it.each([
  ["Notes: counts are rounded to the nearest 5; percentages are worked out before that.", 5],
  ["All numbers have been rounded to 10.", 10],
  ["Figures rounded to nearest five to protect confidentiality", 5],
  ["Rounded to the nearest 100", 100],
  ["Percentages are rounded to 1 decimal place; counts are rounded to the nearest ten", 10],
])("%s: %s", (note, step) => {
  expect(said("", note)).toBe(step);
});

it.each([
  "Percentages are rounded to the nearest 1",
  "Rates rounded to 2 decimal places",
  "Percentages rounded to the nearest 5%",
  "% rounded to the nearest 10",
  "Round 5 of the survey",
  "Counts are exact",
  "Numbers are rounded to the nearest 1",
])("%s says nothing of counts", (note) => {
  expect(said(note)).toBeNull();
});
