import { expect, test } from "vitest";
import { ARROW, readArrow, readMovement } from "./direction";

test.each([
  ["↑", "improving"],
  ["▲", "improving"],
  ["⬆️", "improving"],
  ["improving", "improving"],
  ["Up", "improving"],
  ["↓", "worsening"],
  ["▼", "worsening"],
  ["Worse", "worsening"],
  ["→", "unchanged"],
  ["►", "unchanged"],
  ["●", "unchanged"],
  ["↔", "unchanged"],
  ["No change", "unchanged"],
  ["p", "improving"],
  ["q", "worsening"],
  ["u", "unchanged"],
  ["⬌", "unchanged"],
  ["↑ Improving", "improving"],
  ["Improving ↑", "improving"],
  // The figure fell, which is better.
  ["↓ Improving", "improving"],
  ["↓ Reducing", "worsening"],
])("%s says %s of performance", (text, direction) => {
  expect(readArrow(text)).toBe(direction);
});

test.each([
  ["▲", "up"],
  ["▼", "down"],
  ["●", "level"],
  ["increase", "up"],
  ["falling", "down"],
  ["↓ Reducing", "down"],
  ["→ No change", "level"],
  ["↓ Improving", "down"],
])("%s says that the figure went %s", (text, movement) => {
  expect(readMovement(text)).toBe(movement);
});

test.each(["", "-", "?", "Green", "↑↓", "\ufe0f", "↑ 3%", "on up"])("%j is no arrow", (text) => {
  expect(readArrow(text)).toBeNull();
  expect(readMovement(text)).toBeNull();
});

test("the arrows that are written are read back as what they say", () => {
  expect(readArrow(ARROW.improving)).toBe("improving");
  expect(readArrow(ARROW.worsening)).toBe("worsening");
  expect(readArrow(ARROW.unchanged)).toBe("unchanged");
  expect(ARROW.unknown).toBe("");
});
