import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const years = [
  lookAtRows([
    ["Measure", "2022/23", "2023/24", "2024/25", "Target", "Polarity"],
    ["Fostering households approved in the year", "12", "11", "17", "18", "High"],
    ["Children in foster care at 31 March", "288", "280", "291", "", ""],
    ["Children placed with in-house foster carers at 31 March", "180", "178", "196", "", ""],
    ["Unplanned endings of foster placements", "31", "27", "22", "", "Low"],
    ["A1 Average time between entering care and moving in (days)", "402", "396", "371", "426", "Low"],
    [
      "% of children who waited less than 14 months between entering care and moving in",
      "62%",
      "61%",
      "68%",
      "65%",
      "High",
    ],
    ["Children waiting to be matched at 31 March", "27", "21", "16", "", "Low"],
  ]).judgements,
];
const months = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Jul-24", "Aug-24", "Sep-24"],
    ["1", "Number of children in need with an open plan (excluding CP and CLA)", "", "662", "659", "647"],
    [
      "2",
      "% of child protection cases which were reviewed within timescales",
      "High",
      "96.7%",
      "98.3%",
      "98.6%",
    ],
    [
      "3",
      "% of children in care placed outside the local authority boundary",
      "Low",
      "18.2%",
      "17.9%",
      "17.2%",
    ],
  ]).judgements,
];
const said = (text: string, cards: typeof years): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  // What is approved in the year is new.
  ["17 new fostering households were approved.", "17 agrees"],
  ["16 new fostering households were approved.", "16 disagrees"],
  // The last day of a row's years.
  ["At 31 March 291 children were in foster care.", "291 agrees"],
  ["At 31 March 292 children were in foster care.", "292 disagrees"],
  ["291 children were in foster care, 11 more than a year before.", "11 agrees"],
  ["291 children were in foster care, 12 more than a year before.", "12 disagrees"],
  // The code that a name begins with, where there is no column of codes.
  ["On A1 our children waited 371 days.", "371 days agrees"],
  ["On A1 our children waited 381 days.", "381 days disagrees"],
  // One row alone is of that length.
  ["68% of children waited less than 14 months.", "68% agrees"],
  ["69% of children waited less than 14 months.", "69% disagrees"],
  ["16 children were waiting for a match.", "16 agrees"],
  ["15 children were waiting for a match.", "15 disagrees"],
])("%s", (text, expected) => expect(said(text, years)).toContain(expected));

it.each([
  // What came to an end is not said, and the whole is no part of itself.
  "280 children were in foster care in 2023/24. 17 households were approved and only 13 left us.",
  "291 children were in foster care. Of these 196 (67.4%) were with relatives.",
])("is not denied: %s", (text) =>
  expect(said(text, years).filter((one) => one.endsWith("disagrees"))).toEqual([]),
);

const front = [
  lookAtRows([
    ["Measure", "Polarity", "Aug-24", "Sep-24"],
    ["Referrals: percentage with a previous referral within 12 months", "Low", "20.5%", "19.9%"],
    ["Referrals: percentage resulting in no further action", "Low", "7.4%", "6.7%"],
    ["Children with disabilities: number receiving short breaks", "High", "158", "163"],
  ]).judgements,
];
it.each([
  ["19.9% were repeat referrals.", "19.9% agrees"],
  ["20.9% were repeat referrals.", "20.9% disagrees"],
  ["163 disabled children received short breaks.", "163 agrees"],
  ["164 disabled children received short breaks.", "164 disagrees"],
])("%s", (text, expected) => expect(said(text, front)).toContain(expected));

it.each([
  ["We had 647 children in need plans.", "647 agrees"],
  ["98.6% of review conferences were in time.", "98.6% agrees"],
  ["98.5% of review conferences were in time.", "98.5% disagrees"],
  ["17.2% of children in care live out of county.", "17.2% agrees"],
  ["17.3% of children in care live out of county.", "17.3% disagrees"],
])("%s", (text, expected) => expect(said(text, months)).toContain(expected));
