import { expect, it } from "vitest";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { countChanges } from "./countChanges";
import { rowName } from "./countTable";
import { matchCounts } from "./matchCounts";
import { readCounts } from "./readCounts";

/** Measures whose names and references are easily taken for one another. */
const BOARD = [
  ["Ref", "Measure", "Target", "May-24", "Jun-24"],
  ["1.1", "% of referrals which are repeat referrals", "20%", "25%", "26%"],
  ["1.10", "Number of contacts", "2000", "1900", "1950"],
  ["1.2", "Number of children on a CP plan", "500", "510", "512"],
  ["7.1", "Care leavers in EET", "60%", "58%", "61%"],
  ["7.1a", "17-18 years old", "60%", "58%", "61%"],
  ["7.1b", "19-21 years old", "60%", "57%", "59%"],
  ["7.2", "Care leavers in suitable accommodation", "60%", "58%", "61%"],
  ["7.2a", "17-18 years old", "60%", "58%", "61%"],
  ["7.2b", "19-21 years old", "60%", "57%", "59%"],
  ["8.1", "% of assessments completed in 45 days", "85%", "80%", "81%"],
  ["8.2", "% of assessments completed in 25 days", "85%", "80%", "81%"],
];
const [card] = recognise([gridOf(BOARD, { asText: [0] })]);
const JULY = { kind: "month", year: 2024, month: 7 } as const;

/** Where each row lands: `row → reference: figures`; what is only asked begins with `?`. */
function landed(report: string): string[] {
  const { rows } = readCounts(report, JULY);
  const { matched, close } = matchCounts(rows, card!.measures, []);
  const said = matched.map(({ row, measure }) => {
    const figures = [row.numerator, row.denominator, row.value].flatMap((one) => one?.number ?? []);
    return `${rowName(row)} → ${measure.reference ?? ""}: ${figures.join(", ")}`;
  });
  return [...said, ...close.map(({ row, measure }) => `? ${rowName(row)} → ${measure.reference ?? ""}`)];
}

it("knows a part by the row above it, in whatever order the measures come", () => {
  const report =
    "Measure,Num,Den\nCare leavers in suitable accommodation,70,80\n19-21 years old,45,50\n17-18 years old,25,30\n" +
    "Care leavers in EET,50,80\n17-18 years old,20,30";
  expect(landed(report)).toEqual([
    "Care leavers in suitable accommodation → 7.2: 70, 80",
    "19-21 years old → 7.2b: 45, 50",
    "17-18 years old → 7.2a: 25, 30",
    "Care leavers in EET → 7.1: 50, 80",
    "17-18 years old → 7.1a: 20, 30",
  ]);
});

it("asks, of every measure that it may be, about a part that stands alone", () => {
  expect(landed("Measure,Num,Den\nSomething else,1,2\n17-18 years old,20,30")).toEqual([
    "? 17-18 years old → 7.1a",
    "? 17-18 years old → 7.2a",
  ]);
});

it("takes 1.1 for 1.1 where 1.10 is there too, and asks where a last 0 may have been lost", () => {
  expect(landed("Ref,Value\n1.10,2000\n1.1,24%\n11,3\n1.01,4")).toEqual([
    "1.10 → 1.10: 2000",
    "1.1 → 1.1: 0.24",
  ]);
  expect(landed("Ref,Value\n1.1,2000\n1.2,510")).toEqual(["1.2 → 1.2: 510", "? 1.1 → 1.1", "? 1.1 → 1.10"]);
});

it("passes over totals, blank lines, sections and headings that are said again", () => {
  const report =
    'Ref,Measure,Num,Den\n,Front door,,\n1.2,Number of children on a CP plan,"1,510",\n\n,,,\n' +
    "Ref,Measure,Num,Den\n1.10,Number of contacts,1950,\n,Total,3460,\nTotal,,3460,";
  expect(landed(report)).toEqual([
    "1.2 Number of children on a CP plan → 1.2: 1510",
    "1.10 Number of contacts → 1.10: 1950",
  ]);
});

it("takes the month that is asked for, and no figure of another month, of a target or of a change", () => {
  const name = "% of referrals which are repeat referrals";
  expect(landed(`Measure,Jun-24,Jul-24\n${name},26%,24%`)).toEqual([`${name} → 1.1: 0.24`]);
  expect(landed(`Measure,Previous month,This month,Variance\n${name},26%,24%,-2%`)).toEqual([
    `${name} → 1.1: 0.24`,
  ]);
  expect(landed(`Measure,Target value,Last result,Result\n${name},20%,26%,24%`)).toEqual([
    `${name} → 1.1: 0.24`,
  ]);
  expect(landed(`Measure,Girls,Boys\n${name},26%,24%`)).toEqual([]);
  expect(landed(`${name},26%,24%`)).toEqual([]);
});

it("asks about words that are only like a measure's, and never takes one number for another", () => {
  expect(
    landed(
      "Measure,Value\n% of assessments completed within 45 days,82%\n% assessments completed in 35 days,1%",
    ),
  ).toEqual(["? % of assessments completed within 45 days → 8.1"]);
});

/** Twins that one word tells apart. */
const TWINS = [
  ["Ref", "Measure", "Target", "Jun-24", "Jul-24"],
  ["3.1", "Number of children starting a CP plan", "40", "31", ""],
  ["3.2", "Number of children ceasing a CP plan", "40", "33", ""],
  ["5.2", "Number of referrals", "1200", "1,105", ""],
  ["6.1", "% of visits in time", "90%", "88%", ""],
  ["7.1", "Number of boys in care", "100", "210", ""],
  ["7.2", "Number of girls in care", "100", "190", ""],
];
const [twins] = recognise([gridOf(TWINS, { asText: [0] })]);

it("does not take the twin that has another's reference for it", () => {
  const { rows } = readCounts(
    "Ref,Name,Count\n3.1,Children ceasing a CP plan,33\n7.1,Girls in care,190\n3.2,Children who ceased a CP plan,33",
    JULY,
  );
  const { matched, close } = matchCounts(rows, twins!.measures, []);
  expect(matched.map(({ row }) => row.reference)).toEqual(["3.2"]);
  expect(close.map(({ row, measure }) => [row.name, measure.reference])).toEqual([
    ["Children ceasing a CP plan", "3.1"],
    ["Girls in care", "7.1"],
  ]);
});

it("takes Number behind the names for how many, and thousands parted by spaces for one figure", () => {
  const { rows, trouble } = readCounts(
    "Measure,Number\nNumber of referrals,1 105\nNumber of boys in care,210",
    JULY,
  );
  expect(trouble).toBeNull();
  expect(rows.map(({ numerator }) => numerator?.number)).toEqual([1105, 210]);
});

it("leaves what is no part of its whole, and a point that may be a comma, for the analyst to tick", () => {
  const { rows } = readCounts("Ref;Numerator;Denominator\n5.2;1.105;\n6.1;100;88\n7.1;212;", JULY);
  const { matched } = matchCounts(rows, twins!.measures, []);
  const { changes } = countChanges(twins!, matched, JULY);
  expect(changes.map(({ place, hers, reason }) => [place.row, hers, reason])).toEqual([
    [
      3,
      true,
      "Line 2 of the report: 1.105. The report's 1.105 is far from the 1105 before it: check that it is in the same unit.",
    ],
    [
      4,
      true,
      "Line 3 of the report: 100 of 88. The report's numerator, 100, is not a part of its denominator, 88: check that they stand the right way round.",
    ],
    [5, false, "Line 4 of the report: 212."],
  ]);
});
