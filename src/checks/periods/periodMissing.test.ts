import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const said = (...months: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months],
    ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
    ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
  ]).findings.flatMap(({ check, message }) => (check === "period-missing" ? [message] : []));

it("finds the month that is left out", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Nov-24", "Dec-24", "Jan-25")).toEqual([
    "Between Sep-24 and Nov-24 there is no column for Oct-24.",
  ]);
});

it("is content with months, with quarter ends, and with an earlier year beside the months", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24")).toEqual([]);
  expect(said("Jun-23", "Sep-23", "Dec-23", "Mar-24", "Jun-24")).toEqual([]);
  expect(said("Mar-23", "Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24")).toEqual([]);
  expect(said("Jun-23", "Sep-23", "Dec-23", "Mar-24", "Apr-24", "May-24", "Jun-24", "Jul-24")).toEqual([]);
});

it("shows both headings, and says how the others follow each other", () => {
  const found = (...months: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", ...months],
      ["6.3", "% of visits in time", "90%", ...months.map(() => "88%")],
      ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
    ]).findings.filter(({ check }) => check === "period-missing");
  expect(found("Jul-24", "Aug-24", "Sep-24", "Dec-24", "Jan-25", "Feb-25", "Mar-25")).toMatchObject([
    {
      cells: [
        { row: 0, column: 5 },
        { row: 0, column: 6 },
      ],
      message: "Between Sep-24 and Dec-24 there is no column for Oct-24 and Nov-24.",
      why: "The other columns follow each other by a month.",
      published: null,
      expected: null,
    },
  ]);
  expect(found("Mar-23", "Jun-23", "Sep-23", "Mar-24", "Jun-24", "Sep-24")).toMatchObject([
    {
      message: "Between Sep-23 and Mar-24 there is no column for Dec-23.",
      why: "The other columns follow each other by 3 months.",
    },
  ]);
});

it("names the months between by the step of the others, whatever month they begin with", () => {
  expect(said("Jan-23", "Apr-23", "Jul-23", "Oct-23", "Apr-24")).toEqual([
    "Between Oct-23 and Apr-24 there is no column for Jan-24.",
  ]);
});

it("asks seven of ten steps to be alike", () => {
  const quarters = ["Mar-22", "Jun-22", "Sep-22", "Dec-22", "Mar-23", "Jun-23", "Sep-23", "Dec-23", "Jun-24"];
  expect(said(...quarters, "Jul-24", "Aug-24")).toEqual([
    "Between Dec-23 and Jun-24 there is no column for Mar-24.",
  ]);
  expect(said(...quarters.slice(1), "Jul-24", "Aug-24")).toEqual([]);
});

it("says nothing of columns that run backwards, nor of a single one", () => {
  expect(said("Dec-24", "Nov-24", "Oct-24", "Sep-24", "Jul-24", "Jun-24")).toEqual([]);
  expect(said("Dec-24")).toEqual([]);
});

it("takes longer gaps, several gaps and short rows for what they are", () => {
  expect(said("Jul-24", "Aug-24", "Sep-24", "Jan-25", "Feb-25", "Mar-25")).toEqual([]);
  expect(said("Jul-24", "Sep-24", "Oct-24", "Dec-24", "Jan-25", "Feb-25", "Mar-25", "Apr-25")).toEqual([]);
  expect(said("Jul-24", "Sep-24", "Oct-24", "Nov-24", "Dec-24")).toHaveLength(1);
  expect(said("Jun-24", "Sep-24", "Oct-24", "Nov-24", "Dec-24")).toEqual([]);
  expect(said("Jul-24", "Aug-24", "Oct-24")).toEqual([]);
});

it("asks schools for no August", () => {
  const found = (name: string, ...months: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", ...months],
      ["6.3", name, "90%", ...months.map(() => "88%")],
      ["6.4", "% of reviews in time", "90%", ...months.map(() => "88%")],
    ]).findings.filter(({ check }) => check === "period-missing").length;
  expect(found("% of pupils with a PEP in time", "May-24", "Jun-24", "Jul-24", "Sep-24", "Oct-24")).toBe(0);
  expect(found("% of pupils with a PEP in time", "May-24", "Jun-24", "Aug-24", "Sep-24", "Oct-24")).toBe(1);
  expect(found("% of visits in time", "May-24", "Jun-24", "Jul-24", "Sep-24", "Oct-24")).toBe(1);
});
