/**
 * For scorecards that give each month a sheet of its own (`Mar`, `Apr`): the last sheet is copied, its headings and
 * formulas move on by one month, its counts are emptied. Targets, names and comments stay as they are.
 */

import { periodWord } from "../../core/periods/periodWord";
import { stringifyA1Ref, stringifyTokens, parseA1Ref } from "@borgar/fx";
import { formulaTokens } from "../../core/workings/formulaTokens";
import type { CellContent } from "../../core/figures/cellValue";
import { samePeriod } from "../../core/periods/comparePeriods";
import { isDateFormat } from "../../core/figures/formats/numberFormat";
import { withoutLetter } from "../../core/figures/formats/letterFormat";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { findPeriod, readPeriod } from "../../core/periods/readPeriod";
import { fillIn } from "../../core/figures/sentence";
import type { CopySheetChange, InsertedCell } from "../../model/change";
import type { Grid } from "../../model/grid";
import { covers, type Place } from "../../model/place";
import type { Role, Scorecard } from "../../model/scorecard";
import { about } from "../placeChange";
import { periodAxis, gridCell, type GridCell } from "./axis";
import { nextHeading } from "./headings/nextHeading";

const COPIED =
  "Each {period} has a sheet of its own. The copy of {last} has its headings and formulas moved on to {next}, and its counts emptied; {last} stays as it is.";
/** Columns that speak of one month alone, and are blank on the copy. A target or a polarity column is not among them. */
const EMPTIED: ReadonlySet<Role> = new Set<Role>([
  "actual",
  "working",
  "numerator",
  "denominator",
  "status",
  "direction",
  "change",
  "ytd",
]);
/** Excel refuses sheet names that are longer. */
const LONGEST_NAME = 31;

/** The scorecard as its last sheet shows it, that sheet's cells, and the periods of the last sheet and of the copy. */
export interface CopyFacts {
  readonly scorecard: Scorecard;
  readonly grid: Grid;
  readonly last: Period;
  readonly next: Period;
  /** The fill of this cell is the colour of last month's status. */
  readonly coloured: (place: Place) => boolean;
}

/**
 * The change that copies the last month's sheet for the next month. `cells` holds what differs from the original;
 * `holds` holds every cell of the copy, by which applying sees whether the sheet has changed since the preview.
 */
export function copySheet(facts: CopyFacts): CopySheetChange {
  const { scorecard, grid, last, next } = facts;
  const slots = { last: namePeriod(last), next: namePeriod(next), period: periodWord([next]) };
  const cells: InsertedCell[] = [];
  const holds: CellContent[][] = Array.from({ length: grid.row }, () => []);
  const moved = mover(facts);
  grid.values.forEach((values, down) => {
    const line: CellContent[] = Array.from({ length: grid.column }, () => "");
    values.forEach((_, across) => {
      const place = {
        sheetId: grid.sheetId,
        sheet: grid.sheet,
        row: grid.row + down,
        column: grid.column + across,
      };
      const cell = gridCell(grid, place);
      const { content, formula, ...looks } = moved(place, cell);
      line.push(formula ?? content);
      const isSame = content === cell.content && formula === cell.formula;
      if (isSame && looks.format === null && !looks.clearFill) return;
      cells.push({ row: place.row, column: place.column, content, formula, ...looks });
    });
    holds.push(line);
  });
  const place = headingOf(facts);
  return {
    ...about("sheet", null, place, "lines", fillIn(COPIED, slots)),
    measure: `A new sheet for ${slots.next}`,
    kind: "sheet",
    hers: false,
    target: nameAfter(scorecard.sheet, last, next),
    before: gridCell(grid, place).content,
    after: nameAfter(scorecard.sheet, last, next),
    beforeShown: scorecard.sheet,
    afterShown: `${scorecard.sheet}, ${nameAfter(scorecard.sheet, last, next)}`,
    cells,
    holds,
  };
}

