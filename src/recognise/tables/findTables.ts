// Finds where tables stand on a sheet by their heading rows, since analysts put titles, legends and notes around them.
// Heading rows and bodies come out, in rows of the view; whether a table is a scorecard is asked later.

import { JUDGED_COLOURS } from "../../words/lists/colourWords";
import { says } from "../../words/says";
import { BEGINS_HEADINGS } from "../../words/lists/tableWords";
import { headingPeriod } from "../time/headingPeriod";
import { isHeadingWord, LONGEST_HEADING } from "../columns/headingWords";
import { namesTime } from "../time/timeWords";
import { withoutNotes } from "../../words/time/notFinal";
import type { Cell } from "./cell";
import { filledColumns, isBlank, type View } from "./view";

/** Rows from `start` up to, and without, `end`. */
export interface RowRun {
  readonly start: number;
  readonly end: number;
}

/** Where a table stands in a view: its heading rows, then its body; a body that goes on under a repeated heading has parts. */
export interface TableRows {
  readonly headingStart: number;
  readonly bodyStart: number;
  readonly bodies: readonly RowRun[];
}

/** Most rows that a heading takes: a band, the periods, what each holds. */
const MOST_HEADING_ROWS = 4;
/** The share of a heading row's cells that must read as headings: names of councils or services stand among them. */
const HEADING_SHARE = 0.4;
/** In a second heading row nearly every cell must, or the first measure would be lost among the headings. */
const CONTINUING_SHARE = 0.7;

/** Finds every table that starts with headings, from the top down; one whose headings are repeated is one table. */
export function findTables(view: View): TableRows[] {
  const starts: RowRun[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    if (!isHeadingRow(view, row)) continue;
    let end = row + 1;
    while (end < view.rowCount && end - row < MOST_HEADING_ROWS && continuesHeading(view, end)) end++;
    // The row above may be the last of a heading before: months, then `Figures | Judged` under each, then the columns' names.
    starts.push({ start: bandAbove(view, row), end });
    row = end - 1;
  }
  const tables: TableRows[] = [];
  starts.forEach((heading, index) => {
    // No row of a body stands between two headings of which one takes the other's last row for its band.
    const end = Math.max(heading.end, starts[index + 1]?.start ?? view.rowCount);
    const body = { start: heading.end, end };
    const last = tables.at(-1);
    if (last && repeats(view, last, heading))
      tables[tables.length - 1] = { ...last, bodies: [...last.bodies, body] };
    else tables.push({ headingStart: heading.start, bodyStart: heading.end, bodies: [body] });
  });
  return tables;
}

const COLOUR = new RegExp(`^\\s*(?:${JUDGED_COLOURS.join("|")})\\s*$`, "i");

interface RowCount {
  readonly filled: number;
  readonly headings: number;
  readonly figures: number;
}

/** A colour behind other cells heads its thresholds as often as it is a status: it says nothing of its row. */
function countRow(view: View, row: number): RowCount {
  let headings = 0;
  let figures = 0;
  const filled = filledColumns(view, row).filter(
    (column, at) => at === 0 || !COLOUR.test(view.cell(row, column).text),
  );
  for (const column of filled) {
    const cell = view.cell(row, column);
    if (isHeading(cell)) headings++;
    else if ((cell.value.kind === "number" && !isYear(cell)) || cell.value.kind === "lost") figures++;
  }
  return { filled: filled.length, headings, figures };
}

function isHeading(cell: Cell): boolean {
  const text = typeof cell.content === "string" ? cell.content : "";
  if (text.length > LONGEST_HEADING || LEGEND.test(text.trim())) return false;
  return text === "" ? headingPeriod(cell) !== null : isHeadingWord(text) || namesTime(text);
}

/** `Green = on or above target` explains colours. */
const LEGEND = new RegExp(
  `^\\W*(?:${[...JUDGED_COLOURS, "blue", "grey"].join("|")}|[garb])\\W? ?[=:–-]`,
  "iu",
);

/** Two cells or more that read as headings, hardly a figure among them; fewer of many where a row of figures follows. */
function isHeadingRow(view: View, row: number): boolean {
  if (hasFigure(view, row) || !startsWithHeading(view, row)) return false;
  const { filled, headings, figures } = countRow(view, row);
  if (figures > 0) return false;
  // `Indicator | 2021 | 2022 | 2023`, where Excel holds numbers.
  if (headings < 2) return headings === 1 && yearsIn(view, row) > 1 && standsOverFigures(view, row);
  // Beside `Measure` and `Target` a number such as 2023 is a heading too.
  const years = filledColumns(view, row).filter((column) => {
    const cell = view.cell(row, column);
    return isYear(cell) && !isHeading(cell);
  });
  return (headings + years.length) / filled >= HEADING_SHARE || standsOverFigures(view, row);
}

