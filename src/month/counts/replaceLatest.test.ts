import { expect, it } from "vitest";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { countChanges } from "./countChanges";
import { monthsOpen } from "./monthsOpen";
import { matchCounts } from "./matchCounts";
import { readCounts } from "./readCounts";

const [card] = recognise([
  gridOf([
    ["Ambition", "Metric", "Good is", "Target", "Latest performance", "England", "Stat neigh"],
    [
      "1",
      "Re-referrals within 12 months of a previous referral (%)",
      "Low",
      "21.5%",
      "20.9% (March 24)",
      "21%",
      "20%",
    ],
    [
      "1",
      "% of Single Assessments completed within 45 w.days",
      "High",
      "85%",
      "75.2% (March 24)",
      "82%",
      "81%",
    ],
    ["2", "% of children in care with an up to date visit", "High", "95%", "91% (April24)", "", ""],
  ]),
]);

it("offers the month after the latest value, and that one", () => {
  expect(monthsOpen(card!)).toEqual([
    { kind: "month", year: 2024, month: 5 },
    { kind: "month", year: 2024, month: 4 },
  ]);
});

it("puts the new value and its period in the place of the old one, written alike", () => {
  const april = { kind: "month", year: 2024, month: 4 } as const;
  const report = [
    "Measure,Numerator,Denominator",
    "Re-referrals within 12 months of a previous referral (%),213,1000",
    "% of Single Assessments completed within 45 w.days,n/a,",
    "% of children in care with an up to date visit,92,100",
  ].join("\n");
  const { matched } = matchCounts(readCounts(report, april).rows, card!.measures, []);
  const { changes, notes } = countChanges(card!, matched, april);
  expect(changes.map(({ before, after, hers }) => [before, after, hers])).toEqual([
    ["20.9% (March 24)", "21.3% (April 24)", false],
    ["91% (April24)", "92% (April24)", true],
  ]);
  expect(notes).toHaveLength(1);
});
