/**
 * Councils keep the list of headline measures on a sheet of their own, with reference, name and perhaps the definition
 * of each. Pages are made for these, in this order.
 */

import { oneLine } from "../../words/plain";
import { says } from "../../words/says";
import { BEGINS_AS_NAMES, BEGINS_AS_REFERENCES, HEADS_DEFINITIONS } from "../../words/lists/tableWords";
import { findMeasure } from "../../model/identity/findMeasure";
import type { Named } from "../../model/identity/measureKey";
import type { Grid } from "../../model/grid";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";

/**
 * A list names at least so many measures of the scorecard, and at least this share of its names is one: less may be
 * chance.
 */
const LEAST_MEASURES = 3;
const LEAST_FOUND = 0.5;
/** A sheet with more rows is data, and no list of headlines. */
const MOST_ROWS = 400;
/** Columns in which the headings of a list are looked for. */
const MOST_COLUMNS = 12;

/** A row of a list that the workbook keeps: which measure it names, and where it is defined. */
export interface ListedMeasure {
  readonly measure: Measure;
  /** The cell with its definition; `null` where the list has none. */
  readonly definition: Place | null;
}

/** A list of measures that the workbook keeps. */
export interface MeasureList {
  readonly sheet: string;
  /** The measures that it names, in its order. */
  readonly listed: readonly ListedMeasure[];
  /** Names on it that are no measure of the scorecard, or of more than one. */
  readonly missing: readonly Named[];
}

/** Whether a heading stands over definitions. */
export function isDefinitionHeading(heading: string): boolean {
  return says(heading, HEADS_DEFINITIONS);
}

/**
 * The measures that a sheet lists under headings such as `KPI` and `Name`. Of several columns of names, the one that
 * names most. `null` where the sheet is no such list.
 */
export function measureList(grid: Grid, measures: readonly Measure[]): MeasureList | null {
  if (grid.values.length > MOST_ROWS) return null;
  const head = grid.values.findIndex((row) => row.slice(0, MOST_COLUMNS).some((cell) => isNameHeading(cell)));
  if (head < 0) return null;
  const headings = (grid.values[head] ?? []).slice(0, MOST_COLUMNS).map(String);
  const lists = headings.flatMap((heading, column) =>
    says(heading, BEGINS_AS_NAMES) ? (listIn(grid, head, headings, column, measures) ?? []) : [],
  );
  const [first, ...others] = lists;
  if (first === undefined) return null;
  return others.reduce((most, list) => (list.listed.length > most.listed.length ? list : most), first);
}

/** The list whose names stand in this column; `null` where too few of them are measures. */
function listIn(
  grid: Grid,
  head: number,
  headings: readonly string[],
  column: number,
  measures: readonly Measure[],
): MeasureList | null {
  const rows = grid.values.slice(head + 1);
  const definitions = headings.findIndex((heading) => isDefinitionHeading(heading));
  const reference = column > 0 && says(headings[column - 1] ?? "", BEGINS_AS_REFERENCES) ? column - 1 : null;
  const named = rows.flatMap((row, down) => {
    const name = oneLine(String(row[column] ?? ""));
    const said = reference === null ? "" : oneLine(String(row[reference] ?? ""));
    const isAlone = row.every((cell, at) => at === column || String(cell) === "");
    return name === "" ? [] : [{ down, isAlone, name, reference: said || null }];
  });
  const found = named.map((one) => ({ ...one, measure: findMeasure(one, measures) }));
  const listed = found.flatMap(({ down, measure }): ListedMeasure[] => {
    if (measure === null) return [];
    const { sheetId, sheet } = grid;
    const place = { sheetId, sheet, row: grid.row + head + 1 + down, column: grid.column + definitions };
    const isDefined = definitions >= 0 && String(rows[down]?.[definitions] ?? "") !== "";
    return [{ measure, definition: isDefined ? place : null }];
  });
  if (listed.length < Math.max(LEAST_MEASURES, named.length * LEAST_FOUND)) return null;
  // Where other names have something beside them, a name alone in its row heads a section or is a note.
  const alone = found.some(({ measure, isAlone }) => measure !== null && isAlone);
  const missing = found.filter(({ measure, isAlone }) => measure === null && (alone || !isAlone));
  return {
    sheet: grid.sheet,
    listed,
    missing: missing.map(({ name, reference: said }) => ({ name, reference: said })),
  };
}

function isNameHeading(cell: unknown): boolean {
  return typeof cell === "string" && says(cell, BEGINS_AS_NAMES);
}