type MovedCell = Pick<InsertedCell, "content" | "formula" | "format" | "clearFill">;

/**
 * How each cell of the last sheet reads on the copy: formulas that looked at the sheet before now look at the last;
 * figures of the month are blank; a date or heading that names the month names the next.
 */
function mover({ scorecard, last, next, coloured }: CopyFacts): (place: Place, cell: GridCell) => MovedCell {
  const axis = periodAxis(scorecard);
  const roles = new Map(scorecard.lines.map(({ index, role }) => [index, role]));
  const measures = new Set(scorecard.measures.map(({ place }) => axis.crossOf(place)));
  const sheetBefore = scorecard.sheets.at(-2) ?? null;
  return (place, { content, formula, text, format }) => {
    const kept = { content, formula, format: null, clearFill: false };
    if (formula !== null) return { ...kept, formula: fromSheet(formula, sheetBefore, scorecard.sheet) };
    const isBody = covers(scorecard.range, place) && measures.has(axis.crossOf(place));
    if (isBody) {
      const role = roles.get(axis.lineOf(place));
      if (role === undefined || !EMPTIED.has(role)) return kept;
      // The status letter is part of the number format (`0%" R"`); the figure goes, so its letter goes with it.
      const plain = withoutLetter(format);
      return {
        content: "",
        formula: null,
        format: plain === format ? null : plain,
        clearFill: coloured(place),
      };
    }
    // A number is a date only where its format says so: 45536 as a count is no month.
    const said =
      typeof content === "string"
        ? findPeriod(content)
        : typeof content === "number" && isDateFormat(format)
          ? readPeriod(content, text, format)
          : null;
    if (said === null || !samePeriod(said, last)) return kept;
    return { ...kept, content: nextHeading({ content, formula, text, format }, last, next) };
  };
}

/**
 * A formula that looked back at the sheet before the last looks back at the last: `=Feb!C4` on the sheet `Mar` becomes
 * `=Mar!C4` on the copy `Apr`. References to other sheets stay.
 */
function fromSheet(formula: string, before: string | null, last: string): string {
  if (before === null) return formula;
  const tokens = formulaTokens(formula).map((token) => {
    const parsed = parseA1Ref(token.value);
    const context = parsed && "context" in parsed && Array.isArray(parsed.context) ? parsed.context : [];
    if (!parsed || context.length !== 1 || context[0]?.toLowerCase() !== before.toLowerCase()) return token;
    return {
      ...token,
      value: stringifyA1Ref({ ...parsed, context: [last] }),
    };
  });
  return stringifyTokens(tokens);
}

/**
 * The cell that names the month, by which the preview shows the change; the corner of the headings where only the
 * sheet's name says the month.
 */
function headingOf({ scorecard, grid, last }: CopyFacts): Place {
  const { row, column, rowCount, columnCount } = scorecard.headingRows;
  const places = Array.from({ length: rowCount * columnCount }, (_, at) => ({
    sheetId: scorecard.sheetId,
    sheet: scorecard.sheet,
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  }));
  const naming = places.find((place) => {
    const { content, text } = gridCell(grid, place);
    const said = content === "" ? null : findPeriod(text);
    return said !== null && samePeriod(said, last);
  });
  return naming ?? { sheetId: scorecard.sheetId, sheet: scorecard.sheet, row, column };
}

/**
 * What the copy is called: `Mar` becomes `Apr`, `Board Mar-24` becomes `Board Apr-24`. A name that says no month gives
 * way to the period's own name. Characters that Excel refuses in a sheet's name become `-`.
 */
function nameAfter(sheet: string, last: Period, next: Period): string {
  const moved = nextHeading({ content: sheet, formula: null, text: sheet, format: "General" }, last, next);
  const name = moved === sheet ? namePeriod(next) : String(moved);
  return name.replace(/[[\]:*?/\\]/g, "-").slice(0, LONGEST_NAME);
}
