import { describe, expect, it } from "vitest";
import { allIn, bookOf, holds, longestIn, wholly } from "./phrases";

const book = bookOf([
  ["good", "in touch", "(completed|held) within <n> (working|) day"],
  ["bad", "not in touch", "vacanc*"],
  ["start", "^start of"],
  ["end", "number$"],
  ["apart", "rag .. previous"],
] as const);

const meanings = (text: string): string[] => longestIn(book, text).map(({ meaning }) => meaning);

describe("a phrase", () => {
  it.each([
    ["% care leavers in touch", ["good"]],
    ["Conferences held within 15 working days", ["good"]],
    ["Assessments completed within 45 Days", ["good"]],
    ["Vacancies", ["bad"]],
    ["Start of year", ["start"]],
    ["At the start of year", []],
    ["Plan numbers", ["end"]],
    ["Number of plans", []],
    ["RAG for the previous month", ["apart"]],
    ["held without 15 days", []],
  ])("of %s", (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it("hides the shorter one within it, unless all are asked for", () => {
    expect(meanings("Care leavers not in touch")).toEqual(["bad"]);
    expect(
      allIn(book, "Care leavers not in touch")
        .map(({ meaning }) => meaning)
        .sort(),
    ).toEqual(["bad", "good"]);
  });

  it("is found where it stands, in words", () => {
    expect(longestIn(book, "% in touch and vacancies")).toEqual([
      { meaning: "good", from: 1, to: 3 },
      { meaning: "bad", from: 4, to: 5 },
    ]);
  });

  it("may be all of a text", () => {
    expect(wholly(book, "Not in touch")).toBe("bad");
    expect(wholly(book, "In touch: yes")).toBeNull();
    expect(holds(book, "In touch: yes")).toBe(true);
  });
});
