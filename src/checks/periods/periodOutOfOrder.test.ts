import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { periodOutOfOrder } from "./periodOutOfOrder";

const said = (...months: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months],
    ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
    ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
  ]).findings.flatMap(({ check, message }) => (check === "period-out-of-order" ? [message] : []));

it("finds a year that was typed wrong", () => {
  expect(said("Jul-24", "Aug-24", "Sep-23", "Oct-24", "Nov-24")).toEqual([
    "The column headed Sep-23 stands beside Aug-24 and Oct-24, out of order.",
  ]);
});

it("finds two columns exchanged", () => {
  expect(said("Jul-24", "Sep-24", "Aug-24", "Oct-24", "Nov-24")).toHaveLength(1);
});

it("is content with rising and falling months, and with last year's month for comparison", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Oct-24")).toEqual([]);
  expect(said("Oct-24", "Sep-24", "Aug-24", "Jul-24")).toEqual([]);
  expect(said("Jul-24", "Aug-24", "Sep-24", "Oct-24", "Oct-23")).toEqual([]);
});

it("finds the newest column with last year's date, and a financial year out of order", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Oct-23")).toEqual([
    "The column headed Oct-23 stands beside Sep-24, out of order.",
  ]);
  expect(said("2019/20", "2020/21", "2012/13", "2022/23", "2023/24")).toHaveLength(1);
  expect(said("2019/20", "2020/21", "2021/22", "2022/23", "2023/24")).toEqual([]);
});

const found = (...months: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months],
    ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
    ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
  ]).findings.filter(({ check }) => check === "period-out-of-order");

it("shows the heading and all the others, in rows that rise and that fall", () => {
  expect(found("Apr-24", "May-24", "Jun-23", "Jul-24", "Aug-24")).toMatchObject([
    {
      cells: [{ row: 0, column: 5 }],
      message: "The column headed Jun-23 stands beside May-24 and Jul-24, out of order.",
      why: "The columns are headed Apr-24, May-24, Jun-23, Jul-24, Aug-24.",
      published: "Jun-23",
      expected: null,
    },
  ]);
  expect(found("Aug-24", "Jul-24", "Jun-23", "May-24", "Apr-24")).toHaveLength(1);
});

it("leaves a period that stands twice to its own check", () => {
  expect(found("Jul-24", "Sep-24", "Aug-24", "Sep-24")).toEqual([]);
});

it("says nothing of a column without which nothing is missing, and which is missing nowhere", () => {
  expect(found("Jul-24", "Aug-24", "Dec-25", "Sep-24", "Oct-24")).toEqual([]);
  expect(found("Oct-24", "Sep-24", "Aug-24", "Dec-24")).toEqual([]);
  // In front of the others an odd month is a figure to compare with, also where its name is the next.
  expect(found("Sep-25", "Jul-24", "Aug-24", "Sep-24")).toEqual([]);
});

it("takes the last column for another year's only where the month is the next", () => {
  expect(found("Oct-24", "Nov-24", "Dec-24", "Jan-24")).toHaveLength(1);
  expect(found("Oct-24", "Nov-24", "Dec-24", "Feb-24")).toEqual([]);
  expect(found("Nov-24", "Dec-24", "Jan-24")).toEqual([]);
  expect(found("Oct-24", "Nov-24", "Dec-24", "Jan-25")).toEqual([]);
});

it("is fine where the months follow each other, or one stands twice, and asks nothing of three", () => {
  const ask = (...months: string[]) => {
    const { scorecard, judgements } = lookAtRows([
      ["Reference", "Measure", "Target", ...months],
      ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
      ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
    ]);
    return periodOutOfOrder.askAll({ ...ALONE, scorecard, judgements });
  };
  const fine = [{ answer: "fine" }];
  expect(ask("Jul-24", "Aug-24", "Sep-24", "Oct-24")).toEqual(fine);
  expect(ask("Oct-24", "Sep-24", "Aug-24", "Jul-24")).toEqual(fine);
  expect(ask("Jul-24", "Sep-24", "Aug-24", "Sep-24")).toEqual(fine);
  expect(ask("Jul-24", "Sep-24", "Aug-24")).toEqual([]);
});
