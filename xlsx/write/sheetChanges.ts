import type { CellContent } from "../../src/core/figures/cellValue";
import { covers } from "../../src/model/place";
import { PLAIN, type BookCell, type BookSheet, type CellStyle, type Spill } from "../book";
import { needsQuote } from "./cellXml";
import type { StyleChange } from "./styleTable";

/** What has become of one cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly formula: string | null;
  /** The formula or, where there is none, the value is another. */
  readonly contentChanged: boolean;
  /** The formula is the same and only what it gave is another. */
  readonly resultChanged: boolean;
  readonly style: StyleChange;
  readonly spill?: Spill;
}

const COLUMNS = 16_384;
/** Two engines differ in the last digits of a fraction; that is no change of the analyst's. */
const SAME_NUMBER = 1e-12;
const ERROR = /^#[A-Z/0!?]+/;

/** The cells of a sheet that are not as they were, by row, then column. */
export function sheetChanges(before: BookSheet, now: BookSheet): readonly CellChange[] {
  const old = new Map(before.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  const changes: CellChange[] = [];
  const isLeft = leftToFormulas(before, now);
  for (const cell of now.cells) {
    const key = cell.row * COLUMNS + cell.column;
    const was = old.get(key) ?? { ...cell, content: "", formula: null, style: PLAIN };
    const change = cellChange(was, isLeft(cell) ? { ...cell, content: was.content } : cell);
    if (change) changes.push(change);
    old.delete(key);
  }
  for (const cell of old.values()) {
    if (isLeft(cell)) continue;
    const style = { ...cell.style, fill: null, numberFormat: PLAIN.numberFormat };
    const change = cellChange(cell, { ...cell, content: "", formula: null, style });
    if (change) changes.push(change);
  }
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * The cells whose content is for a formula beside them to say, as the file has it: where it is no array formula there it
 * fills nothing, and where it was not worked out since it fills what it filled.
 */
function leftToFormulas(before: BookSheet, now: BookSheet): (cell: BookCell) => boolean {
  const [was, is] = [fillingIn(before), fillingIn(now)];
  const same = ({ row, column, formula }: BookCell, others: BookSheet) =>
    others.cells.some((one) => one.row === row && one.column === column && one.formula === formula);
  const loose = is.filter((one) => same(one, before) && !was.some((other) => isAt(one, other)));
  const standing = was.filter((one) => same(one, now) && !is.some((other) => isAt(one, other)));
  const areas = [...loose, ...standing].map(({ row, column, spill }) => ({ row, column, ...(spill ?? ONE) }));
  return (cell) => cell.formula === null && areas.some((area) => covers(area, cell));
}

const ONE: Spill = { rowCount: 1, columnCount: 1 };
const fillingIn = ({ cells }: BookSheet) => cells.filter(({ spill }) => spill !== undefined);
const isAt = (one: BookCell, other: BookCell) => one.row === other.row && one.column === other.column;

function cellChange(before: BookCell, now: BookCell): CellChange | null {
  const { row, column, content, formula } = now;
  const sameFormula = before.formula === formula && sameSpill(before, now);
  const sameContent = sameValue(before.content, content);
  const contentChanged = formula === null ? !sameFormula || !sameContent : !sameFormula;
  const resultChanged = formula !== null && sameFormula && !sameContent && !isError(content);
  const change = styleChange(before.style, now.style);
  const numberFormat = change.numberFormat ?? before.style.numberFormat;
  const quotePrefix = contentChanged && formula === null && numberFormat !== "@" && needsQuote(content);
  const style = quotePrefix ? { ...change, quotePrefix } : change;
  if (!contentChanged && !resultChanged && Object.keys(style).length === 0) return null;
  return {
    ...{ row, column, content, formula, contentChanged, resultChanged, style },
    ...(now.spill && { spill: now.spill }),
  };
}

/** A formula that filled several cells still fills as many; one that filled its own alone may fill what it likes. */
function sameSpill({ spill: before }: BookCell, { spill: now }: BookCell): boolean {
  if (before === undefined || now === undefined) return true;
  return before.rowCount === now.rowCount && before.columnCount === now.columnCount;
}

/** What is another. A font has a name and a size in any case, so that none is said means that they stay. */
function styleChange(before: CellStyle, now: CellStyle): StyleChange {
  const names = Object.keys(PLAIN) as (keyof CellStyle)[];
  const kept = (name: keyof CellStyle) => now[name] === null && (name === "fontName" || name === "fontSize");
  const changed = names.filter((name) => before[name] !== now[name] && !kept(name));
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

function sameValue(before: CellContent, now: CellContent): boolean {
  if (before === now) return true;
  if (typeof before !== "number" || typeof now !== "number") return false;
  return Math.abs(before - now) <= SAME_NUMBER * Math.max(Math.abs(before), Math.abs(now));
}

/** A function that the engine does not know gives an error; what Excel gave is the better result. */
function isError(content: CellContent): boolean {
  return typeof content === "string" && ERROR.test(content);
}
