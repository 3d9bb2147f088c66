import { expect, it } from "vitest";
import { gridOf } from "../../../../tests/support/gridOf";
import { recognise } from "../../recognise";
import { formatPeriod } from "../../../core/periods/namePeriod";
import type { CellContent } from "../../../core/figures/cellValue";
import type { Cell } from "../../tables/cell";
import { bareDates } from "./bareDates";

const bare = (...numbers: readonly number[]): Cell[] =>
  numbers.map((number) => ({
    ...{ content: number, text: String(number), format: "General", formula: null },
    value: { kind: "text", shown: String(number) },
  }));

/** The periods that a row of headings is read as; each cell is its content, text and format. */
const periodsOf = (...headings: readonly (readonly [CellContent, string, string])[]): string[] => {
  const grid = gridOf(
    [
      ["Ref", "Measure", "Target", ...headings.map(() => "")],
      ["1.1", "% of visits in time", "90%", ...headings.map(() => "88%")],
      ["1.2", "% of reviews in time", "90%", ...headings.map(() => "91%")],
    ],
    { asText: [0] },
  );
  const put = <T>(lines: readonly (readonly T[])[], of: (at: number) => T): readonly (readonly T[])[] =>
    lines.map((line, row) => line.map((was, column) => (row === 0 && column > 2 ? of(column - 3) : was)));
  const [card] = recognise([
    {
      ...grid,
      values: put<CellContent>(grid.values, (at) => headings[at]?.[0] ?? ""),
      formulas: put<CellContent>(grid.formulas, (at) => headings[at]?.[0] ?? ""),
      text: put(grid.text, (at) => headings[at]?.[1] ?? ""),
      numberFormats: put(grid.numberFormats, (at) => headings[at]?.[2] ?? "General"),
    },
  ]);
  return card?.periods.map(formatPeriod) ?? [];
};
const plain = (...numbers: readonly number[]) =>
  periodsOf(...numbers.map((number) => [number, String(number), "General"] as const));

// Excel's serial numbers: 45383 is 1 April 2024, 45412 the 30th; 45418 is Monday, 6 May 2024.
it("reads dates of which only the number is left", () => {
  expect(plain(45_383, 45_413, 45_444)).toEqual(["2024-04", "2024-05", "2024-06"]);
  expect(plain(45_412, 45_443, 45_473)).toEqual(["2024-04", "2024-05", "2024-06"]);
  expect(plain(45_383, 45_474, 45_566)).toEqual(["2024-04", "2024-07", "2024-10"]);
  expect(plain(45_418, 45_425, 45_432)).toEqual(["2024-W19", "2024-W20", "2024-W21"]);
});

it("reads year and month in one number", () => {
  expect(plain(202_411, 202_412, 202_501)).toEqual(["2024-11", "2024-12", "2025-01"]);
});

it("reads year and month on either side of a point", () => {
  expect(plain(2024.08, 2024.09, 2024.1)).toEqual(["2024-08", "2024-09", "2024-10"]);
  expect(plain(2024.12, 2025.01, 2025.02)).toEqual(["2024-12", "2025-01", "2025-02"]);
  expect(plain(2024.13, 2024.14, 2024.15)).toEqual([]);
});

it("takes numbers that step otherwise for no months", () => {
  expect(plain(45_383, 45_390, 45_413)).toEqual([]);
  expect(plain(202_404, 202_407)).toEqual([]);
});

// 46105 is 24 March 2026: what Excel makes of a typed Mar-24.
it("reads months that typing turned into days", () => {
  expect(
    periodsOf([46_105, "24-Mar", "d-mmm"], [46_197, "24-Jun", "d-mmm"], [46_289, "24-Sep", "d-mmm"]),
  ).toEqual(["2024-03", "2024-06", "2024-09"]);
  expect(periodsOf([46_380, "24-Dec", "d-mmm"], [46_047, "25-Jan", "d-mmm"])).toEqual(["2024-12", "2025-01"]);
  // The last of each month, with its year left out.
  expect(periodsOf([46_203, "30-Jun", "d-mmm"], [46_295, "30-Sep", "d-mmm"])).toEqual([]);
});

it("leaves texts that are the last of their month", () => {
  expect(periodsOf(["31 July", "31 July", "@"], ["31 Aug", "31 Aug", "@"])).toEqual([]);
  expect(periodsOf(["24 July", "24 July", "@"], ["24 Aug", "24 Aug", "@"])).toEqual(["2024-07", "2024-08"]);
});

// 1 July 2024 is 45474 counted from 1900, and 44012 from 1904, which is 30 June 2020 from 1900.
it("takes them for other days where the workbook counts from 1904", () => {
  const cells = bare(44_012, 44_043, 44_074);
  expect(bareDates(cells, true).map(([, cell]) => cell.content)).toEqual([45_474, 45_505, 45_536]);
  expect(bareDates(cells).map(([, cell]) => cell.content)).toEqual([44_012, 44_043, 44_074]);
});
