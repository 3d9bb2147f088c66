import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { denominatorDiffers } from "./denominatorDiffers";
import { ALONE } from "../run/subject";

const HEADING = ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"];
const messages = (...rows: string[][]) =>
  lookAtRows([
    HEADING,
    ...rows,
    ["9.8", "% others", "90%", "88%", "50%", "1/2"],
    ["9.9", "% more", "90%", "88%", "50%", "2/4"],
  ]).findings.flatMap(({ check, message }) => (check === "denominator-differs" ? [message] : []));
const REFERRALS = ["1.3", "Number of referrals", "TBC", "405", "387", ""];

it("finds a share of something else than the count says", () => {
  const repeat = (working: string) => [
    "1.4",
    "% of referrals which are repeat referrals",
    "19%",
    "28%",
    "26%",
    working,
  ];
  expect(messages(REFERRALS, repeat("100/378"))).toEqual([
    "The working of 1.4, 100/378, counts out of 378, but 1.3 reports 387.",
  ]);
  expect(messages(REFERRALS, repeat("100/387"))).toEqual([]);
  // Twelve months of referrals, not one.
  expect(messages(REFERRALS, repeat("1208/4648"))).toEqual([]);
});

it("takes a rate's numerator for the count", () => {
  const rate = ["3.0", "Section 47 enquiries (per 10,000)", "190", "179", "130", "((159*12)/146874)*10000"];
  expect(messages(rate, ["3.1", "% S47s that progress to ICPC", "35%", "34%", "25%", "40/160"])).toHaveLength(
    1,
  );
  expect(messages(rate, ["3.1", "% S47s that progress to ICPC", "35%", "34%", "25%", "40/159"])).toEqual([]);
});

it("lets a share leave some of those in care aside, but not by a slip of the fingers", () => {
  const care = [
    "6.0",
    "Children looked after at period end (per 10,000)",
    "56",
    "59",
    "59",
    "(861/146874)*10000",
  ];
  const plan = (working: string, value: string) => [
    "6.6",
    "% of CIC with a permanence plan",
    "95%",
    "97%",
    value,
    working,
  ];
  expect(messages(care, plan("756/788", "96%"))).toEqual([]);
  expect(messages(care, plan("756/816", "93%"))).toHaveLength(1);
});

it("finds two digits exchanged among like measures", () => {
  const rows = (last: string) => [
    ["7.0", "% Care Leavers in Touch", "95%", "92%", "91%", "494/543"],
    ["7.4", "% Care Leavers in suitable Accommodation", "90%", "81%", "78%", "423/543"],
    ["7.7", "% Care Leavers in EET", "60%", "41%", "45%", last],
  ];
  expect(messages(...rows("239/534"))).toEqual([
    "The working of 7.7 is 239/534; 7.0 and 7.4 count out of 543.",
  ]);
  expect(messages(...rows("239/543"))).toEqual([]);
});

const found = (...rows: string[][]) =>
  lookAtRows([
    HEADING,
    ...rows,
    ["9.8", "% others", "90%", "88%", "50%", "1/2"],
    ["9.9", "% more", "90%", "88%", "50%", "2/4"],
  ]).findings.filter(({ check }) => check === "denominator-differs");

it("shows the working and the count, and is of one month up to a fifth off", () => {
  const repeat = (working: string) =>
    found(REFERRALS, ["1.4", "% of referrals which are repeat referrals", "19%", "28%", "26%", working]);
  expect(repeat("100/378")).toMatchObject([
    {
      reference: "1.4",
      cells: [
        { row: 2, column: 5 },
        { row: 1, column: 4 },
      ],
      why: "By their names, “% of referrals which are repeat referrals” is a share of “Number of referrals”. Either may be the wrong one.",
      published: 378,
      expected: 387,
    },
  ]);
  // A fifth of 387 is 77.4.
  expect(["310", "309", "464", "465"].map((of) => repeat(`80/${of}`).length)).toEqual([1, 0, 1, 0]);
});

it("shows which digits were exchanged, and asks for two measures of the same ages", () => {
  const rows = (name: string, last: string) => [
    ["7.0", "% Care Leavers in Touch", "95%", "92%", "91%", "494/543"],
    ["7.4", "% Care Leavers in suitable Accommodation", "90%", "81%", "78%", "423/543"],
    ["7.7", name, "60%", "41%", "45%", last],
  ];
  expect(found(...rows("% Care Leavers in EET", "239/534"))).toMatchObject([
    {
      cells: [
        { row: 3, column: 5 },
        { row: 1, column: 5 },
      ],
      why: "534 is 543 with two digits exchanged.",
      published: 534,
      expected: 543,
    },
  ]);
  expect(found(...rows("% Care Leavers in EET", "239/453"))).toHaveLength(1);
  expect(found(...rows("% Care Leavers in EET", "239/345"))).toEqual([]);
  expect(found(...rows("% Care Leavers 17-18 in EET", "239/534"))).toEqual([]);
  expect(found(...rows("% of visits in time", "239/534"))).toEqual([]);
  expect(found(...rows("% Care Leavers in EET", "239/534").slice(1))).toEqual([]);
});

