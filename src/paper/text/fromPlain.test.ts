import { expect, it } from "vitest";
import { fromPlain, tablePassages } from "./fromPlain";

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

it("keeps lines apart that were ended on purpose, and puts wrapped ones together", () => {
  const card = [
    "EH2 – Outcomes met",
    "Current performance: 76.1% (278 of 365 closures)",
    "Target: 75%",
    "Previous quarter: 74.0%",
  ];
  expect(fromPlain(card.join("\n")).map(({ kind, text }) => [kind, text])).toEqual([
    ["heading", card[0]],
    ...card.slice(1).map((line) => ["paragraph", line]),
  ]);
  const wrapped = [
    "Outcomes were met in 76.1% of the cases that were closed in",
    "Q3 of the year, against a target of 75%.",
  ];
  expect(fromPlain(wrapped.join("\n")).map(({ text }) => text)).toEqual([wrapped.join(" ")]);
});

it("a numbered name right over a text heads it, and one of a list does not", () => {
  const kinds = (text: string): string[] => fromPlain(text).map(({ kind }) => kind);
  expect(kinds("4. Workforce\nOne measure is red.")).toEqual(["heading", "paragraph"]);
  expect(kinds("1. Workforce\n2. Referrals\n\nOne measure is red.")).toEqual(["item", "item", "paragraph"]);
});
