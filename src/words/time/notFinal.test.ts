import { expect, it } from "vitest";
import { withoutNotes } from "./notFinal";

it.each([
  ["Sep-24 [note 1]", "Sep-24"],
  ["Sep-24 Note 2", "Sep-24"],
  ["Sep-24 footnote 3", "Sep-24"],
  ["Sep-24 (p)", "Sep-24"],
  // A column of notes, and notes of something that is no period.
  ["Sep-24 notes", "Sep-24 notes"],
  ["Note 2", "Note 2"],
])("%s is %s without its notes", (heading, plain) => {
  expect(withoutNotes(heading)).toBe(plain);
});
