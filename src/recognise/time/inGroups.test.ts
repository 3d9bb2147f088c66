import { expect, test } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cells } from "../../../tests/support/layout";

const look = (...rows: readonly string[]) => {
  const { judged, findings } = lookAtRows(cells(...rows));
  return {
    judged,
    messages: findings.filter(({ severity }) => severity !== "note").map(({ message }) => message),
  };
};

test("a status behind each month is of that month, and a wrong one is found there", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Target | Apr-24 | RAG | May-24 | RAG | Jun-24 | RAG",
    "1 | % visits in time | High | 90% | 91% | Green | 95% | Green | 84% | Red",
    "2 | % plans in time | High | 90% | 80% | Red | 88% | Red | 92% | Red",
    "3 | % reviews in time | High | 90% | 80% | Red | 88% | Red | 93% | Green",
  );
  expect(["1", "2", "3"].map((ref) => judged(ref).measure.status?.place.column)).toEqual([9, 9, 9]);
  expect(messages).toEqual([
    "The status of 2 says Red. Green: 92% meets the target of 90% (higher is better).",
  ]);
});

test("so is an arrow without a heading", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Apr-24 | | May-24 | | Jun-24 | ",
    "1 | Days to process claims | Low | 18.2 | ↑ | 21.0 | ↓ | 17.5 | ↑",
    "2 | Rent collected | High | 97.0% | ↑ | 98.5% | ↑ | 98.1% | ↓",
    "3 | Arrears recovered | High | 12% | ↑ | 6% | ↓ | 5% | ↓",
  );
  expect(judged("1").measure.direction?.place.column).toBe(8);
  expect(messages).toEqual([]);
});

test("a target before each month is that month's, and a row that is not yet typed keeps its own", () => {
  const { judged } = look(
    "Ref | Measure | Good is | Target | Apr-24 | Target | May-24 | Target | Jun-24",
    "1 | Boilers replaced | High | 30 | 31 | 60 | 61 | 90 | 88",
    "2 | Accounts opened | High | 10 | 11 | 20 | 21 | 30 | ",
    "3 | Homes let | High | 10 | 9 | 20 | 19 | 30 | ",
    "4 | Shops let | High | 10 | 9 | 20 | 22 | 30 | ",
  );
  expect(judged("1").status.reason).toBe("Red: 88 is below the target of 90 (higher is better).");
  expect(judged("2").status.reason).toBe("Green: 21 meets the target of 20 (higher is better).");
  expect(judged("3").status.reason).toBe("Red: 19 is below the target of 20 (higher is better).");
});

test("where target and status both come back, each goes with the figure before it", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Apr-24 | Target | RAG | May-24 | Target | RAG",
    "1 | Visits | High | 91 | 90 | Green | 85 | 95 | Red",
    "2 | Reviews | High | 88 | 90 | Red | 92 | 91 | Green",
  );
  expect(["1", "2"].map((ref) => judged(ref).measure.target?.place.column)).toEqual([7, 7]);
  expect(messages).toEqual([]);
});

test("a status behind terms that nothing dates is of the last that has figures", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Target | Autumn | RAG | Spring | RAG | Summer | RAG",
    "1 | Plans issued in 20 weeks | High | 60% | 55% | Red | 61% | Green | | ",
    "2 | Absence | Low | 5.0% | 4.9% | Green | 5.4% | Red | | ",
  );
  expect(judged("1").measure.status?.place.column).toBe(7);
  expect(messages).toEqual([]);
});

test("changes between figure and status leave each with its month", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Target | Oct-24 | Change | RAG | Nov-24 | Change | RAG",
    "1 | Repairs in time | High | 90% | 84% | -7% | Red | 95% | 11% | Green",
    "2 | Calls answered | High | 90% | 94% | 9% | Green | 89% | -5% | Red",
  );
  expect([judged("1").measure.change, judged("1").measure.status].map((fact) => fact?.place.column)).toEqual([
    8, 9,
  ]);
  expect(messages).toEqual([]);
});

test("arrow and status behind the year so far are none of the month", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Target | Apr-24 | DoT | RAG | May-24 | DoT | RAG | YTD | DoT | RAG",
    "1 | Repairs in time | High | 90% | 91% | ↑ | Green | 84% | ↓ | Red | 91% | ↑ | Green",
    "2 | Calls answered | High | 90% | 85% | ↑ | Red | 94% | ↑ | Green | 89% | ↓ | Red",
  );
  expect(judged("1").measure.direction?.place.column).toBe(8);
  expect(messages).toEqual([]);
});

test("a target before each quarter that nothing dates is that quarter's", () => {
  const { judged, messages } = look(
    "Ref | Measure | Good is | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual | Year RAG",
    "1 | Homes let | High | 30 | 31 | 60 | 58 | Red",
    "2 | Licences issued | High | 10 | 9 | 20 | 21 | Green",
  );
  expect(judged("1").status.reason).toBe("Red: 58 is below the target of 60 (higher is better).");
  expect(messages).toEqual([]);
});
