import { expect, it } from "vitest";
import { namePeriod } from "../../core/periods/namePeriod";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Line, Scorecard } from "../../model/scorecard";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { monthLines } from "./monthLines";

const { scorecard } = lookAtRows([
  ["Reference", "Measure", "Target", "Apr-24", "May-24"],
  ["6.3", "% of visits in time", "90%", "88%", "87%"],
]);
const isOfMonth = ({ role }: Line) => role === "actual";
const line = scorecard.lines.find(isOfMonth)!;

/** A scorecard with these headings over its columns, and what is read of them, from left to right. */
const read = (headings: readonly string[], more: Partial<Scorecard> = {}) =>
  monthLines({
    ...scorecard,
    lines: headings.map((heading, index) => ({ ...line, heading, index, period: findPeriod(heading) })),
    ...more,
  }).map(({ period }) => namePeriod(period));

it("takes the columns of values in the order in which they stand", () => {
  expect(read(["Apr-24", "May-24"])).toEqual(["Apr-24", "May-24"]);
  const backwards = [5, 4].map((index) => ({ ...line, index, period: findPeriod(`0${index}/2024`) }));
  expect(read([], { lines: backwards })).toEqual(["Apr-24", "May-24"]);
});

it("takes no target, and no column whose period is not known", () => {
  const target: Line = { ...line, role: "target", period: findPeriod("Jun-24") };
  expect(read([], { lines: [line, target, { ...line, period: null }] })).toEqual(["Apr-24"]);
});

it("keeps to the kind of period that most have: months where as many are quarters, years only alone", () => {
  expect(read(["2023/24", "Apr-24", "May-24"])).toEqual(["Apr-24", "May-24"]);
  expect(read(["2021/22", "2022/23", "2023/24", "Apr-24"])).toEqual(["Apr-24"]);
  expect(read(["Apr-24", "Q1 2024/25"])).toEqual(["Apr-24"]);
  expect(read(["Apr-24", "Q1 2024/25", "Q2 2024/25"])).toEqual(["Apr–Jun 2024", "Jul–Sep 2024"]);
  expect(read(["2022/23", "2023/24"])).toEqual(["2022/23", "2023/24"]);
});

it("takes none of a scorecard on several sheets, whose columns are beside each other nowhere", () => {
  expect(read(["Apr-24"], { sheets: [...scorecard.sheets, ...scorecard.sheets] })).toEqual([]);
});
