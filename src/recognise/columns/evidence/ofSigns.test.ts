import { describe, expect, it } from "vitest";
import { saysOf, sentenceOf, strengthOf } from "../../../../tests/support/columnWith";
import {
  answersWhetherMet,
  arrowsBeforeFigures,
  arrowsSayWays,
  blankUnderTrend,
  cellsAreArrows,
  cellsArePolarities,
  cellsAreStatuses,
  noArrowUnderTrend,
  tooVariedForStatuses,
} from "./ofSigns";

describe("answers", () => {
  it("below a question whether the target is met are statuses", () => {
    expect(saysOf(answersWhetherMet, { own: "Target met?", answers: 0.6 })).toEqual(["+status"]);
    expect(saysOf(answersWhetherMet, { own: "Target met?", answers: 0.5 })).toEqual([]);
    expect(saysOf(answersWhetherMet, { own: "Statutory?", answers: 1 })).toEqual([]);
    expect(sentenceOf(answersWhetherMet, { own: "On track", answers: 1 })).toBe(
      "Its cells answer whether the target is met.",
    );
  });
});

describe("words", () => {
  it.each([
    ["too long", { words: 0.6, averageLength: 41 }],
    ["too many", { words: 0.6, filled: 10, distinct: 0.7 }],
  ])("that are %s are no statuses", (_, facts) => {
    expect(saysOf(tooVariedForStatuses, facts)).toEqual(["-status"]);
    expect(sentenceOf(tooVariedForStatuses, facts)).toBe(
      "Its cells are too long or too different for statuses.",
    );
  });

  it.each([
    ["a status is among them", { words: 0.9, averageLength: 41, statuses: 0.1 }],
    ["they are few", { words: 1, filled: 8, distinct: 0.7 }],
    ["they repeat", { words: 1, filled: 40, distinct: 0.6 }],
    ["other cells prevail", { words: 0.5, averageLength: 41 }],
  ])("may be, where %s", (_, facts) => {
    expect(saysOf(tooVariedForStatuses, facts)).toEqual([]);
  });
});

describe("arrows", () => {
  it("are directions, more surely where any goes up or down", () => {
    expect(saysOf(cellsAreArrows, { arrows: 0.5 })).toEqual(["+direction"]);
    expect(saysOf(cellsAreArrows, { arrows: 0.4 })).toEqual([]);
    expect(sentenceOf(cellsAreArrows, { arrows: 0.5 })).toBe("50% of its cells are arrows.");
    expect(strengthOf(cellsAreArrows, { arrows: 1, moves: 0.1 }, "direction")).toBeGreaterThan(
      strengthOf(cellsAreArrows, { arrows: 1 }, "direction"),
    );
  });

  it("before any figure say which way is wanted", () => {
    expect(saysOf(arrowsBeforeFigures, { moves: 0.5 })).toEqual(["+polarity"]);
    expect(saysOf(arrowsBeforeFigures, { moves: 0.5, figuresBefore: true })).toEqual([]);
    expect(saysOf(arrowsBeforeFigures, { moves: 0.4 })).toEqual([]);
    expect(sentenceOf(arrowsBeforeFigures, { moves: 1 })).toBe("Its arrows stand before the figures.");
    expect(saysOf(arrowsSayWays, { saysWays: true })).toEqual(["+polarity"]);
    expect(saysOf(arrowsSayWays, {})).toEqual([]);
  });
});

it("a blank column under Trend is left alone", () => {
  const facts = { own: "Trend", filled: 0 };
  expect(saysOf(blankUnderTrend, facts)).toEqual(["-direction"]);
  expect(sentenceOf(blankUnderTrend, facts)).toBe(
    "Below “Trend” no cell is filled: what may be drawn there is left alone.",
  );
  expect(saysOf(blankUnderTrend, { own: "Trend", filled: 1 })).toEqual([]);
  expect(saysOf(blankUnderTrend, { own: "DoT", filled: 0 })).toEqual([]);
});

it("figures or words under Trend are no arrows, but for the numbers beneath icons", () => {
  const facts = { own: "3-year Trend", numbers: 0.6, averageLength: 7 };
  expect(saysOf(noArrowUnderTrend, facts)).toEqual(["-direction"]);
  expect(sentenceOf(noArrowUnderTrend, facts)).toBe("Below “3-year Trend” stands no arrow.");
  expect(saysOf(noArrowUnderTrend, { ...facts, averageLength: 2 })).toEqual([]);
  expect(saysOf(noArrowUnderTrend, { ...facts, arrows: 0.1 })).toEqual([]);
  expect(saysOf(noArrowUnderTrend, { ...facts, numbers: 0.5 })).toEqual([]);
});

it("status words are statuses from half of the cells on", () => {
  expect(saysOf(cellsAreStatuses, { statuses: 0.5 })).toEqual(["+status", "-change"]);
  expect(saysOf(cellsAreStatuses, { statuses: 0.4 })).toEqual([]);
  expect(sentenceOf(cellsAreStatuses, { statuses: 0.5 })).toBe("50% of its cells are status words.");
});

it("that compare with others are no directions", () => {
  const better = { arrows: 1, moves: 1 };
  expect(saysOf(cellsAreArrows, { own: "Trend", ...better })).toEqual(["+direction"]);
  expect(saysOf(cellsAreArrows, { own: "Compared with England", ...better })).toEqual([]);
  expect(saysOf(cellsAreArrows, { own: "DoT v stat neighbours", ...better })).toEqual(["+direction"]);
});

describe("words of polarity", () => {
  it("say which way is good", () => {
    expect(saysOf(cellsArePolarities, { polarities: 0.6 })).toEqual(["+polarity"]);
    expect(sentenceOf(cellsArePolarities, { polarities: 0.6 })).toBe(
      "60% of its cells say which way is good.",
    );
  });

  it.each([
    ["they are few", { polarities: 0.5 }],
    ["they are statuses as well", { polarities: 0.6, statuses: 0.5 }],
    ["they are arrows behind the figures", { polarities: 0.6, moves: 0.5, figuresBefore: true }],
  ])("but not where %s", (_, facts) => {
    expect(saysOf(cellsArePolarities, facts)).toEqual([]);
  });

  it("are believed before the figures, and behind them where they are words", () => {
    expect(saysOf(cellsArePolarities, { polarities: 0.6, moves: 0.5 })).toEqual(["+polarity"]);
    expect(saysOf(cellsArePolarities, { polarities: 0.6, moves: 0.4, figuresBefore: true })).toEqual([
      "+polarity",
    ]);
  });
});

it("one letter under a heading of statuses is a sign in a font of symbols, and says no way", () => {
  const letters = { polarities: 1, averageLength: 1, figuresBefore: true };
  expect(saysOf(cellsArePolarities, { ...letters, own: "RAG" })).toEqual([]);
  expect(saysOf(cellsArePolarities, { ...letters, own: "Good" })).toEqual(["+polarity"]);
  expect(saysOf(cellsArePolarities, { ...letters, own: "Polarity" })).toEqual(["+polarity"]);
});