/** Headings begin early: a wide row of words is told from them by its first cells. */
function startsWithHeading(view: View, row: number): boolean {
  const first = filledColumns(view, row).slice(0, FIRST_CELLS);
  return first.some((column) => isHeading(view.cell(row, column)));
}
/** Cells at a row's beginning in which headings show: a wide sheet has its months behind them. */
const FIRST_CELLS = 12;

/** Short words from `Indicator` on, most of them right over a figure: the councils that are compared. */
function standsOverFigures(view: View, row: number): boolean {
  const filled = filledColumns(view, row);
  const texts = filled.map((column) => view.cell(row, column).text.trim());
  if (!says(texts[0] ?? "", BEGINS_HEADINGS) || texts.some((text) => text.length > LONGEST_NAME))
    return false;
  const over = filled.filter((column) => view.cell(row + 1, column).value.kind === "number");
  return over.length >= filled.length / 2;
}
/** Characters: a heading names a column, and what is longer is a sentence. */
const LONGEST_NAME = 40;

/** Most rows of a sheet are told from headings by a figure, and by their last before their texts have to be read. */
function hasFigure(view: View, row: number): boolean {
  const filled = filledColumns(view, row);
  for (let at = filled.length - 1; at >= 0; at--) {
    const cell = view.cell(row, filled[at] ?? 0);
    if (cell.value.kind === "number" && !isYear(cell) && headingPeriod(cell) === null) return true;
  }
  return false;
}

/** A bare 2024, or `2024 [r]`, may head a column; it says neither that a row holds headings nor that it holds figures. */
function isYear({ content, format }: Cell): boolean {
  if (typeof content !== "string") return format === "General" && YEAR.test(`${content}`);
  return YEAR.test(withoutNotes(content).trim());
}
const YEAR = /^(19|20)\d\d$/;

function yearsIn(view: View, row: number): number {
  return filledColumns(view, row).filter((column) => isYear(view.cell(row, column))).length;
}

/** A second heading row says only what the columns hold: no figures, no long text, mostly headings. */
function continuesHeading(view: View, row: number): boolean {
  const { filled, headings, figures } = countRow(view, row);
  if (filled === 0 || figures > 0) return false;
  return headings / filled >= CONTINUING_SHARE || dividesBands(view, row);
}

/**
 * `Completed | Eligible | %` under `Apr-24` and again under `May-24`: short words that say the same of several bands above
 * them, where the names of the rows have their heading already, with figures below.
 */
function dividesBands(view: View, row: number): boolean {
  const [above, filled] = [filledColumns(view, row - 1), filledColumns(view, row)];
  const texts = filled.map((column) => view.cell(row, column).text.trim());
  if (above[0] === undefined || filled.includes(above[0])) return false;
  if (texts.some((text) => text.length > LONGEST_NAME)) return false;
  const isBanded = filled.some((column) => isBlank(view, row - 1, column));
  const isRepeated = texts.filter((text, at) => texts.indexOf(text) < at).length >= texts.length / 2;
  const over = filled.filter((column) => FIGURE_KINDS.has(view.cell(row + 1, column).value.kind));
  const said = isRepeated || filled.some((column) => isHeading(view.cell(row, column)));
  return isBanded && said && filled.length > 1 && over.length >= filled.length / 2;
}
const FIGURE_KINDS: ReadonlySet<string> = new Set(["number", "marker"]);

/** A row of bands ("2019/20", "Comparative data") right above the headings belongs to them. */
function bandAbove(view: View, row: number): number {
  const above = row - 1;
  if (above < 0) return row;
  const { filled, headings, figures } = countRow(view, above);
  const narrow = filled < countRow(view, row).filled && !labelled(view, above);
  return filled >= 2 && figures === 0 && headings + yearsIn(view, above) >= 1 && narrow ? above : row;
}

/** `Reporting month:` and what stands beside it are no band. */
function labelled(view: View, row: number): boolean {
  return filledColumns(view, row).some((column) => view.cell(row, column).text.trim().endsWith(":"));
}

/** The same headings again further down, on the next printed page. */
function repeats(view: View, table: TableRows, heading: RowRun): boolean {
  if (heading.end - heading.start !== table.bodyStart - table.headingStart) return false;
  for (let row = heading.start; row < heading.end; row++) {
    for (let column = 0; column < view.columnCount; column++) {
      const first = view.cell(table.headingStart + row - heading.start, column);
      if (view.cell(row, column).text.trim() !== first.text.trim()) return false;
    }
  }
  return true;
}

/** Every row of a table's bodies. */
export function bodyRows(table: TableRows): number[] {
  return table.bodies.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );
}
