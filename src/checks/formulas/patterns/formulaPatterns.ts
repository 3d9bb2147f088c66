import { periodWord } from "../../../core/periods/periodWord";
import { says } from "../../../words/says";
import { BEGINS_AS_TOTAL } from "../../../words/lists/tableWords";
import { groupedBy } from "../../../model/identity/groupedBy";
import { translateFormulaToA1 } from "@borgar/fx";
import { cellName } from "../../../core/figures/cellName";
import { comparePeriods } from "../../../core/periods/comparePeriods";
import type { Actual, Fact, Measure, Scorecard, Unit } from "../../../model/scorecard";
import { formulaCells, type FormulaCell } from "../shape/formulaCells";
import type { FormulaShape } from "../shape/formulaShape";
import { remember } from "../../../core/remember";

// What the formulas of a row or a column have in common, and which cells leave it. A row of a scorecard is one measure,
// so its months should be worked out alike; a column holds measures of many kinds, so more agreement is asked of it.
// Both limits keep a sheet whose rows rightly differ from being filled with findings.

/** Equal formulas that make a pattern of a row: the months of one measure are meant to be alike. */
const ROW_PATTERN_CELLS = 3;
/** Equal formulas that make a pattern of a column: more than in a row, as its measures may rightly differ. */
const COLUMN_PATTERN_CELLS = 5;
/** The share of a row's cells with a formula or a number that must hold one formula. */
const ROW_PATTERN_SHARE = 0.7;
/** The same share for a column. */
const COLUMN_PATTERN_SHARE = 0.8;
/** Where so many of the cells of a column leave their rows' patterns, the column is another matter altogether. */
const LEAVING_SHARE = 0.5;
/** Shares are compared with shares and counts with counts: see {@link columnKey}. */
const UNITS: readonly Unit[] = ["count", "percent", "rate", "number"];
/** In R1C1, the cell of the month before. */
const MONTH_BEFORE = "RC[-1]";

/** The book and the sheet of a link, with or without quotation marks: `'[Data.xlsx]May 24'!`. */
const BOOK_AND_SHEET = /'?\[([^\]]+)\]((?:[^'!]|'')*)'?!/g;

/** A cell that breaks the pattern of its row or of its column. */
export interface Break {
  readonly cell: FormulaCell;
  readonly pattern: FormulaShape;
  readonly along: "row" | "column";
}

/** The formula that the cell would hold as its neighbours do. */
export function asItsNeighbours({ cell, pattern }: Break): string {
  return inFolders(translateFormulaToA1(pattern.r1c1, cellName(cell.fact.place)), pattern.folders);
}

/** What stands around the cell and is worked out alike: the months of its row, or its column's rows. */
export function neighboursOf({ along }: Break, { periods }: Scorecard): string {
  return along === "row" ? `${periodWord(periods)}s beside it` : "rows around it";
}

/** The formula with its workbooks where they lie: `[Data.xlsx]May!B2` is `'C:\Data\[Data.xlsx]May'!B2`. */
function inFolders(formula: string, folders: FormulaShape["folders"]): string {
  return formula.replace(BOOK_AND_SHEET, (own, book: string, sheet: string) => {
    const folder = folders.get(book);
    return folder === undefined ? own : `'${folder}[${book}]${sheet}'!`;
  });
}

