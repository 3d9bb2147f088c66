/**
 * Finds out which column of a pasted report holds what. Headings decide; where they are missing or say nothing, the
 * cells do. What stays uncertain is given no role: figures from a wrong column would look right and be wrong.
 */

import { says } from "../../words/says";
import { anyOf } from "../../words/anyOf";
import { FIGURES_OF_SOMETHING_ELSE } from "../../words/lists/reportHeadings";
import { samePeriod } from "../../core/periods/comparePeriods";
import { readFigure } from "../../core/figures/typed/figure";
import { isMarker } from "../../core/figures/typed/marker";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { CountRole } from "./countTable";
import { COUNT_HEADINGS } from "./countHeadings";
import { headingsOf } from "./headingsOf";

/** Headings of figures that are not the month's, as a target or last year: such a column is never taken for the month. */
const OF_SOMETHING_ELSE = anyOf(FIGURES_OF_SOMETHING_ELSE);
/** `1.4`, `EH 7`, `CP12a`: a reference, where most cells of a column are like it. */
const REFERENCE = /^[a-z]{0,5}[ .-]?\d{1,3}([.-]\d{1,3})*[a-z]?$/i;
/**
 * Share of a column's filled cells that must look alike for the column to be of their kind. Reports mix totals and
 * notes in, so all of them would be too many to ask for; half would let a column of remarks with some numbers pass for
 * figures.
 */
const COLUMN_SHARE = 0.6;
/** Characters. References are short (`CP12a`); what is longer on average is a name. */
const LONGEST_REFERENCE = 12;

/** How a report is laid out: where its headings stand and what each of its columns holds, `null` for one of no use. */
export interface CountColumns {
  /** The number of the heading row, from 0; -1 where there is none. */
  readonly heading: number;
  /** What stands over each column, a month over several of them with it. */
  readonly headings: readonly string[];
  readonly roles: readonly (CountRole | null)[];
}

/**
 * What each column of a report holds. Each role is given once, to the first column that fits. Where the report has
 * several months, the columns of `period` are taken and the other months' are left.
 */
export function findCountColumns(rows: readonly (readonly string[])[], period: Period | null): CountColumns {
  const { heading, headings } = headingsOf(rows);
  const body = rows.slice(heading + 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    heading: headings[at] ?? "",
    cells: body.map((row) => row[at] ?? "").filter((cell) => cell !== ""),
  }));
  const names = columns.findIndex(({ cells }) => isText(cells));
  const roles: (CountRole | null)[] = columns.map(() => null);
  const free = (role: CountRole) => !roles.includes(role);
  const give = (at: number | undefined, role: CountRole) => {
    if (at !== undefined && roles[at] === null && free(role)) roles[at] = role;
  };
  // A column headed by the wanted month comes first: in a report of many months it is the one to bring in.
  for (const { at, heading: text, cells } of columns) {
    const month = findPeriod(text);
    if (month !== null && period !== null && samePeriod(month, period) && areFigures(cells)) {
      const role = headedRole(text, cells, false);
      give(at, role === "numerator" || role === "denominator" ? role : "value");
    }
  }
  // Then headings by their words, in the order of the list, and never those of another month.
  for (const [role] of COUNT_HEADINGS) {
    for (const { at, heading: text, cells } of columns) {
      const otherMonth = findPeriod(text) !== null;
      const behindNames = names >= 0 && at > names;
      if (!otherMonth && headedRole(text, cells, behindNames) === role) give(at, role);
    }
  }
  const text = columns.filter(
    ({ at, cells }) => roles[at] === null && cells.length > 0 && !areFigures(cells),
  );
  // Then the cells themselves: short codes in front are references, the longest texts are names.
  if (free("reference"))
    give(columns.find(({ at, cells }) => roles[at] === null && areReferences(cells, at))?.at, "reference");
  if (free("name")) give([...text].sort((a, b) => length(b.cells) - length(a.cells))[0]?.at, "name");
  const figures = columns.filter(
    ({ at, heading: said, cells }) =>
      roles[at] === null && areFigures(cells) && findPeriod(said) === null && !OF_SOMETHING_ELSE.test(said),
  );
  if (free("value") && free("numerator") && free("denominator")) {
    if (figures.length === 1) give(figures[0]?.at, "value");
    // With headings that say something else, which of several figures is which would be a guess. Without any headings
    // two counts are taken as reports lay them out: numerator, then denominator.
    else if (heading < 0) {
      const counts = figures.filter(({ cells }) => !arePercentages(cells));
      const shares = figures.filter(({ cells }) => arePercentages(cells));
      if (counts.length === 2) {
        give(counts[0]?.at, "numerator");
        give(counts[1]?.at, "denominator");
      }
      if (shares.length === 1 && counts.length !== 1) give(shares[0]?.at, "value");
    }
  }
  return { heading, headings, roles };
}

function arePercentages(cells: readonly string[]): boolean {
  return cells.some((cell) => readFigure(cell)?.percent === true);
}

/** In front of the names, `Number` numbers the rows; behind the names it says how many. */
const HOW_MANY = /^(no\.?|number|#)$/i;

/** The role that a heading's words give, if the cells below can be of that kind. */
function headedRole(heading: string, cells: readonly string[], behindNames: boolean): CountRole | null {
  if (behindNames && HOW_MANY.test(heading) && areFigures(cells)) return "numerator";
  for (const [role, words] of COUNT_HEADINGS) {
    if (!says(heading, words)) continue;
    const wantsFigures = role === "numerator" || role === "denominator" || role === "value";
    if (wantsFigures && (!areFigures(cells) || OF_SOMETHING_ELSE.test(heading))) continue;
    // `Measure no.` heads references where its cells are short codes; over long names it does not.
    if (role === "reference" && length(cells) > LONGEST_REFERENCE) continue;
    if (role === "name" && areReferences(cells, 0)) return "reference";
    return role;
  }
  return null;
}

/** Mostly figures; markers such as `n/a` count neither for nor against. */
function areFigures(cells: readonly string[]): boolean {
  const figures = cells.filter((cell) => readFigure(cell) !== null).length;
  const others = cells.filter((cell) => readFigure(cell) === null && !isMarker(cell)).length;
  return figures > 0 && figures >= (figures + others) * COLUMN_SHARE;
}

/** Whether a column holds names: words, longer on average than any reference. */
function isText(cells: readonly string[]): boolean {
  return length(cells) > LONGEST_REFERENCE && !areFigures(cells);
}

/** References stand in the first or second column, and hardly repeat. */
function areReferences(cells: readonly string[], at: number): boolean {
  if (at > 1 || cells.length === 0) return false;
  const like = cells.filter((cell) => REFERENCE.test(cell)).length;
  return like >= cells.length * COLUMN_SHARE && new Set(cells).size >= cells.length * COLUMN_SHARE;
}

/** The average length of the cells, in characters. */
function length(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
}
