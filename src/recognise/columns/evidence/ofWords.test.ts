import { describe, expect, it } from "vitest";
import { saysOf, sentenceOf, strengthOf } from "../../../../tests/support/columnWith";
import {
  blankInMany,
  cellsAreNames,
  cellsAreReferences,
  cellsAreSentences,
  cellsNameCounted,
  cellsNumberRows,
  namesBelowTime,
  namesBesidePeriods,
  namesNotReferences,
} from "./ofWords";

describe("names", () => {
  it("that are long and all different are measures, the first words above all", () => {
    const facts = { words: 0.6, distinct: 0.6, averageLength: 8 };
    expect(saysOf(cellsAreNames, facts)).toEqual(["+measure"]);
    expect(sentenceOf(cellsAreNames, facts)).toBe("Its cells are names, nearly all different.");
    const [first, laterLong, laterShort] = [
      { ...facts, averageLength: 20 },
      { ...facts, averageLength: 20, wordsBefore: 1 },
      { ...facts, averageLength: 19, wordsBefore: 1 },
    ].map((one) => strengthOf(cellsAreNames, one, "measure"));
    expect(first).toBeGreaterThan(laterLong ?? 0);
    expect(laterLong).toBeGreaterThan(laterShort ?? 0);
  });

  it.each([
    ["few", { words: 0.5, distinct: 1, averageLength: 30 }],
    ["alike", { words: 1, distinct: 0.5, averageLength: 30 }],
    ["short", { words: 1, distinct: 1, averageLength: 7 }],
  ])("that are %s may be anything", (_, facts) => {
    expect(saysOf(cellsAreNames, facts)).toEqual([]);
  });

  it("of what is counted are measures", () => {
    expect(saysOf(cellsNameCounted, { named: 0.6 })).toEqual(["+measure"]);
    expect(saysOf(cellsNameCounted, { named: 0.5 })).toEqual([]);
    expect(sentenceOf(cellsNameCounted, { named: 1 })).toBe("Its cells name what is counted.");
  });

  it("below Year stand where names stand", () => {
    const facts = { own: "Financial year", words: 0.6 };
    expect(saysOf(namesBelowTime, facts)).toEqual(["-ignored"]);
    expect(sentenceOf(namesBelowTime, facts)).toBe("Below “Financial year” stand names.");
    expect(saysOf(namesBelowTime, { ...facts, wordsBefore: 1 })).toEqual([]);
    expect(saysOf(namesBelowTime, { ...facts, words: 0.5 })).toEqual([]);
    expect(saysOf(namesBelowTime, { ...facts, own: "Year end target" })).toEqual([]);
  });

  it("below Month, beside months, are measures", () => {
    const facts = { own: "Month", next: "Apr-24" };
    expect(saysOf(namesBesidePeriods, facts)).toEqual(["+measure"]);
    expect(sentenceOf(namesBesidePeriods, facts)).toBe("“Month” heads the periods beside it.");
  });

  it.each([
    ["no period is beside it", { own: "Month", next: "Actual" }],
    ["it heads something else", { own: "Months open", next: "Apr-24" }],
    ["figures stand below it", { own: "Month", next: "Apr-24", numbers: 0.1 }],
    ["nothing stands below it", { own: "Month", next: "Apr-24", filled: 0 }],
    ["words stand before it", { own: "Month", next: "Apr-24", wordsBefore: 1 }],
  ])("but not where %s", (_, facts) => {
    expect(saysOf(namesBesidePeriods, facts)).toEqual([]);
  });

  it("are wanted in every row", () => {
    expect(saysOf(blankInMany, { words: 0.6, fullness: 0.5 })).toEqual(["-measure"]);
    expect(saysOf(blankInMany, { words: 0.6, fullness: 0.6 })).toEqual([]);
    expect(saysOf(blankInMany, { words: 0.5, fullness: 0.1 })).toEqual([]);
    expect(sentenceOf(blankInMany, { words: 1, fullness: 0 })).toBe("It is blank in many rows.");
  });

  it("are no references, unless short and all different", () => {
    expect(saysOf(namesNotReferences, { words: 0.6, averageLength: 10 })).toEqual(["-reference"]);
    expect(saysOf(namesNotReferences, { words: 0.6, averageLength: 9, distinct: 0.5 })).toEqual([
      "-reference",
    ]);
    expect(saysOf(namesNotReferences, { words: 0.6, averageLength: 9, distinct: 0.6 })).toEqual([]);
    expect(saysOf(namesNotReferences, { words: 0.5, averageLength: 30 })).toEqual([]);
    expect(sentenceOf(namesNotReferences, { words: 1, averageLength: 30 })).toBe(
      "Its cells are names, not references.",
    );
  });
});

describe("references", () => {
  it("before any words are references, the more different the surer", () => {
    expect(saysOf(cellsAreReferences, { references: 0.7 })).toEqual(["+reference"]);
    expect(sentenceOf(cellsAreReferences, { references: 0.7 })).toBe("70% of its cells read as references.");
    const [alike, different] = [0.2, 1].map((distinct) =>
      strengthOf(cellsAreReferences, { references: 1, distinct }, "reference"),
    );
    expect(different).toBeGreaterThan(alike ?? 0);
  });

  it("behind words, or under a month, are figures", () => {
    expect(saysOf(cellsAreReferences, { references: 0.6 })).toEqual([]);
    expect(saysOf(cellsAreReferences, { references: 1, wordsBefore: 1 })).toEqual([]);
    const period = { kind: "month", year: 2024, month: 4 } as const;
    expect(saysOf(cellsAreReferences, { references: 1, heading: { period } })).toEqual([]);
  });
});

it("sentences behind other words are a narrative", () => {
  const facts = { words: 0.6, wordsBefore: 1, averageLength: 40 };
  expect(saysOf(cellsAreSentences, facts)).toEqual(["+narrative"]);
  expect(sentenceOf(cellsAreSentences, facts)).toBe("Its cells are sentences.");
  expect(saysOf(cellsAreSentences, { ...facts, wordsBefore: 0 })).toEqual([]);
  expect(saysOf(cellsAreSentences, { ...facts, averageLength: 39 })).toEqual([]);
  expect(saysOf(cellsAreSentences, { ...facts, words: 0.5 })).toEqual([]);
});

describe("1, 2, 3 and so on", () => {
  it("before any words number the rows, also where a title that names a year stands over them", () => {
    const facts = { numbersRows: true, heading: { period: { kind: "year", start: 2023 } as const } };
    expect(saysOf(cellsNumberRows, facts)[0]).toBe("+reference");
    expect(saysOf(cellsNumberRows, facts).slice(1)).toContain("-actual");
    expect(sentenceOf(cellsNumberRows, facts)).toBe("Its cells number the rows.");
  });

  it("behind words are figures", () => {
    expect(saysOf(cellsNumberRows, { numbersRows: true, wordsBefore: 1 })).toEqual([]);
    expect(saysOf(cellsNumberRows, { numbersRows: false })).toEqual([]);
  });
});
