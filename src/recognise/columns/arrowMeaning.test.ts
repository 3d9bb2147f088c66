import { expect, test } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cells } from "../../../tests/support/layout";

const meaning = (heading: string, ...arrows: string[]) =>
  lookAtRows(
    cells(
      `Ref | Measure | Good is | Aug-24 | Sep-24 | ${heading}`,
      `1 | % visits in time | High | 91% | 92% | ${arrows[0] ?? ""}`,
      `2 | % overdue | Low | 20% | 21% | ${arrows[1] ?? ""}`,
      `3 | % vacant | Low | 9% | 8% | ${arrows[2] ?? ""}`,
    ),
  ).scorecard.arrows;

test("rows where low is good tell movement from performance, whatever the heading", () => {
  expect(meaning("DoT", "↑", "↑", "↓")).toBe("movement");
  expect(meaning("DoT", "↑", "↓", "↑")).toBe("performance");
});

test("words say it themselves, whatever the rows and the heading", () => {
  expect(meaning("DoT", "↑ Increasing", "↑ Increasing", "↓ Reducing")).toBe("movement");
  expect(meaning("Trend", "Improving", "Worse", "Improving")).toBe("performance");
  // The arrow is the figure's, and the word says how it did.
  expect(meaning("Trend", "↑ Improving", "↑ Worse", "↓ Improving")).toBe("performance");
});

test("of triangles one such row is enough, where none contradicts it; an arrow may be a slip", () => {
  expect(meaning("DoT", "▲", "▲", "")).toBe("movement");
  expect(meaning("DoT", "▲", "▲", "▲")).toBe("performance");
  expect(meaning("DoT", "↑", "↑", "")).toBe("performance");
});
