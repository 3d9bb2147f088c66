import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { referenceRepeated } from "./referenceRepeated";

const said = (...references: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...references.map((reference, at) => [
      reference,
      `% of visits ${"abcdefgh".charAt(at)} in time`,
      "90%",
      "88%",
      "89%",
    ]),
  ]).findings.flatMap(({ check, message }) => (check === "reference-repeated" ? [message] : []));

it("finds a reference that two measures have", () => {
  expect(said("7.1", "7.2", "7.3", "7.4", "7.1")).toEqual([
    "The reference 7.1 stands twice: for “% of visits a in time” and for “% of visits e in time”.",
  ]);
});

it("is content with different ones, and with the numbers of groups", () => {
  expect(said("7.1", "7.2", "7.3", "7.4", "7.10")).toEqual([]);
  expect(said("1", "1", "1", "2", "2", "3")).toEqual([]);
});

const found = (...rows: [reference: string, name: string][]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...rows.map(([reference, name]) => [reference, `% of ${name} in time`, "90%", "88%", "89%"]),
  ]).findings.filter(({ check }) => check === "reference-repeated");

it("tells how a number loses its nought, counts, and takes capitals for the same", () => {
  const others: [string, string][] = [
    ["a2", "plans"],
    ["a3", "checks"],
    ["a4", "reviews"],
    ["a5", "stays"],
  ];
  const more: [string, string][] = [
    ["a6", "moves"],
    ["a7", "births"],
  ];
  expect(found(["7.1", "visits"], ["7.2", "plans"], ["7.3", "checks"], ["7.1", "stays"])).toMatchObject([
    {
      cells: [{ row: 1 }, { row: 4 }],
      published: "7.1",
      expected: null,
      why: "A reference names one measure; papers and charts find it by that. Typed as a number, 7.10 becomes 7.1.",
    },
  ]);
  expect(found(["a1", "visits"], ...others, ...more, ["A1", "talks"], ["a1", "calls"])).toMatchObject([
    {
      cells: [{ row: 1 }, { row: 8 }, { row: 9 }],
      message: "The reference a1 stands 3 times: for “% of visits in time” and for “% of talks in time”.",
      why: "A reference names one measure; papers and charts find it by that.",
    },
  ]);
});

it("asks for four measures, three quarters of them with a reference of their own", () => {
  expect(found(["7.1", "visits"], ["7.2", "plans"], ["7.1", "stays"])).toEqual([]);
  expect(found(["7.1", "visits"], ["7.1", "plans"], ["7.1", "stays"], ["7.2", "moves"])).toEqual([]);
});

it("lets sections count from one each, but not one section twice", () => {
  const row = (reference: string, name: string) => [reference, `% of ${name} in time`, "90%", "88%", "89%"];
  const look = (...between: string[][]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["", "Visits", "", "", ""],
      ...["home", "school", "ward", "court", "clinic"].map((name, at) => row(`V${at + 1}`, name)),
      ...between,
      row("V1", "plans"),
      row("V6", "reviews"),
    ]).findings.filter(({ check }) => check === "reference-repeated").length;
  expect([look(), look(["", "Plans", "", "", ""])]).toEqual([1, 0]);
});

it("says of numbers alone that they lose a nought", () => {
  const others: [string, string][] = [
    ["b1", "plans"],
    ["b2", "checks"],
    ["b3", "reviews"],
  ];
  const loses = (reference: string) =>
    found([reference, "visits"], ...others, [reference, "stays"])[0]?.why.includes("becomes");
  expect(["10.1", "7.12", "A7.1", "7"].map(loses)).toEqual([true, false, false, false]);
});

it("finds one of a section that stands before all sections too", () => {
  const row = (reference: string, name: string) => [reference, `% of ${name} in time`, "90%", "88%", "89%"];
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...["home", "school", "ward", "court", "clinic"].map((name, at) => row(`V${at + 1}`, name)),
    ["", "Plans", "", "", ""],
    row("V1", "plans"),
    row("V6", "reviews"),
  ]);
  expect(findings.filter(({ check }) => check === "reference-repeated")).toHaveLength(1);
});

it("has nothing to say where references name groups", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...["1", "1", "1", "2", "2", "3"].map((reference, at) => [
      reference,
      `% of visits ${at} in time`,
      ...["90%", "88%", "89%"],
    ]),
  ]);
  expect(referenceRepeated.askAll({ ...ALONE, scorecard, judgements })).toEqual([]);
});
