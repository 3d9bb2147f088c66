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
  /** It stands right behind that of the year before it: each year gets a line, and the new one's follows. */
  readonly inOrder: boolean;
}

/** `null` within a financial year, and where year to date is not headed by its year. */
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
 * The year of a year to date that stands for one alone; `null` for one that runs on. A lone one that takes its year from
 * a band beside it, over months, does not: `2024/25` over them, and `YTD` behind.
 */
export function loneYear(
  line: Line,
  { scorecard, grid, axis }: Pick<Facts, "scorecard" | "grid" | "axis">,
): number | null {
  if (line.role !== "ytd" || line.period?.kind !== "year") return null;
  const isAlone = scorecard.lines.filter(({ role }) => role === "ytd").length === 1;
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

/** The cells of the new year's line: its headings, and formulas over the new period alone where the year before had one. */
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
      // What does not speak of the last period is last year's.
      formula: cell.formula === null || fresh === behindInsertion(cell.formula, on) ? null : fresh,
      format: plain === cell.format ? null : plain,
      clearFill: coloured(from),
    };
  });
  return [...headings, ...figures];
}
