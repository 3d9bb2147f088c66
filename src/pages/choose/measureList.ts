import { oneLine, plain } from "../../words/plain";
import { findMeasure } from "../../model/identity/findMeasure";
import type { Grid } from "../../model/grid";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";

/** A list has a heading, and so many measures of the scorecard that chance gives none. */
const FEWEST = 3;
const LEAST_FOUND = 0.5;
/** A longer sheet is no list of headlines. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 12;
const NAME_HEADING = /^(kpi|name|measure|indicator|description|title)\b/;
const REFERENCE_HEADING = /^(kpi|ref|reference|no|number|id|#)\b\.?/;
const DEFINITION_HEADING = /^(definition|how it is (?:measured|calculated)|calculation|methodology)\b/;

/** A row of a list that the workbook keeps: which measure it names, and where it is defined. */
export interface ListedMeasure {
  readonly measure: Measure;
  /** The cell with its definition; `null` where the list has none. */
  readonly definition: Place | null;
}

/** The measures that a sheet lists under headings such as `KPI` and `Name`, in its order; `[]` where it is no such list. */
export function measureList(grid: Grid, measures: readonly Measure[]): ListedMeasure[] {
  if (grid.values.length > MOST_ROWS) return [];
  const head = grid.values.findIndex((row) => row.slice(0, MOST_COLUMNS).some((cell) => isNameHeading(cell)));
  if (head < 0) return [];
  const headings = (grid.values[head] ?? []).slice(0, MOST_COLUMNS).map((cell) => plain(String(cell)));
  const rows = grid.values.slice(head + 1);
  const definitions = headings.findIndex((heading) => DEFINITION_HEADING.test(heading));
  const lists = headings.flatMap((heading, column) => {
    if (!NAME_HEADING.test(heading)) return [];
    const reference = column > 0 && REFERENCE_HEADING.test(headings[column - 1] ?? "") ? column - 1 : null;
    const named = rows.flatMap((row, down) => {
      const name = oneLine(String(row[column] ?? ""));
      const said = reference === null ? "" : oneLine(String(row[reference] ?? ""));
      return name === "" ? [] : [{ down, name, reference: said || null }];
    });
    const found = named.flatMap(({ down, ...one }) => {
      const measure = findMeasure(one, measures);
      const place = {
        sheetId: grid.sheetId,
        sheet: grid.sheet,
        row: grid.row + head + 1 + down,
        column: grid.column + definitions,
      };
      const isDefined = definitions >= 0 && String(rows[down]?.[definitions] ?? "") !== "";
      return measure === null ? [] : [{ measure, definition: isDefined ? place : null }];
    });
    return found.length >= Math.max(FEWEST, named.length * LEAST_FOUND) ? [found] : [];
  });
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

function isNameHeading(cell: unknown): boolean {
  return typeof cell === "string" && NAME_HEADING.test(plain(cell));
}
