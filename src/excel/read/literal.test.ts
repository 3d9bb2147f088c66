import { expect, test } from "vitest";
import { literal } from "./literal";

test.each([
  ["10/20", "'10/20"],
  ["=1+1", "'=1+1"],
  ["'quoted", "''quoted"],
  ["1e5", "'1e5"],
  ["TRUE", "'TRUE"],
  ["#N/A", "'#N/A"],
  ["May 24", "'May 24"],
])("%s is written %s", (content, written) => expect(literal(content, "General")).toBe(written));

test("signs, numbers, truth and blanks are written as they are", () => {
  expect(literal("↑", "General")).toBe("↑");
  expect(literal("▲▼", "General")).toBe("▲▼");
  expect(literal(0.25, "0%")).toBe(0.25);
  expect(literal(true, "General")).toBe(true);
  expect(literal("", "General")).toBe("");
});

test("under the text format only an apostrophe needs one", () => {
  expect(literal("=1+1", "@")).toBe("=1+1");
  expect(literal("'quoted", "@")).toBe("''quoted");
});

test("the longest text that a cell holds stays within Excel's limit", () => {
  expect(literal("a".repeat(32767), "General")).toHaveLength(32767);
  expect(literal("=" + "a".repeat(300), "General")).toBe("'=" + "a".repeat(300));
});
