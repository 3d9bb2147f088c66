import { describe, expect, it } from "vitest";
import { oneLine, plain } from "./plain";
import { stem } from "./stem";
import { wordsOf } from "./wordsOf";

describe("a text", () => {
  it("stands on one line", () => {
    expect(oneLine(" A\u00a0B\n\t C\u200bD so\u00adcial ")).toBe("A B C D social");
  });

  it("is compared without case, accents and typographer's signs", () => {
    expect(plain("Children’s  Café – “Q1” − 2")).toBe(`children's cafe - "q1" - 2`);
  });
});

it.each([
  ["visits", "visit"],
  ["enquiries", "enquiry"],
  ["children's", "child"],
  ["cpp's", "cpp"],
  ["processes", "process"],
  ["batches", "batch"],
  ["cases", "case"],
  ["services", "service"],
  ["census", "census"],
  ["analysis", "analysis"],
  ["illness", "illness"],
  ["gas", "gas"],
])("%s is %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it.each([
  ["% of re-referrals (S47s)", ["%", "of", "rereferral", "s", "47"]],
  ["3+ placements, 10,000 & 2.5", ["3", "+", "placement", "10000", "and", "2.5"]],
  ["under 13s, 2nd time", ["under", "13", "2nd", "time"]],
  ["Up-to-date", ["up", "to", "date"]],
  ["n/a", ["n", "/", "a"]],
])("%s is read word by word", (text, expected) => {
  expect(wordsOf(text).map((word) => word.stem)).toEqual(expected);
});
