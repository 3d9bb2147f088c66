import { expect, it } from "vitest";
import { tablePassages } from "./fromPlain";

const said = (rows: readonly (readonly string[])[]): string[] => tablePassages(rows).map(({ text }) => text);

it("names a line by its first cell that is no bare number", () =>
  expect(
    said([
      ["Ref", "Measure", "July", "Comment"],
      ["7", "Children seen fortnightly", "87%", "Amber. The best month this year."],
    ]),
  ).toEqual([
    "7 Children seen fortnightly, July: 87%",
    "7 Children seen fortnightly: Amber. The best month this year.",
  ]));

it("says a figure with the heading of its column, and a sentence without", () =>
  expect(
    said([
      ["Code", "Q3", "Comment"],
      ["W17", "10.9", "11.2 in Q2."],
      ["W18", "17 of 22 (77%)", ""],
    ]),
  ).toEqual(["W17, Q3: 10.9", "W17: 11.2 in Q2.", "W18, Q3: 17 of 22 (77%)"]));
