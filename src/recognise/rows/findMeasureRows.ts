// Tells which rows of a table are measures, and what the others are to them: section bands, the rest of a long name, a
// row of targets, a note below the table. A note taken for a measure, or a target row for a measure of its own, would
// be judged.

import { WANT_ANOTHER } from "../../words/lists/wantAnother";
import { oneLine } from "../../words/plain";
import type { Role } from "../../model/scorecard";
import { bodyRows, type TableRows } from "../tables/findTables";
import type { MeasureRow, RowBeside } from "./measureRow";
import { onePage } from "./onePage";
import { rowKinds } from "./rowKinds";
import { rowLabels } from "./rowLabels";
import { roleOfRow } from "./rowRole";
import { filledColumns, isBlank, type View } from "../tables/view";

/** Roles that describe a measure but say nothing about how it does. */
const DESCRIBING: ReadonlySet<Role> = new Set<Role>(["reference", "measure", "source", "owner", "ignored"]);

/**
 * The rows of a table's body that are measures: a name beside a reference or any figure or marker. A row with a text
 * alone is a section band, or goes on with the name beside it; below the last measure it is a note. A row of targets
 * is of the measure above it, and one of other authorities is none.
 * @param overTime several columns hold values of a period each
 */
export function findMeasureRows(
  view: View,
  table: TableRows,
  roles: readonly Role[],
  overTime = false,
): readonly MeasureRow[] {
  const nameColumn = roles.indexOf("measure");
  const values = roles.indexOf("actual");
  const body = bodyRows(table);
  const kindOf = rowKinds(view, body, roles);
  const labelOf = rowLabels(
    view,
    body.filter((row) => kindOf?.(row) !== "other"),
    roles,
  );
  const read: RowsSoFar = {
    rows: [],
    section: table.bodies.length > 1 ? titleAbove(view, table) : null,
    named: "",
    alone: null,
    before: [],
  };
  for (const row of body) {
    const filled = filledColumns(view, row);
    const kind = kindOf?.(row) ?? null;
    const stated = textAt(view, row, nameColumn);
    const own = read.alone !== null && roleOfRow(stated) === "actual" ? read.alone.text : stated;
    const last = read.rows.at(-1);
    const texts = filled.filter((column) => column < values).map((column) => textAt(view, row, column));
    const beside = besideOf(
      kind === "other" ? texts : [own, apartFrom(own, last?.name ?? "")],
      row,
      overTime,
    );
    // A row of limits that are yet to be worked out has its name alone; so has the heading of a comment below the table.
    const isBeside = filled.length > 1 || (last !== undefined && overTime && beside?.role === "ignored");
    if (beside !== null && isBeside) {
      standBeside(read, beside);
      continue;
    }
    if (filled.length === 0 || kind === "other") continue;
    // A measure in two units has its name once: `Referrals | Number` and ` | Rate per 10,000` below.
    const apart = typeof kind === "object" && kind ? (own === "" ? kind.unit : null) : labelOf(row);
    if (own !== "") read.named = own;
    const name = apart === null || read.named === "" ? own : `${read.named} (${apart})`;
    const told = filled.some((column) => !DESCRIBING.has(roles[column] ?? "ignored"));
    const isListed = filled.includes(roles.indexOf("reference")) && !isBand(view, row, filled);
    if (name !== "" && (told || isListed)) addMeasure(read, row, name, own !== stated);
    else if (!told) {
      const isName = filled.length === 1 && filled[0] === nameColumn;
      addTextAlone(
        read,
        row,
        isName ? name : null,
        filled.map((column) => shownAt(view, row, column)).join(" "),
      );
    }
  }
  return onePage(view, table, nameColumn, read.rows);
}

/** What the rows down to here have given, and what they leave to the next. */
interface RowsSoFar {
  readonly rows: MeasureRow[];
  section: string | null;
  /** The last name, for rows below it that only say their unit. */
  named: string;
  /** A row of text alone: a section, or the beginning of the name below it. */
  alone: { readonly row: number; readonly text: string } | null;
  /** Rows of marks before the first measure, as `Target` may stand before `Actual`. */
  before: RowBeside[];
}

