import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

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
