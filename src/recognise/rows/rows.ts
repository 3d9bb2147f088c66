import type { Role } from "../../model/scorecard";
import { bodyRows, type Table } from "../tables/findTables";
import { rowKinds } from "./rowKinds";
import { filledColumns, isBlank, type View } from "../tables/view";

/** A measure's row in a view, with its name read over the rows that it runs over, and the band that it stands under. */
export interface MeasureRow {
  readonly row: number;
  readonly name: string;
  readonly section: string | null;
  /** A row below that holds its target, period by period. */
  readonly targetRow?: number;
  /** Rows below that hold its numerators and denominators. */
  readonly numeratorRow?: number;
  readonly denominatorRow?: number;
}

/** Roles that describe a measure but say nothing about how it does. */
const DESCRIBING: ReadonlySet<Role> = new Set<Role>(["reference", "measure", "source", "owner", "ignored"]);

/**
 * The rows of a table's body that are measures: a name beside a reference or any figure or marker. A row with a text
 * alone is a section band, or goes on with the name beside it; below the last measure it is a note. A row of targets
 * is of the measure above it, and one of other authorities is none.
 */
export function findMeasureRows(view: View, table: Table, roles: readonly Role[]): MeasureRow[] {
  const nameColumn = roles.indexOf("measure");
  const reference = roles.indexOf("reference");
  const values = roles.indexOf("actual");
  const rows: MeasureRow[] = [];
  let section = table.bodies.length > 1 ? titleAbove(view, table) : null;
  let named = "";
  let alone: { row: number; text: string } | null = null;
  const body = bodyRows(table);
  const kindOf = rowKinds(view, body, roles);
  for (const row of body) {
    const filled = filledColumns(view, row);
    const kind = kindOf?.(row) ?? null;
    const stated = textAt(view, row, nameColumn);
    const own = alone !== null && ACTUAL.test(stated) ? alone.text : stated;
    const last = rows.at(-1);
    if (last && filled.length > 1 && (kind === "other" || BESIDE.test(own))) {
      const texts = filled.filter((column) => column < values).map((column) => textAt(view, row, column));
      rows[rows.length - 1] = { ...last, ...beside(texts, row) };
      continue;
    }
    if (filled.length === 0 || kind === "other") continue;
    // A measure in two units has its name once: `Referrals | Number` and ` | Rate per 10,000` below.
    const name = own === "" && typeof kind === "object" && kind ? `${named} (${kind.unit})` : own;
    if (own !== "") named = own;
    const told = filled.some((column) => !DESCRIBING.has(roles[column] ?? "ignored"));
    if (name !== "" && (told || (filled.includes(reference) && !isBand(view, row, filled)))) {
      if (own !== stated) alone = null;
      const begun: string | null = alone?.row === row - 1 && goesOn(alone.text, name) ? alone.text : null;
      if (alone !== null && begun === null) section = alone.text;
      rows.push({ row, name: begun === null ? name : `${begun} ${name}`, section });
      alone = null;
    } else if (!told) {
      if (
        last?.row === row - 1 &&
        filled.length === 1 &&
        filled[0] === nameColumn &&
        goesOn(last.name, name)
      ) {
        rows[rows.length - 1] = { ...last, name: `${last.name} ${name}` };
      } else {
        alone = { row, text: filled.map((column) => textAt(view, row, column)).join(" ") };
      }
    }
  }
  return rows;
}

/** What a row below a measure is to it. */
function beside(texts: readonly string[], row: number): Partial<MeasureRow> {
  const says = (words: RegExp) => texts.some((text) => words.test(text));
  if (says(TARGET)) return { targetRow: row };
  if (says(NUMERATOR)) return { numeratorRow: row };
  return says(DENOMINATOR) ? { denominatorRow: row } : {};
}

const TARGET =
  /^\W*(annual |monthly |quarterly |local |service )?(target|plan|trajectory)( \d{2,4}[/-]\d\d)?\W*$/i;
const NUMERATOR = /^\W*num(erator)?\W*$/i;
const DENOMINATOR = /^\W*den(om(inator)?)?\W*$/i;
const ACTUAL = /^\W*(actuals?|performance|result|outturn)\W*$/i;
/** Rows below a measure that are no measures: its target, its parts, and what it is compared with. */
const BESIDE = new RegExp(
  `${TARGET.source}|^\\W*(tolerance|threshold|numerator|denominator|num|den(om)?|((england|national|regional?|london|stat(istical)?\\.? ?neighbours?|sn)( average| avg)?|comparators?|benchmark|(last|previous) year)( \\d{2,4}([/-]\\d\\d)?)?)\\W*$`,
  "i",
);

/** Where a table is repeated for each of its sections, the first one's title stands above its headings. */
function titleAbove(view: View, table: Table): string | null {
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
  return filled.length === 2 && /^\d+\.?$/.test(textAt(view, row, filled[0] ?? 0));
}

/** A name does not start in lower case, with a bracket or in the middle of a range. */
function startsMidway(text: string): boolean {
  return /^(?:[a-z]|\(|&)/.test(text);
}

/** A name does not end with a word that wants another, or in an open bracket. */
function endsMidway(text: string): boolean {
  return (
    /(?:[,&(–-]|\b(?:of|and|or|the|a|in|with|for|to|who|at|by|on|from|than|within|per))$/i.test(text) ||
    /\([^)]*$/.test(text)
  );
}

function textAt(view: View, row: number, column: number): string {
  if (column < 0 || isBlank(view, row, column)) return "";
  const { value, text, content } = view.cell(row, column);
  return value.kind === "number" ? "" : (text || String(content)).replace(/\s+/g, " ").trim();
}
