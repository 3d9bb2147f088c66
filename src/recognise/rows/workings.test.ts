import { describe, expect, it } from "vitest";
import { lineAs, month, viewOfRows } from "../../../tests/support/viewOfRows";
import { findWorkings } from "./workings";

const ROWS = [0, 1];
const [MAY, JUNE] = [month(2024, 5), month(2024, 6)];

describe("workings that are typed", () => {
  const view = viewOfRows("Visits | 90/100 | 91/100 | 0.91", "Plans | 80/100 |  | 0.8");

  it("are read from the latest column that holds any", () => {
    const found = findWorkings(
      view,
      [lineAs(0, "measure"), lineAs(1, "working", MAY), lineAs(2, "working", JUNE), lineAs(3, "actual")],
      ROWS,
    );
    expect(found).toMatchObject({
      typed: 2,
      numerator: null,
      denominator: null,
      compared: { column: 2, headed: JUNE },
    });
    expect(found?.compared.at(0)).toMatchObject({ result: 0.91 });
    expect([found?.compared.at(1), found?.compared.at(1)]).toEqual([null, null]);
    const newestFirst = findWorkings(view, [lineAs(2, "working", JUNE), lineAs(1, "working", MAY)], ROWS);
    expect(newestFirst?.typed).toBe(2);
  });

  it("are not looked for where the column of a later month is still empty", () => {
    const empty = viewOfRows("Visits | 90/100 | ", "Plans | 80/100 | ");
    expect(findWorkings(empty, [lineAs(1, "working", MAY), lineAs(2, "working", JUNE)], ROWS)?.typed).toBe(1);
    expect(findWorkings(empty, [lineAs(2, "working", JUNE)], ROWS)?.typed).toBe(2);
    expect(findWorkings(empty, [lineAs(0, "measure"), lineAs(3, "actual")], ROWS)).toBeNull();
  });
});

describe("workings in two columns", () => {
  const view = viewOfRows("Visits | 90 | 100 | 91 | 101", "Plans | 80 | 100 |  | ");
  const pair = (at: number, period: typeof MAY | null) => [
    lineAs(at, "numerator", period),
    lineAs(at + 1, "denominator", period),
  ];

  it("are the latest pair of one period that holds figures", () => {
    const found = findWorkings(view, [...pair(1, MAY), ...pair(3, JUNE)], ROWS);
    expect(found).toMatchObject({
      typed: null,
      numerator: 3,
      denominator: 4,
      compared: { column: 4, headed: JUNE },
    });
    expect(found?.compared.at(1)).toBeNull();
    expect(findWorkings(view, [...pair(3, JUNE), ...pair(1, MAY)], ROWS)?.numerator).toBe(3);
    const ahead = viewOfRows("Visits | 90 | 100 |  | ", "Plans | 80 | 100 | 12 | ");
    expect(findWorkings(ahead, [...pair(1, MAY), ...pair(3, JUNE)], ROWS)?.numerator).toBe(1);
    expect(findWorkings(ahead, pair(3, JUNE), ROWS)?.numerator).toBe(3);
  });

  it("are a share of their figures", () => {
    const found = findWorkings(view, pair(1, null), ROWS);
    expect(found?.compared.at(0)).toEqual(
      findWorkings(viewOfRows("Visits | 90/100"), [lineAs(1, "working")], [0])?.compared.at(0),
    );
  });

  it("are no pair of two periods, nor where one is missing", () => {
    expect(
      findWorkings(view, [lineAs(1, "numerator", MAY), lineAs(2, "denominator", JUNE)], ROWS),
    ).toBeNull();
    expect(
      findWorkings(view, [lineAs(1, "numerator", MAY), lineAs(2, "denominator", null)], ROWS),
    ).toBeNull();
    expect(findWorkings(view, [lineAs(1, "numerator", null)], ROWS)).toBeNull();
    expect(
      findWorkings(view, [lineAs(1, "numerator", null), lineAs(2, "denominator", null)], ROWS)?.numerator,
    ).toBe(1);
  });

  it("stand beside those that are typed", () => {
    const both = viewOfRows("Visits | 90 | 100 | 90/100");
    const found = findWorkings(both, [...pair(1, MAY), lineAs(3, "working", MAY)], [0]);
    expect(found).toMatchObject({ typed: 3, numerator: 1, denominator: 2, compared: { column: 3 } });
  });
});
