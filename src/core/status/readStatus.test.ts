import { expect, test } from "vitest";
import { readStatus } from "./readStatus";

test.each([
  ["Green", "green"],
  ["G", "green"],
  ["On target", "green"],
  ["[A]", "amber"],
  ["AMBER", "amber"],
  ["red", "red"],
  ["r", "red"],
  ["Grey", "grey"],
  ["Gray", "grey"],
  ["🟢", "green"],
  ["🟠", "amber"],
  ["🔴 Red", "red"],
  ["Green ✓", "green"],
  ["Yes", "green"],
  ["N", "red"],
  ["Exceeded", "green"],
  ["Ahead of target", "green"],
  ["Meeting target", "green"],
  ["On plan", "green"],
  ["Slightly below target", "amber"],
  ["Close to target", "amber"],
  ["At risk", "amber"],
  ["Partially met", "amber"],
  ["Within tolerance", "amber"],
  ["Target not met", "red"],
  ["Not meeting target", "red"],
  ["Significantly below target", "red"],
  ["Outside tolerance", "red"],
  ["✖", "red"],
  ["Not RAG rated", "grey"],
  ["Amber (within 5%)", "amber"],
  ["Green - on target", "green"],
  ["RAG: Red", "red"],
  ["G - Green", "green"],
  ["🔴 Off track", "red"],
])("%s: %s", (word, status) => {
  expect(readStatus(word)).toBe(status);
});

// Scales of more than three, words of other scales, and words that may stand for two colours.
test.each([
  ...["", "Blue", "B", "constructor", "●", "1", "A1", "R 2", "🔵", "🟣", "Purple"],
  ...["A/G", "AG", "AR", "R/A", "Amber/Green", "Amber - Red", "Light green", "Red, was Green"],
  ...[
    "Behind",
    "Above target",
    "Complete",
    "In progress",
    "Not started",
    "Not due",
    "High",
    "Good",
    "Better",
  ],
  ...["Red herring", "Green: the team has worked through the backlog of visits"],
])("%j is no status", (word) => {
  expect(readStatus(word)).toBeNull();
});
