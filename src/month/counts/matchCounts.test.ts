import { expect, it } from "vitest";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { rowName } from "./countTable";
import { matchCounts } from "./matchCounts";
import { readCounts } from "./readCounts";

const BOARD = [
  ["Ref", "Measure", "Target", "May-24", "Jun-24"],
  ["1.1", "% of referrals which are repeat referrals", "20%", "25%", "26%"],
  ["1.2", "Number of children on a CP plan", "500", "510", "512"],
  ["4.1", "% of CIN visits in time", "90%", "91%", "93%"],
  ["4.2", "% of CIN visits overdue", "5%", "4%", "3%"],
  ["7.1", "% Care leavers in EET (17-18 years old)", "60%", "58%", "61%"],
  ["7.2", "% Care leavers in EET (19-21 years old)", "60%", "57%", "59%"],
];
const [card] = recognise([gridOf(BOARD, { asText: [0] })]);
const measures = card!.measures;

/** Each list as `row → reference of the measure`. */
function matched(text: string, remembered: Parameters<typeof matchCounts>[2] = []) {
  const { matched, close, rowsLeft, measuresLeft } = matchCounts(
    readCounts(text, null).rows,
    measures,
    remembered,
  );
  return {
    matched: matched.map(({ row, measure, by }) => `${rowName(row)} → ${measure.reference ?? ""} by ${by}`),
    close: close.map(({ row, measure, why }) => `${rowName(row)} → ${measure.reference ?? ""}: ${why}`),
    rowsLeft: rowsLeft.map(rowName),
    measuresLeft: measuresLeft.map(({ reference }) => reference),
  };
}

it("goes by reference first, in whatever order the rows come", () => {
  expect(matched("Ref,Numerator,Denominator\n7.2,30,50\n1.1,89,371\n9.9,1,2")).toEqual({
    matched: ["7.2 → 7.2 by reference", "1.1 → 1.1 by reference"],
    close: [],
    rowsLeft: ["9.9"],
    measuresLeft: ["1.2", "4.1", "4.2", "7.1"],
  });
});

it("goes by name where there is no reference, whatever its case and punctuation", () => {
  const { matched: found } = matched(
    'Measure,Value\n% OF CIN VISITS - in time,94%\nNumber of children on a CP plan,"1,520"',
  );
  expect(found).toEqual([
    "% OF CIN VISITS - in time → 4.1 by name",
    "Number of children on a CP plan → 1.2 by name",
  ]);
});

it("shows what is close, and says what was close, but takes nothing silently", () => {
  const found = matched("Measure,Value\nPercentage of repeat referrals,24%\nChildren on CP plans,515");
  expect(found.matched).toEqual([]);
  expect(found.close).toEqual([
    "Children on CP plans → 1.2: Words in common: cp, plan.",
    "Percentage of repeat referrals → 1.1: Words in common: percent, repeat, referral.",
  ]);
});

it("never takes a measure for its opposite, nor one age for another, nor a share for a count", () => {
  const found = matched(
    "Measure,Value\n% CIN visits not in time,3%\n% Care leavers in EET (16-17 years old),55%\n% of children on a CP plan,12%",
  );
  expect([found.matched, found.close]).toEqual([[], []]);
  expect(found.rowsLeft).toHaveLength(3);
});

it("asks where reference and name speak of two measures", () => {
  const found = matched("Ref,Measure,Value\n4.1,% of CIN visits overdue,3%\n1.2,Social work vacancies,12");
  expect(found.matched).toEqual([]);
  expect(found.close).toEqual([
    "4.1 % of CIN visits overdue → 4.1: The reference 4.1 is the same, but the names differ.",
    "4.1 % of CIN visits overdue → 4.2: The name is the same, but the report's reference is 4.1 and the scorecard's 4.2.",
    "1.2 Social work vacancies → 1.2: The reference 1.2 is the same, but the names differ.",
  ]);
});

it("asks where two rows are about one measure", () => {
  const found = matched("Ref,Value\n1.1,24%\n1.1,25%");
  expect(found.matched).toEqual([]);
  expect(found.close).toHaveLength(2);
});

it("takes what the analyst confirmed before", () => {
  const remembered = [{ from: "|rr rate", measureKey: measures[0]!.key }];
  expect(matched("Measure,Value\nRR rate,24%\nSomething else,3", remembered).matched).toEqual([
    "RR rate → 1.1 by remembered",
  ]);
});
