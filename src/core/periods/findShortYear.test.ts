import { expect, test } from "vitest";
import { findShortYear } from "./findShortYear";

test("two digits and two digits are a year from 2019/20 on, alone or beside a word of headings", () => {
  expect(findShortYear("19/20")).toEqual({ kind: "year", start: 2019 });
  expect(findShortYear("Target (23/24)")).toEqual({ kind: "year", start: 2023 });
  expect(findShortYear("23/24 Outturn")).toEqual({ kind: "year", start: 2023 });
  expect(["18/19", "23/25", "23/23", "Children 23/24", "23/24/25", ""].map(findShortYear)).toEqual([
    ...[null, null, null, null, null, null],
  ]);
});