const repeats = (working: string) => [
  ...["1.4", "% of referrals which are repeat referrals", "19%", "28%", "26%"],
  working,
];

it("takes the first row that counts a thing, and a later one where its month is blank", () => {
  const received = ["1.5", "Referrals received", "TBC", "401", "405", ""];
  expect(messages(REFERRALS, received, repeats("100/378"))).toEqual([
    "The working of 1.4, 100/378, counts out of 378, but 1.3 reports 387.",
  ]);
  const blank = ["1.3", "Number of referrals", "TBC", "405", "", ""];
  expect(messages(blank, received, repeats("100/378"))).toEqual([
    "The working of 1.4, 100/378, counts out of 378, but 1.5 reports 405.",
  ]);
});

it("leaves a count whose name says nothing of what is counted", () => {
  const children = ["1.3", "Number of children", "TBC", "405", "387", ""];
  const plans = ["1.4", "% of children with a plan", "19%", "28%", "26%", "100/378"];
  expect(messages(children, plans)).toEqual([]);
});

it("takes the numerator of a rate per thousand or more, and is of one month at a fifth exactly", () => {
  // 400 of 16,000 children are 25 in a thousand, and 2.5 in a hundred.
  const rate = (per: string, value: string) => [
    ...["1.2", `Referrals (per ${per})`, "30", "26", value],
    `(400/16000)*${per}`,
  ];
  expect(messages(rate("1000", "25"), repeats("83/320"))).toEqual([
    "The working of 1.4, 83/320, counts out of 320, but 1.2 reports 400.",
  ]);
  expect(messages(rate("1000", "25"), repeats("83/319"))).toEqual([]);
  expect(messages(rate("100", "2.5"), repeats("83/320"))).toEqual([]);
});

it("does not take the numerator of a percentage for the count", () => {
  // 400 would be near 320; but the 400 that are in time are only some of the referrals.
  const inTime = ["1.2", "Referrals in time", "30%", "26%", "25%", "(400/16000)*1000"];
  expect(messages(inTime, repeats("83/320"))).toEqual([]);
});

it("leaves digits exchanged where two count out of each, and the populations of rates", () => {
  const share = (reference: string, name: string, of: string) => [
    ...[reference, `% Care Leavers in ${name}`, "60%", "41%", "45%"],
    of,
  ];
  const three = [
    share("7.0", "Touch", "244/543"),
    share("7.1", "suitable Accommodation", "243/543"),
    share("7.2", "EET", "239/534"),
  ];
  expect(messages(...three)).toHaveLength(1);
  expect(messages(...three, share("7.3", "Custody", "240/534"))).toEqual([]);
  const rate = (reference: string, name: string, of: string) => [
    ...[reference, `${name} (per 10,000)`, "30", "28", "27"],
    `(400/${of})*10000`,
  ];
  expect(
    messages(
      rate("2.0", "Referrals of boys", "146874"),
      rate("2.1", "Referrals of girls", "146874"),
      rate("2.2", "Referrals of babies", "146847"),
    ),
  ).toEqual([]);
});

it("tells the ages 1 to 6 from the age of 16", () => {
  const rows = (age: string) => [
    ["7.0", "% Care Leavers of 16 in Touch", "95%", "92%", "91%", "494/543"],
    ["7.4", "% Care Leavers of 16 in suitable Accommodation", "90%", "81%", "78%", "423/543"],
    ["7.7", `% Care Leavers of ${age} in EET`, "60%", "41%", "45%", "239/534"],
  ];
  expect(messages(...rows("16"))).toHaveLength(1);
  expect(messages(...rows("1 to 6"))).toEqual([]);
});

it("answers for the shares whose whole another row counts, and for no others", () => {
  const { scorecard, judgements } = lookAtRows([
    HEADING,
    REFERRALS,
    repeats("100/387"),
    ["6.4", "% of reviews in time", "90%", "88%", "50%", "60/120"],
    ["6.5", "% of visits in time", "90%", "88%", "50%", "70/140"],
    ["6.6", "% of plans in time", "90%", "88%", "57%", "80/140"],
  ]);
  expect(denominatorDiffers.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
  const two = judgements.filter(({ measure }) => measure.reference !== "1.4");
  expect(denominatorDiffers.askAll({ ...ALONE, scorecard, judgements: two })).toEqual([]);
});
