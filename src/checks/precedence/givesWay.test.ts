import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { CheckId } from "../../model/checkIds";
import type { Finding } from "../../model/finding";
import { CHECKS } from "../run/checks";
import { ALONE } from "../run/subject";
import { withoutExplained } from "./withoutExplained";

// The working speaks of Jun-24, in F2: 51/151203 * 10,000 = 3.4.
const { scorecard, judgements, judged } = lookAtRows([
  ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "Working"],
  ["1", "Rate of ICPCs per 10,000", "", "47", "45", "3", "(51/151203)*10000"],
  ["2", "% of reviews in time", "90%", "85%", "86%", "91%", "91/100"],
]);
const { place } = judged("1").measure;

/** A finding about a measure whose first cell is at fault. */
const of = (check: CheckId, reference: string, cells: readonly [row: number, column: number][]): Finding => ({
  ...{ check, severity: "warning", reference, measure: judged(reference).measure.name },
  ...{ message: "", why: "", published: null, expected: null, repair: [] },
  cells: cells.map(([row, column], at) => ({
    ...{ ...place, row, column },
    is: at === 0 ? "fault" : "comparedWith",
  })),
});
const stands = (finding: Finding, ...roots: Finding[]) =>
  withoutExplained([...roots, finding], { ...ALONE, scorecard, judgements }, CHECKS).includes(finding);

it("leaves the latest value alone where the heading of the latest month is in doubt, not where another is", () => {
  const status = of("status-disagrees", "2", [[2, 5]]);
  expect(stands(status, of("period-out-of-order", "2", [[0, 5]]))).toBe(false);
  expect(
    stands(
      status,
      of("period-repeated", "2", [
        [0, 4],
        [0, 5],
      ]),
    ),
  ).toBe(false);
  expect(stands(status, of("period-out-of-order", "2", [[0, 4]]), of("period-repeated", "2", [[0, 5]]))).toBe(
    false,
  );
  expect(stands(status, of("period-out-of-order", "2", [[0, 4]]))).toBe(true);
  // Another row of that column is no heading.
  expect(stands(status, of("period-out-of-order", "2", [[1, 5]]))).toBe(true);
});

it("takes the value of a working that is wrong as a whole for known, not another month's or measure's", () => {
  const wrong = of("annualised-wrong", "1", [[1, 6]]);
  expect(stands(of("implausible", "1", [[1, 5]]), wrong)).toBe(false);
  expect(stands(of("implausible", "1", [[1, 4]]), wrong)).toBe(true);
  expect(stands(of("implausible", "2", [[2, 5]]), wrong)).toBe(true);
});

it("takes a share for known that is off as its count is, by the same factor in one month", () => {
  const figures = { published: 504, expected: 405 };
  const count = {
    ...of("count-and-rate", "1", [
      [1, 5],
      [2, 5],
    ]),
    ...figures,
  };
  const share = {
    ...of("denominator-differs", "2", [
      [2, 6],
      [2, 5],
    ]),
    ...figures,
  };
  expect(stands(share, count)).toBe(false);
  expect(stands({ ...share, published: 450 }, count)).toBe(true);
  expect(
    stands(
      {
        ...share,
        cells: of("denominator-differs", "2", [
          [2, 6],
          [2, 4],
        ]).cells,
      },
      count,
    ),
  ).toBe(true);
  const months = [
    ...count.cells,
    ...of("count-and-rate", "1", [
      [1, 4],
      [2, 4],
    ]).cells,
  ];
  expect(stands(share, { ...count, cells: months })).toBe(true);
});
