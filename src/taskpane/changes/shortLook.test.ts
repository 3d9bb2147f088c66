import { expect, test } from "vitest";
import { valueChangeOf } from "../testing/examples";
import { shortLook, shortWords } from "./shortLook";

const words = (part: Parameters<typeof valueChangeOf>[0]) => shortWords(shortLook(valueChangeOf(part)));

test("a change in a few words: what, after, and before where there was something", () => {
  expect(words({ after: 0.24, afterShown: "24%", beforeShown: "" })).toBe("value 24%");
  expect(words({ group: "directions", after: "→", afterShown: "→", beforeShown: "↑" })).toBe(
    "arrow →, was ↑",
  );
  expect(words({ group: "directions", after: "", afterShown: "", beforeShown: "→" })).toBe(
    "arrow cleared, was →",
  );
});

test("what makes room for the next month is called what it is", () => {
  expect(words({ before: "89/371", after: "", afterShown: "", beforeShown: "89/371" })).toBe(
    "working cleared, was 89/371",
  );
  expect(words({ before: 89, after: "", afterShown: "", beforeShown: "89" })).toBe("count cleared, was 89");
});

test("a working that is brought in is called one, and a figure with its counts behind it a value", () => {
  const working = { before: "89/371 = 0.24", beforeShown: "89/371 = 0.24" };
  expect(words({ ...working, after: "90/372 = 0.24", afterShown: "90/372 = 0.24" })).toBe(
    "working 90/372 = 0.24, was 89/371 = 0.24",
  );
  expect(words({ after: "24% (90/372)", afterShown: "24% (90/372)", beforeShown: "" })).toBe(
    "value 24% (90/372)",
  );
});
