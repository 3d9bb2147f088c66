// From the sheets of a workbook to its scorecards. Every sheet is tried the usual way, with measures going down; where
// that explains little, it is turned. Sheets of one month each are joined and pages marked only at the end, since both
// need every scorecard of the workbook.

import type { Grid } from "../model/grid";
import type { Line, Scorecard } from "../model/scorecard";
import { NO_SETTINGS, type Settings, type SheetSettings } from "../model/settings";
import { countsRounded } from "./tables/countsRounded";
import { findTables, type TableRows } from "./tables/findTables";
import { readHeadings } from "./columns/columnHeadings";
import { coverYear } from "./time/coverYear";
import { joinMonthlySheets } from "./tables/joinMonthlySheets";
import { markPages } from "./tables/markPages";
import { isOtherTable } from "./tables/otherTables";
import { readScorecard } from "./readScorecard";
import { settingsFor } from "../model/settingsFor";
import { shownScorecard } from "./tables/shownTable";
import { findTiles } from "./tables/tiles";
import { columnsOf, isBlank, turn, viewOf, type View } from "./tables/view";

/** Finds and understands every scorecard on the sheets given, wherever it stands. */
export function recognise(grids: readonly Grid[], settings: Settings = NO_SETTINGS): Scorecard[] {
  const year = coverYear(grids);
  return markPages(joinMonthlySheets(grids.flatMap((grid) => recogniseSheet(grid, settings, year))));
}

/** The scorecards of one sheet, for whoever reads sheet by sheet and joins those of one month each afterwards. */
export function recogniseSheet(grid: Grid, settings: Settings, year: number | null): Scorecard[] {
  const found = scorecardsOn(viewOf(grid, year), settingsFor(settings, grid.sheetId, grid.sheet));
  const countsTo = found.length === 0 ? null : countsRounded(grid);
  return countsTo === null ? found : found.map((scorecard) => ({ ...scorecard, countsTo }));
}

/** A sheet read the usual way that explains its columns this well is not read across too. */
const WELL_EXPLAINED = 1.35;
/** Reading across must explain more by this much. */
const CLEARLY_BETTER = 0.25;

/** Measures run down on most sheets; where that explains little of the sheet, they may run across. */
function scorecardsOn(view: View, settings: SheetSettings): Scorecard[] {
  const shown = shownScorecard(view, settings);
  if (shown) return [shown];
  const down = sideBySide(view, settings);
  const tables =
    explained(down) >= WELL_EXPLAINED && judges(down) ? down : betterOf(down, across(view, down, settings));
  const tiles = findTiles(
    view,
    settings,
    tables.map(({ range }) => range),
  );
  return tiles ? [...tables, tiles] : tables;
}

/** What a sheet reads as across; a risk register is no scorecard that way round either. */
function across(view: View, down: readonly Scorecard[], settings: SheetSettings): Scorecard[] {
  const headings = (table: TableRows): string[] => readHeadings(view, table).map(({ text }) => text);
  if (down.length === 0 && findTables(view).some((table) => isOtherTable(headings(table)))) return [];
  return sideBySide(turn(view), settings);
}

function betterOf(down: Scorecard[], turned: Scorecard[]): Scorecard[] {
  return explained(turned) > explained(down) + (down.length > 0 ? CLEARLY_BETTER : 0) ? turned : down;
}

/** A scorecard read the right way round has something that it judges by. */
function judges(scorecards: readonly Scorecard[]): boolean {
  const roles = new Set(scorecards.flatMap(({ lines }) => lines.map(({ role }) => role)));
  return (["target", "tolerance", "polarity", "status", "baseline"] as const).some((role) => roles.has(role));
}

/** How well a sheet is explained: the share of lines with a role, half as much again for periods, a little for each role. */
function explained(scorecards: readonly Scorecard[]): number {
  const [best = 0] = scorecards
    .map(({ lines, periods }) => {
      const told = lines.filter(isTold).map(({ role }) => role);
      const share = told.length / Math.max(1, lines.length);
      const actuals = told.filter((role) => role === "actual").length;
      return (
        share +
        (periods.length > 0 && (periods.length > 1 || actuals === 1) ? 0.5 : 0) +
        EACH_ROLE * new Set(told).size
      );
    })
    .sort((a, b) => b - a);
  return best;
}
/**
 * What each kind of line adds where two readings of one sheet are weighed: it decides between readings with as
 * many measures, and never against one.
 */
const EACH_ROLE = 0.05;
const isTold = ({ role, evidence }: Line): boolean =>
  role !== "ignored" || evidence.some(({ strength }) => strength > 0);

/** Tables that stand side by side, each a scorecard by itself, are read apart; else the sheet is read as one. */
function sideBySide(view: View, settings: SheetSettings): Scorecard[] {
  const parts = blocksOfColumns(view);
  if (parts.length > 1) {
    const apart = parts.map(({ from, count }) => oneBelowTheOther(columnsOf(view, from, count), settings));
    if (apart.filter((found) => found.length > 0).length > 1) return apart.flat();
  }
  return oneBelowTheOther(view, settings);
}

function oneBelowTheOther(view: View, settings: SheetSettings): Scorecard[] {
  return findTables(view).flatMap((table) => readScorecard(view, table, settings) ?? []);
}

/** Runs of columns between columns that are blank from top to bottom. */
function blocksOfColumns(view: View): { from: number; count: number }[] {
  const blocks: { from: number; count: number }[] = [];
  for (let column = 0; column < view.columnCount; column++) {
    if (isBlankColumn(view, column)) continue;
    const last = blocks.at(-1);
    if (last && last.from + last.count === column) last.count++;
    else blocks.push({ from: column, count: 1 });
  }
  return blocks;
}

function isBlankColumn(view: View, column: number): boolean {
  for (let row = 0; row < view.rowCount; row++) if (!isBlank(view, row, column)) return false;
  return true;
}
