import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const HEADING = [
  "Reference",
  "Measure",
  "Target",
  "Aug-24",
  "Sep-24",
  "Oct-24",
  "Nov-24",
  "Dec-24",
  "Jan-25",
  "Number",
];
const OTHERS = ["6.4", "% others", "90%", "50%", "50%", "50%", "50%", "50%", "50%", "1/2"];
const look = (name: string, values: string[], working = "") =>
  lookAtRows([HEADING, ["3.1", name, "30%", ...values, working], OTHERS]).findings.filter(
    ({ check }) => check === "implausible",
  );

it("finds a share that no chance explains, and asks whether the month is complete", () => {
  expect(
    look("% S47s that progress to ICPC", ["24%", "31%", "36%", "46%", "15%", "0.49%"], "1/205 = 0.0049"),
  ).toMatchObject([
    {
      severity: "warning",
      cells: [{ row: 1, column: 8 }],
      message:
        "3.1 says 0.49%, far from its other values, which lie between 15% and 46%. Is the month incomplete?",
    },
  ]);
});

it("says nothing where few were counted", () => {
  // 0 of 6: its interval reaches 61%.
  expect(look("% S47s that progress to ICPC", ["24%", "31%", "36%", "46%", "15%", "0%"], "0/6")).toEqual([]);
});

it("finds a count in an earlier month, and a typing slip that makes it tenfold", () => {
  expect(
    look("Number of referrals", ["436", "506", "5360", "455", "484", "554"]).map(({ message }) => message),
  ).toEqual(["3.1 says 5360, far from its other values, which lie between 436 and 554."]);
  expect(look("Number in unregistered accommodation", ["4", "10", "10", "12", "9", "5"])).toEqual([]);
});

it("asks more of a value without counts behind it", () => {
  expect(look("% seen", ["91%", "92%", "90%", "93%", "92%", "19%"])).toHaveLength(1);
  expect(look("% seen", ["31%", "12%", "32%", "20%", "16%", "4%"])).toEqual([]);
  expect(look("Average caseload", ["16.1", "16.4", "164", "16.2", "16.8", "16.0"])).toHaveLength(1);
});

it("takes a count that adds up from April for what it is", () => {
  expect(look("Number of adoptions", ["50", "112", "171", "230", "288", "351"])).toEqual([]);
});

it("takes no year's outturn for a month, and a tenfold value of few for a slip", () => {
  const said = (headings: string[], values: string[]) =>
    lookAtRows([
      ["Ref", "Measure", ...headings],
      ["1.1", "Number of referrals received", ...values],
      ["1.2", "% of reviews in time", ...values.map(() => "90%")],
    ]).findings.flatMap(({ check, message }) => (check === "implausible" ? [message] : []));
  const months = ["Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24"];
  expect(said(["2023/24 outturn", ...months], ["3,988", "310", "342", "335", "329", "281"])).toEqual([]);
  const years = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
  expect(said(years, ["61", "63", "66", "700", "71"])).toHaveLength(1);
  expect(said(years, ["61", "63", "66", "70", "71"])).toEqual([]);
});
