import { expect, test } from "vitest";
import { readPolarity } from "./polarity";

test.each([
  ["BIB", "higher"],
  ["bib", "higher"],
  ["High", "higher"],
  ["Higher is better", "higher"],
  ["Bigger is better", "higher"],
  ["High is good", "higher"],
  ["1", "higher"],
  ["↑", "higher"],
  ["SIB", "lower"],
  ["Low", "lower"],
  ["Lower", "lower"],
  ["smaller", "lower"],
  ["Smaller is better", "lower"],
  ["Low = good", "lower"],
  ["-1", "lower"],
  ["−1", "lower"],
  ["plan", "plan"],
  ["Plan is best", "plan"],
  ["T", "plan"],
  ["High ▲", "higher"],
  ["▼ Low", "lower"],
  ["Aim to maximise", "higher"],
  ["Reduce", "lower"],
  ["Higher the better", "higher"],
  ["Good = low", "lower"],
  ["L", "lower"],
  ["Neither", "none"],
  ["Monitor", "none"],
  ["N/A", "none"],
  ["Neutral", "none"],
  ["Ascending", "higher"],
  ["Descending", "lower"],
  ["aboveGood", "higher"],
  ["Above is good", "higher"],
  ["Below is good", "lower"],
  ["Aim low", "lower"],
  ["Good to be high", "higher"],
])("%s: %s", (word, polarity) => {
  expect(readPolarity(word)).toBe(polarity);
});

test.each(["", " ", "-", "TBC", "Green", "2", "constructor"])("%j says nothing", (word) => {
  expect(readPolarity(word)).toBeNull();
});
