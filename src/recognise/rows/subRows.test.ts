import { expect, test } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cells } from "../../../tests/support/layout";

const parents = (...names: string[]) => {
  const rows = names.map((name, at) => `${at + 1} | ${name} | | ${500 - at} | ${510 - at}`);
  const { scorecard } = lookAtRows(
    cells("Ref | Measure | Target | Aug-24 | Sep-24", ...rows, "9 | % seen alone | 90% | 91% | 92%"),
  );
  return scorecard.measures.slice(0, -1).map(({ parent }) => parent);
};

test("what is left of a whole is a part behind its parts", () => {
  expect(parents("Children in care", "Boys", "Girls", "Other")).toEqual([
    null,
    "Children in care",
    "Children in care",
    "Children in care",
  ]);
});

test("a measure of one sex by its whole name is no part of the row above", () => {
  expect(parents("Infant deaths", "Boys: % with a good level of development", "Boys aged 5")).toEqual([
    null,
    null,
    "Boys: % with a good level of development",
  ]);
});

test("behind rows of one rank it is one of them", () => {
  expect(parents("Referrals from police", "Referrals from schools", "Other referrals")).toEqual([
    null,
    null,
    null,
  ]);
});
