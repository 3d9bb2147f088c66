import { expect, it } from "vitest";
import { findPeriod } from "../../core/periods/readPeriod";
import { formatPeriod } from "../../core/periods/namePeriod";
import { shortYears } from "./shortYears";

const read = (...headings: string[]) =>
  shortYears(
    headings.map((own) => {
      const period = findPeriod(own);
      return { own, period, namesPeriod: period !== null, day: null };
    }),
  ).map(({ period }) => period && formatPeriod(period));

it("are years under one name, near a period that is written out", () => {
  expect(read("Hillford 13/14", "Hillford 14/15", "Hillford 15/16", "Hillford 16/17 Q1")).toEqual([
    "2013-14",
    "2014-15",
    "2015-16",
    "2016-Q2",
  ]);
  expect(read("12/13", "13/14", "2014/15")).toEqual(["2012-13", "2013-14", "2014-15"]);
});

it.each([
  ["one alone", ["Hillford 13/14", "2014/15"]],
  ["under two names", ["Hillford 13/14", "Westbury 14/15", "2015/16"]],
  ["far from any period", ["13/14", "14/15", "Q1 2024/25"]],
  ["beside none", ["16/17", "17/18"]],
  ["ages", ["Aged 16/17", "Aged 17/18", "2018/19"]],
  ["no years in a row", ["13/14", "15/16", "2016/17"]],
])("are not read: %s", (_, headings) => {
  expect(read(...headings).slice(0, -1)).toEqual(headings.slice(0, -1).map(() => null));
});
