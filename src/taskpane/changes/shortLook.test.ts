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
