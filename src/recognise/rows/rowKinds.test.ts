import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import { isPartName, nameOfPart } from "./subRows";
import type { Role } from "../../model/scorecard";
import { rowKinds } from "./rowKinds";

const ROLES: Role[] = ["measure", "ignored", "actual"];
const kinds = (words: string[], roles = ROLES) => {
  const rows = words.map((word) =>
    roles[0] === "measure" ? `Visits | ${word} | 1` : `${word} | Visits | 1`,
  );
  const at = rows.map((_, row) => row);
  const kindOf = rowKinds(viewOfRows(...rows), at, roles);
  return kindOf && at.map(kindOf);
};

it("tells a measure's own figures from those that they are judged by", () => {
  expect(kinds(["Actual", "Target"])).toEqual(["own", "other"]);
  expect(kinds(["Performance", "England", "Numerator", "Last year"])).toEqual([
    "own",
    "other",
    "other",
    "other",
  ]);
  expect(kinds(["Actual", "Target"], ["ignored", "measure", "actual"])).toEqual(["own", "other"]);
});

it("tells two units of one measure apart", () => {
  expect(kinds(["Number", "Rate per 10,000"])).toEqual([{ unit: "Number" }, { unit: "Rate per 10,000" }]);
});

it("says nothing where the rows do not differ, or a fifth of them and more say something else", () => {
  expect(kinds(["Number", "Number"])).toBeNull();
  expect(kinds(["Actual", "Actual"])).toBeNull();
  expect(kinds(["Target", "England"])).toBeNull();
  expect(kinds(["Actual"])).toBeNull();
  const five = ["Actual", "Target", "Actual", "Target", "north"];
  expect(kinds(five)).toEqual(["own", "other", "own", "other", null]);
  expect(kinds([...five, "south"])).toBeNull();
  // A blank says nothing of its row, nor of the others.
  expect(kinds(["Actual", "Target", ""])).toEqual(["own", "other", null]);
  expect(kinds(["1", "2"])).toBeNull();
});

it("asks neither the measures' own names nor what stands behind the values", () => {
  const rows = ["Actual | x | 1 | Actual", "Target | x | 1 | Target"];
  expect(rowKinds(viewOfRows(...rows), [0, 1], ["measure", "owner", "actual", "ignored"])).toBeNull();
});

const look = (kinds: readonly [string, string]) =>
  lookAtRows(
    [
      ["Measure", "Row", "Apr-24", "May-24", "Jun-24"],
      ...["visits", "reviews", "plans"].flatMap((what) =>
        kinds.map((kind, at) => [
          `Number of ${what}`,
          kind,
          ...(at === 0 ? ["41", "42", "43"] : ["50", "51", "52"]),
        ]),
      ),
    ],
    { asText: [] },
  ).scorecard.measures.map(({ name, unit, actuals }) => [name, unit, actuals.length]);

it("of a measure in two rows takes its own figures, not those that they are judged by", () => {
  const three = ["Number of visits", "Number of reviews", "Number of plans"].map((name) => [
    name,
    "count",
    3,
  ]);
  expect(look(["Actual", "Target"])).toEqual(three);
  expect(look(["Performance", "England"])).toEqual(three);
});

it("tells a part from a measure, and calls it by both names", () => {
  expect(
    ["17-18 years old", "of which UASC", "% of visits in time"].map((name) => isPartName(name, false)),
  ).toEqual([...[true, true, false]]);
  expect(nameOfPart("% Care Leavers in Touch", " • 17-18 years old")).toBe(
    "% Care Leavers in Touch (17-18 years old)",
  );
});
