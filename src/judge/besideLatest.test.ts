import { expect, test } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { cells } from "../../tests/support/layout";

const ROWS = cells(
  "Ref | Measure | Good is | Target | Apr-24 | RAG | May-24 | RAG | Jun-24 | RAG",
  "1 | % visits in time | High | 90% | 91% | Green | 95% | Green | 84% | Red",
  "2 | % plans in time | High | 90% | 80% | Red | 88% | Red | | ",
  "3 | % reviews in time | High | 90% | 80% | Red | 93% | Green | | ",
  "4 | % checks in time | High | 90% | 80% | Red | 85% | Red | | ",
);

test("the status of a month to come is none of the month before it", () => {
  const { judged, changes } = lookAtRows(ROWS);
  expect(judged("1").measure.status?.place.column).toBe(9);
  expect([judged("2").latest?.place.column, judged("2").measure.status]).toEqual([6, null]);
  // Row 3's May is coloured where it stands; nothing is written behind June.
  expect(changes.filter(({ place }) => place.column === 9 && place.row > 1)).toEqual([]);
});

test("an arrow whose heading names an older period is compared with that, and is of the latest", () => {
  const { findings } = lookAtRows(
    cells(
      "Measure | 2021-22 | 2022-23 | 2023-24 | Change since 2022-23",
      "% visits in time | 80% | 85% | 90% | ↑",
      "% plans in time | 80% | 85% | 84% | ↑",
      "% reviews in time | 80% | 85% | 88% | ↑",
    ),
    { asText: [] },
  );
  expect(findings.map(({ check, cells: found }) => [check, found[0]?.row])).toEqual([
    ["direction-disagrees", 2],
  ]);
});