/** A row of marks is of the measure above it, or of the first. */
function standBeside({ rows, before }: RowsSoFar, beside: RowBeside): void {
  const last = rows.at(-1);
  if (last) rows[rows.length - 1] = { ...last, beside: [...(last.beside ?? []), beside] };
  else before.push(beside);
}

/** `isOfAlone`: the row itself says `Actual`, and the text above it is its name. */
function addMeasure(read: RowsSoFar, row: number, name: string, isOfAlone: boolean): void {
  const alone = isOfAlone ? null : read.alone;
  const begun = alone?.row === row - 1 && goesOn(alone.text, name) ? alone.text : null;
  if (alone !== null && begun === null) read.section = alone.text;
  read.rows.push({
    row,
    name: begun === null ? name : `${begun} ${name}`,
    section: read.section,
    ...(read.before.length > 0 && { beside: read.before }),
  });
  read.before = [];
  read.alone = null;
}

/** A text without figures goes on with the name just above it (`name`, where it stands in its column), or waits for what follows. */
function addTextAlone(read: RowsSoFar, row: number, name: string | null, text: string): void {
  const last = read.rows.at(-1);
  if (last?.row === row - 1 && name !== null && goesOn(last.name, name))
    read.rows[read.rows.length - 1] = { ...last, name: `${last.name} ${name}` };
  else read.alone = { row, text };
}

/** What a row that is no measure holds of the one that it stands beside; the first of its texts that says so. */
function besideOf(texts: readonly string[], row: number, overTime: boolean): RowBeside | null {
  for (const label of texts) {
    const role = roleOfRow(label);
    if (role !== null && role !== "actual" && (overTime || ALWAYS_BESIDE.has(role)))
      return { role, row, label };
  }
  return null;
}
/** Rows of these are marks of the measure above; what else a heading may say is told from a table that runs across only by its periods. */
const ALWAYS_BESIDE: ReadonlySet<Role> = new Set<Role>([
  "target",
  "tolerance",
  "numerator",
  "denominator",
  "benchmark",
]);

/** What a row says beside the name of the measure above it: `Target` below `% answered`, of `Target % answered`. */
function apartFrom(label: string, name: string): string {
  const at = name === "" ? -1 : label.toLowerCase().indexOf(name.toLowerCase());
  return at < 0
    ? ""
    : `${label.slice(0, at)} ${label.slice(at + name.length)}`.replace(/[\s:–-]+/g, " ").trim();
}

/** Where a table is repeated for each of its sections, the first one's title stands above its headings. */
function titleAbove(view: View, table: TableRows): string | null {
  const row = table.headingStart - 1;
  const filled = row < 0 ? [] : filledColumns(view, row);
  return filled.length === 1 ? textAt(view, row, filled[0] ?? 0) || null : null;
}

/** The second text goes on with the first: no name starts in lower case or ends with a word that wants another. */
function goesOn(first: string, second: string): boolean {
  return startsMidway(second) || endsMidway(first);
}

/** A whole number beside a title and nothing else ("3 Child protection") heads a section. */
function isBand(view: View, row: number, filled: readonly number[]): boolean {
  return filled.length === 2 && /^\d+\.?$/.test(shownAt(view, row, filled[0] ?? 0));
}

/** A name does not start in lower case, with a bracket or in the middle of a range. */
function startsMidway(text: string): boolean {
  return /^(?:[a-z]|\(|&)/.test(text);
}

const WANTS_MORE = new RegExp(`(?:[,&(–-]|\\b(?:${WANT_ANOTHER.join("|")}))$`, "i");

/** A name does not end with a word that wants another, or in an open bracket. */
function endsMidway(text: string): boolean {
  return WANTS_MORE.test(text) || /\([^)]*$/.test(text);
}

function textAt(view: View, row: number, column: number): string {
  if (column < 0 || isBlank(view, row, column)) return "";
  return view.cell(row, column).value.kind === "number" ? "" : shownAt(view, row, column);
}

function shownAt(view: View, row: number, column: number): string {
  const { text, content } = view.cell(row, column);
  return oneLine(text || String(content));
}
