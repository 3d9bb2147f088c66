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

const found = (rows: string[][]) =>
  lookAtRows(rows).findings.filter(({ check }) => check === "polarity-conflict");

it("names the measure, and the marks that say otherwise than its name", () => {
  const rows = (baseline: string, tolerance: string) => [
    ["Reference", "Measure", "Polarity", "Baseline", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["6.5", "% of visits overdue", "BIB", baseline, tolerance, "5%", "8%", "9%"],
    ["6.4", "% of reviews in time", "BIB", "70%", "80%", "90%", "88%", "89%"],
  ];
  expect(found(rows("12%", "10%"))).toMatchObject([
    {
      cells: [
        { row: 1, column: 1, is: "fault" },
        { row: 1, column: 5, is: "comparedWith" },
        { row: 1, column: 4, is: "comparedWith" },
      ],
      why: "By the one, higher is better; by the other, lower is better.",
      published: "higher",
    },
  ]);
});

it("names what sets the two directions of a count and its rate", () => {
  const rows = [
    ["Reference", "Measure", "Tolerance", "Target", "Nov-24", "Dec-24", "Jan-25", "Number"],
    ...[["1.5", "Referrals (per 10,000)", "340", "390", "372", "395", "453", "((554*12)/146874)*10000"]],
    ["1.6", "Number of referrals", "450", "350", "455", "484", "554", ""],
    ["6.4", "% others", "80%", "90%", "88%", "50%", "50%", "1/2"],
  ];
  expect(found(rows)).toMatchObject([
    {
      cells: [
        { row: 1, column: 3, is: "fault" },
        { row: 1, column: 2, is: "fault" },
        { row: 2, column: 3, is: "comparedWith" },
        { row: 2, column: 2, is: "comparedWith" },
      ],
      why: "1.5: The target 390 is above the tolerance 340. 1.6: The target 350 is below the tolerance 450.",
      published: "higher",
    },
  ]);
});

it("asks about a conversion only where its marks alone make low good, and of a share", () => {
  const rows = (name: string, polarity: string, tolerance: string, target: string, value: string) => [
    ["Reference", "Measure", "Polarity", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["3.1", name, polarity, tolerance, target, value, value],
    ["6.4", "% of reviews in time", "BIB", "80%", "90%", "88%", "89%"],
    ["6.5", "% of visits in time", "BIB", "80%", "90%", "88%", "89%"],
  ];
  const share = "% S47s that progress to ICPC";
  expect(found(rows(share, "", "35%", "30%", "24%"))).toMatchObject([
    {
      cells: [
        { row: 1, column: 3, is: "fault" },
        { row: 1, column: 4, is: "comparedWith" },
      ],
      message:
        "The target of 3.1, 30%, and its tolerance, 35%, make lower better; of section 47 enquiries, a higher share that goes on to conference is usually wanted.",
      why: "The target 30% is below the tolerance 35%. An enquiry that leads to no conference is often one that was not needed.",
      published: "lower",
    },
  ]);
  // The analyst says so in the polarity column: there is nothing to ask.
  expect(found(rows(share, "SIB", "35%", "30%", "24%"))).toEqual([]);
  expect(found(rows("Number of S47s that progress to ICPC", "", "35", "30", "24"))).toEqual([]);
});
