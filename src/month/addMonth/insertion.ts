/**
 * Makes the one change that puts in the new lines: where they go, what their cells hold, how they look. Values are left
 * blank for the analyst to type, formulas move on by one period, and the colours and letters of the last month's
 * statuses do not come along.
 */

import { withoutLetter } from "../../core/figures/formats/letterFormat";
import { namePeriod } from "../../core/periods/namePeriod";
import { fillIn } from "../../core/figures/sentence";
import type { InsertChange, InsertedCell } from "../../model/change";
import { about } from "../placeChange";
import { gridCell, type Axis } from "./axis";
import { carriedValidations } from "./carriedValidations";
import type { Facts, LineLooks } from "./facts";
import { freshHeading, freshYearCells } from "./freshYear";
import { crossesOf, saidInHeading, type NewHeadings } from "./headings/newHeadings";
import { behindYear, movedOn, newLineOf, shiftedLine } from "./moveFormulas";

const PUT_IN =
  "{next} follows {last}: a new {line} {side} it, looking the same, its formulas moved on by one period. Formulas elsewhere keep referring to what they did.";
const YEAR = " The new financial year gets its own year to date, “{fresh}”, in a {line} behind “{heading}”.";
const ONE = "A new {line} for {next}";
const TWO = "A new {line} for {next}, and one for {fresh}";

/**
 * The change that inserts the new period's lines, and a new year-to-date line in April. `coloured` says whether the
 * fill of a cell stands for a status.
 */
export function insertion(
  facts: Facts,
  headings: NewHeadings,
  looks: LineLooks,
  coloured: (place: ReturnType<Axis["place"]>) => boolean,
): InsertChange {
  const { grid, axis, repeated, last, next, on, ended } = facts;
  const heading = headingPlace(facts);
  const headingCells = headings.cells.map(({ line, cross, content, formula }): InsertedCell => {
    const { format } = gridCell(grid, axis.place(on.ahead ? line : line - on.count, cross));
    const { row, column } = axis.place(line, cross);
    return { row, column, content, formula, format, clearFill: false };
  });
  const slots = {
    next: namePeriod(next),
    last: namePeriod(last),
    line: axis.lines === "columns" ? "column" : "row",
    side: on.ahead ? "in front of" : "behind",
    heading: ended?.heading ?? "",
    fresh: ended === null ? "" : freshHeading(ended),
  };
  const newHeading = headings.cells.find(
    ({ cross, line }) => cross === axis.crossOf(heading) && line === newLineOf(axis.lineOf(heading), on),
  );
  // Cells are worked out as if only the period's lines came in. Where the year's own line stands before them, `behind`
  // moves them on by one more.
  const own = [...headingCells, ...bodyCells(facts, coloured)];
  const behind = <T extends { readonly row: number; readonly column: number }>(at: T): T => {
    const { row, column } = axis.place(behindYear(axis.lineOf(at), on), axis.crossOf(at));
    return { ...at, row, column };
  };
  // An inserted line takes its looks from the line before it. Where the newest period stands first, the line before it
  // holds no figures, so it takes them from behind.
  const runs = [
    { at: behindYear(on.at, on), count: on.count, ...(on.ahead && { likeBehind: true as const }) },
    ...(ended === null ? [] : [{ at: shiftedLine(ended.index, on) + 1, count: 1 }]),
  ];
  const sizes = Array.from({ length: on.count }, (_, at) => looks.size(repeated.first + at));
  const yearSize = ended === null ? [] : [looks.size(ended.index)];
  const extent =
    axis.lines === "columns" ? grid.row + grid.values.length : grid.column + (grid.values[0]?.length ?? 0);
  return {
    ...about("insert", null, heading, "lines", fillIn(ended === null ? PUT_IN : PUT_IN + YEAR, slots)),
    measure: fillIn(ended === null ? ONE : TWO, slots),
    kind: "insert",
    hers: false,
    lines: axis.lines,
    runs: runs.sort((one, other) => one.at - other.at),
    before: gridCell(grid, heading).content,
    after: newHeading?.content ?? slots.next,
    beforeShown: slots.last,
    afterShown: `${slots.last}, ${slots.next}`,
    // In the order of the runs, which is that of the sheet.
    sizes: on.year !== null && on.year < on.at ? [...yearSize, ...sizes] : [...sizes, ...yearSize],
    cells: [...own.map(behind), ...(ended === null ? [] : freshYearCells(facts, ended, coloured))],
    bands: {
      ...headings.bands,
      apart: headings.bands.apart.map(behind),
      after: headings.bands.after.map(behind),
    },
    validations: carriedValidations(facts, looks.validations).map(behind),
    extent,
  };
}

/** The heading cell that names the last period, by which the preview shows the change. */
function headingPlace({ scorecard, axis, repeated, grid }: Facts): ReturnType<Axis["place"]> {
  const crosses = crossesOf({ axis, headings: scorecard.headingRows });
  const filled = crosses.filter(
    (cross) => saidInHeading(gridCell(grid, axis.place(repeated.actual, cross))) !== "",
  );
  return axis.place(repeated.actual, filled[0] ?? crosses.at(-1) ?? 0);
}

/** The cells of the new lines below their headings. A row that is no measure's, as a total's, only gets its formula. */
function bodyCells(facts: Facts, coloured: (place: ReturnType<Axis["place"]>) => boolean): InsertedCell[] {
  const { scorecard, grid, axis, repeated, on } = facts;
  const measures = new Set(scorecard.measures.map(({ place }) => axis.crossOf(place)));
  const start = axis.crossOf(scorecard.range);
  const length = axis.lines === "columns" ? scorecard.range.rowCount : scorecard.range.columnCount;
  const heads = new Set(crossesOf({ axis, headings: scorecard.headingRows }));
  const crosses = Array.from({ length }, (_, at) => start + at).filter((cross) => !heads.has(cross));
  return crosses.flatMap((cross) =>
    Array.from({ length: on.count }, (_, at) => repeated.first + at).flatMap((line): InsertedCell[] => {
      const from = axis.place(line, cross);
      const cell = gridCell(grid, from);
      const formula = cell.formula === null ? null : newFormula(facts, cell.formula, line, cross);
      if (!measures.has(cross) && formula === null) return [];
      const { row, column } = axis.place(newLineOf(line, on), cross);
      // A status letter is part of the number format (`0%" R"`), and speaks of the old figure.
      const plain = withoutLetter(cell.format);
      return [
        {
          row,
          column,
          content: "",
          formula,
          format: plain === cell.format ? null : plain,
          clearFill: coloured(from),
        },
      ];
    }),
  );
}

function newFormula(facts: Facts, formula: string, line: number, cross: number): string | null {
  const { repeated, on } = facts;
  return movedOn(formula, formulaBefore(facts, line, cross), { line, back: repeated.back }, on);
}

/** The formula that the period before has in the same place; from it to the last one's is the step that formulas take. */
export function formulaBefore(
  { grid, axis, repeated }: Pick<Facts, "grid" | "axis" | "repeated">,
  line: number,
  cross: number,
): string | null {
  const { back } = repeated;
  return back === null ? null : gridCell(grid, axis.place(line - back, cross)).formula;
}
