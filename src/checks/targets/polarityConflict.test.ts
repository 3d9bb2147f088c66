import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const said = (rows: string[][]) =>
  lookAtRows(rows).findings.flatMap(({ check, message }) => (check === "polarity-conflict" ? [message] : []));

it("finds a count and a rate of the same thing that set opposite directions", () => {
  const rows = (target: string) => [
    ["Reference", "Measure", "Tolerance", "Target", "Nov-24", "Dec-24", "Jan-25", "Number"],
    [
      "1.5",
      "Referrals to children's social care (per 10,000)",
      "340",
      "390",
      "372",
      "395",
      "453",
      "((554*12)/146874)*10000",
    ],
    ["1.6", "Number of referrals", "450", target, "455", "484", "554", ""],
    ["6.4", "% others", "80%", "90%", "88%", "50%", "50%", "1/2"],
  ];
  expect(said(rows("350"))).toEqual([
    "1.5 and 1.6 report the same thing, but for 1.5 higher is better and for 1.6 lower is better.",
  ]);
  expect(said(rows("500"))).toEqual([]);
});

it("finds a polarity column that the name contradicts", () => {
  const rows = (polarity: string) => [
    ["Reference", "Measure", "Polarity", "Target", "Mar-24", "Jun-24"],
    ["6.5", "% of visits overdue", polarity, "5%", "8%", "9%"],
    ["6.4", "% others", "BIB", "90%", "88%", "50%"],
    ["6.6", "% more", "SIB", "90%", "88%", "50%"],
  ];
  expect(said(rows("BIB"))).toEqual([
    "It is not clear which way is good for 6.5. Its polarity column says “BIB”. Its name says that lower is better.",
  ]);
  expect(said(rows("SIB"))).toEqual([]);
});

it("leaves a tolerance on the wrong side to the check for that", () => {
  const rows = [
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["6.12", "% with an up to date dental check", "80%", "70%", "52%", "54%"],
    ["6.4", "% others", "80%", "90%", "88%", "50%"],
  ];
  expect(said(rows)).toEqual([]);
});

it("asks about a conversion that is usually wanted high", () => {
  const rows = (tolerance: string) => [
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["3.1", "% S47s that progress to ICPC", tolerance, "30%", "24%", "31%"],
    ["6.4", "% others", "80%", "90%", "88%", "50%"],
  ];
  expect(said(rows("35%"))).toHaveLength(1);
  expect(said(rows("25%"))).toEqual([]);
});
