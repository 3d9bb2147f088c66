/**
 * What happens to a year-to-date column when April comes. Where the sheet keeps one column for each year (`2023-24
 * YTD`, `2024-25 YTD`), the new year gets its own behind the last; where one column runs on (`YTD`), it stays and its
 * formulas start afresh (`otherFormulas`). The financial year turns in April.
 */

import { financialYear, nextPeriod } from "../../core/periods/movePeriod";
import { fillIn } from "../../core/figures/sentence";
import { withoutLetter } from "../../core/figures/formats/letterFormat";
import type { InsertedCell } from "../../model/change";
import type { Place } from "../../model/place";
import type { Line } from "../../model/scorecard";
import { gridCell } from "./axis";
import type { Facts } from "./facts";
import { crossesOf, saidInHeading } from "./headings/newHeadings";
import { behindInsertion, extended, shiftedLine, towardsNew } from "./moveFormulas";
import { nextHeading } from "./headings/nextHeading";

const NEW_YEAR_COLUMN =
  "“{heading}” is the year to date of the year that has ended, and stays. Put in a column beside it, headed “{fresh}”, for the new one.";

/** The year to date of the financial year that ends with the last period, where the new year has none yet. */
export interface EndedYear {
  readonly line: Line;
  /**
   * It stands right behind the column of the year before: the sheet keeps one for each year, so the new one's place is
   * certain.
   */
  readonly inOrder: boolean;
}

/**
 * The year to date that ends with the last period. `null` within a financial year, where the new year has its column
 * already, and where year to date is not headed by a year.
 */
export function endedYear(
  facts: Pick<Facts, "scorecard" | "grid" | "axis" | "last" | "next">,
): EndedYear | null {
  const { scorecard, last, next } = facts;
  if (financialYear(last) === financialYear(next)) return null;
  const of = (year: number) => scorecard.lines.find((line) => loneYear(line, facts) === year);
  const line = of(financialYear(last));
  if (!line || of(financialYear(next))) return null;
  return { line, inOrder: of(financialYear(last) - 1)?.index === line.index - 1 };
}

/**
 * The year, by its first calendar year, that a year-to-date line stands for; `null` for a line that runs on from year
 * to year. A lone `YTD` that merely stands under a band `2024/25` with its months runs on: the band names the months'
 * year.
 */
export function loneYear(
  line: Line,
  { scorecard, grid, axis }: Pick<Facts, "scorecard" | "grid" | "axis">,
): number | null {
  if (line.role !== "ytd" || line.period?.kind !== "year") return null;
  const isAlone = scorecard.lines.filter(({ role }) => role === "ytd").length === 1;
  // Two digits in a row are enough: `23/24 YTD`, `2024-25`.
  const saysYear = crossesOf({ axis, headings: scorecard.headingRows }).some((cross) =>
    /\d\d/.test(saidInHeading(gridCell(grid, axis.place(line.index, cross)))),
  );
  return isAlone && !saysYear ? null : line.period.start;
}

/** What the analyst has to do themself where the new year's line is not put in. */
export function yearNote(ended: EndedYear | null, putIn: Line | null): string[] {
  if (ended === null || putIn !== null) return [];
  return [fillIn(NEW_YEAR_COLUMN, { heading: ended.line.heading, fresh: freshHeading(ended.line) })];
}

/** What the next year's line is called: `2020-21 YTD` gives `2021-22 YTD`. */
export function freshHeading({ heading, period }: Line): string {
  const text = { content: heading, formula: null, text: heading, format: "General" };
  return period === null ? heading : String(nextHeading(text, period, nextPeriod(period)));
}

/**
 * The cells of the new year's line: headings with the year moved on, and formulas over the new period alone where the
 * last year's formula took in the last period.
 */
export function freshYearCells(
  { scorecard, grid, axis, repeated, on }: Facts,
  { period, index }: Line,
  coloured: (place: Place) => boolean,
): InsertedCell[] {
  if (period === null) return [];
  const line = shiftedLine(index, on) + 1;
  const at = (cross: number) => {
    const from = axis.place(index, cross);
    const { row, column } = axis.place(line, cross);
    return { from, cell: gridCell(grid, from), to: { row, column } };
  };
  const headings = crossesOf({ axis, headings: scorecard.headingRows }).flatMap((cross): InsertedCell[] => {
    const { cell, to } = at(cross);
    if (cell.content === "") return [];
    const content = nextHeading(cell, period, nextPeriod(period));
    return [{ ...to, content, formula: null, format: cell.format, clearFill: false }];
  });
  const newActual = shiftedLine(repeated.actual, on) + towardsNew(on);
  const figures = scorecard.measures.map(({ place }): InsertedCell => {
    const { from, cell, to } = at(axis.crossOf(place));
    const fresh = cell.formula && extended(cell.formula, repeated.actual, newActual, true, on);
    const plain = withoutLetter(cell.format);
    return {
      ...to,
      content: "",
      // A formula that does not speak of the last period belongs to last year, and is not carried into the new one.
      formula: cell.formula === null || fresh === behindInsertion(cell.formula, on) ? null : fresh,
      format: plain === cell.format ? null : plain,
      clearFill: coloured(from),
    };
  });
  return [...headings, ...figures];
}
