import { expect, test } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cells } from "../../../tests/support/layout";

test("a status without a year is of the month that it stands behind", () => {
  const { judged, findings } = lookAtRows(
    cells(
      "Ref | Measure | Good is | Target | May-24 | May RAG | Jun-24 | Jun RAG | Jun DoT",
      "1 | % visits in time | High | 90% | 91% | Green | 84% | Red | ↓",
      "2 | % plans in time | High | 90% | 80% | Red | 92% | Green | ↑",
    ),
  );
  expect([judged("1").measure.status?.value, judged("2").measure.status?.value]).toEqual([
    { kind: "text", shown: "Red" },
    { kind: "text", shown: "Green" },
  ]);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("so is one of a quarter of the financial year", () => {
  const { judged } = lookAtRows(
    cells(
      "Ref | Measure | Good is | Target | Q1 24/25 | Q1 Status | Q2 24/25 | Q2 Status",
      "1 | % visits in time | High | 90% | 91% | Green | 84% | Red",
      "2 | % plans in time | High | 90% | 80% | Red | 92% | Green",
    ),
  );
  expect(judged("1").measure.status?.place.column).toBe(7);
});

test("a quarter behind its last month is of that year, and the month stays the latest", () => {
  const { judged, scorecard, findings } = lookAtRows(
    cells(
      "Ref | Measure | Good is | Target | Apr-24 | May-24 | Jun-24 | Q1",
      "1 | % visits in time | High | 90% | 91% | 92% | 84% | 89%",
      "2 | % plans in time | High | 90% | 80% | 88% | 92% | 87%",
    ),
  );
  expect(scorecard.lines.at(-1)?.period).toEqual({ kind: "quarter", year: 2024, quarter: 2 });
  expect(judged("1").latest?.place.column).toBe(6);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("one behind another month is not told", () => {
  const { judged } = lookAtRows(
    cells(
      "Ref | Measure | Good is | Target | Apr-24 | May-24 | Q1",
      "1 | % visits in time | High | 90% | 91% | 92% | 89%",
      "2 | % plans in time | High | 90% | 80% | 88% | 87%",
    ),
  );
  expect(judged("1").latest).toBe(null);
});