/** Every cell that breaks a pattern: of the months of its row, else of the measures with its unit in its column. */
export const patternBreaks = remember((scorecard: Scorecard): Break[] => {
  const cells = formulaCells(scorecard).filter((cell) => !isAhead(scorecard, cell));
  // A scorecard that is typed throughout has no patterns.
  if (cells.every(({ shape }) => shape === null)) return [];
  const values = cells.filter(({ actual }) => actual);
  const rows = patternsOf(
    groupedBy(values, ({ measure }) => measure),
    ROW_PATTERN_CELLS,
    ROW_PATTERN_SHARE,
  );
  const columns = patternsOf(groupedBy(cells, columnKey), COLUMN_PATTERN_CELLS, COLUMN_PATTERN_SHARE);
  const inRows = breaksOf(values, ({ measure }) => rows.get(measure), "row");
  // How many cells of each month leave their rows' patterns, out of how many: where more than half of a
  // month leaves them, somebody made the month in another way on purpose.
  const together = groupedBy(inRows, ({ cell }) => cell.line);
  const lineSize = groupedBy(
    values.filter(({ line, measure }) => together.has(line) && rows.has(measure)),
    ({ line }) => line,
  );
  const alone = inRows.filter(({ cell }) => {
    const size = lineSize.get(cell.line)?.length ?? 0;
    const breaking = together.get(cell.line)?.length ?? 0;
    return (
      (size <= 2 || breaking <= size * LEAVING_SHARE) &&
      !conforms(cell, columns.get(columnKey(cell))) &&
      !isEdge(cell, rows)
    );
  });
  // A total at the foot of a column adds the rows above it, and rightly differs from them.
  const inColumns = breaksOf(
    cells.filter(({ actual, measure }) => !actual || !rows.has(measure)),
    (cell) => columns.get(columnKey(cell)),
    "column",
  ).filter(({ cell }) => !says(cell.measure.name, BEGINS_AS_TOTAL));
  const lineOf = ({ place }: Fact): number => (scorecard.orientation === "down" ? place.column : place.row);
  /** A row whose figures are typed in every column that others work out is meant to be typed. */
  const isTypedRow = ({ measure, actual }: FormulaCell): boolean => {
    if (!actual) return false;
    const typed = measure.actuals.filter(({ value, formula }) => value.kind === "number" && formula === null);
    return typed.filter((fact) => columns.has(columnKey({ line: lineOf(fact), measure }))).length !== 1;
  };
  return [...alone, ...inColumns.filter(({ cell }) => cell.shape !== null || !isTypedRow(cell))];
});

/** Measures of one unit in one column; a number, since there are many cells. */
function columnKey({ line, measure }: Pick<FormulaCell, "line" | "measure">): number {
  return line * UNITS.length + UNITS.indexOf(measure.unit);
}

/** The formula of most cells of each group, where there is one. */
function patternsOf<Key>(
  grouped: ReadonlyMap<Key, readonly FormulaCell[]>,
  enough: number,
  most: number,
): Map<Key, FormulaShape> {
  const patterns = new Map<Key, FormulaShape>();
  for (const [key, cells] of grouped) {
    const shape = heldByMost(cells);
    if (shape === null || shape.references.length === 0) continue;
    let count = 0;
    for (const cell of cells) if (cell.shape === shape) count++;
    if (count >= enough && count >= cells.length * most) patterns.set(key, shape);
  }
  return patterns;
}

/** The one formula that more than half of the cells may hold: what all others together cannot outvote. */
function heldByMost(cells: readonly FormulaCell[]): FormulaShape | null {
  let held: FormulaShape | null = null;
  let lead = 0;
  for (const { shape } of cells) {
    if (lead === 0) held = shape;
    lead += shape === held ? 1 : -1;
  }
  return held;
}

/** The cells that do not follow the pattern that holds for them; those without a pattern break none. */
function breaksOf(
  cells: readonly FormulaCell[],
  patternOf: (cell: FormulaCell) => FormulaShape | undefined,
  along: Break["along"],
): Break[] {
  const breaks: Break[] = [];
  for (const cell of cells) {
    const pattern = patternOf(cell);
    if (pattern !== undefined && !conforms(cell, pattern)) breaks.push({ cell, pattern, along });
  }
  return breaks;
}

/** Equal formulas share one shape, so that the same object means the same formula. */
function conforms({ shape }: FormulaCell, pattern: FormulaShape | undefined): boolean {
  return pattern !== undefined && shape === pattern;
}

/** Numbers typed before the first formula of a row are its history; a first month, and April, start sums anew. */
function isEdge({ measure, fact, shape }: FormulaCell, rows: ReadonlyMap<Measure, FormulaShape>): boolean {
  const filled = measure.actuals.filter(({ value, formula }) => formula !== null || value.kind === "number");
  const at = filled.findIndex(({ place }) => place === fact.place);
  if (shape === null) return filled.slice(0, at).every(({ formula }) => formula === null);
  const period = filled[at]?.period;
  if (at === 0) return true;
  const sums = rows.get(measure)?.references.includes(MONTH_BEFORE) === true || measure.accumulates;
  return sums && period?.kind === "month" && period.month === 4;
}

/** Months laid out ahead hold formulas that say nothing yet. */
function isAhead({ latest }: Scorecard, { actual, fact }: FormulaCell): boolean {
  const period = actual ? (fact as Actual).period : null;
  return latest !== null && period !== null && comparePeriods(period, latest) > 0;
}
