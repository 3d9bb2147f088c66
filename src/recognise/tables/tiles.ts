// Reads a leadership snapshot: a page of tiles such as “# Referrals 371 (-4) ▼” instead of a table. Every tile becomes
// a measure with its value, change and symbol. A tile has no target, so its value gets no status.

import { oneLine } from "../../words/plain";
import { readChange } from "../../core/figures/typed/readChange";
import { readMovement } from "../../core/status/direction";
import { readCell } from "../../core/figures/typed/readCell";
import { covers, type Rectangle } from "../../model/place";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { accumulates } from "../measures/accumulates";
import { concludePolarity } from "../measures/concludePolarity";
import { meaningOf } from "../measures/meanings";
import { measureSetting } from "../../model/settingsFor";
import { concludeUnit } from "../measures/unit";
import { factAt, type View } from "./view";

/** A label that says how it is counted: `# Referrals`, `% Visits In Time`, `No. of Starts`. */
const LABEL = /^(?:#|%|no\. of\b|number of\b)\s?[\p{L}\d(]/iu;
/** A tile in one cell: label, value, change in brackets, symbol; the last two may be missing. */
const WHOLE =
  /^((?:#|%|no\. of\b|number of\b).*?\D)\s+(-?\d[\d,.]*%?)\s*(\([^()]{1,20}\))?\s*([▲▼●►↑↓→]?)$/is;
const SIGNED = /^[(+\-−–]/;
/** Fewer than this are no snapshot. */
const FEWEST_TILES = 3;

/** The parts of one tile, each with its cell; all of them are one cell where the tile is typed in one. */
interface Tile {
  readonly section: string | null;
  readonly label: Fact;
  readonly name: string;
  readonly value: Fact;
  readonly change: Fact | null;
  readonly symbol: Fact | null;
}

/** A leadership snapshot: tiles with a label, a value, its change and a symbol, in one cell or in three. */
export function findTiles(
  view: View,
  settings: SheetSettings,
  taken: readonly Rectangle[],
): Scorecard | null {
  const tiles: Tile[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    for (let column = 0; column < view.columnCount; column++) {
      const { content, value } = view.cell(row, column);
      // `#NAME?` and `%` alone are no labels.
      if (typeof content !== "string" || value.kind === "error" || !LABEL.test(content.trim())) continue;
      const place = view.place(row, column);
      if (taken.some((area) => covers(area, place))) continue;
      const tile = wholeTile(factAt(view, row, column)) ?? tileOfCells(view, row, column);
      if (tile) tiles.push({ ...tile, section: sectionAbove(view, row, column) });
    }
  }
  // Counts beside their labels, of which none says how it moved, are notes to a calculation.
  const moved = tiles.some(({ change, symbol }) => change !== null || symbol !== null);
  return tiles.length < FEWEST_TILES || !moved ? null : snapshot(tiles, settings);
}

/** The nearest text above that is no part of a tile, in the tile's column or to its left: `Front Door`. */
function sectionAbove(view: View, row: number, column: number): string | null {
  for (let above = row - 1; above >= 0; above--)
    for (let across = column; across >= 0; across--) {
      const { content, value } = view.cell(above, across);
      if (value.kind === "text" && typeof content === "string" && isHeading(oneLine(content)))
        return oneLine(content);
    }
  return null;
}

/** Words that are no label, no change and no arrow: the title of some tiles. */
function isHeading(text: string): boolean {
  return /\p{L}/u.test(text) && !LABEL.test(text) && !SIGNED.test(text) && readMovement(text) === null;
}

/** A tile whose parts all stand in one cell, line by line. */
function wholeTile(label: Fact): Omit<Tile, "section"> | null {
  const parts = WHOLE.exec(oneLine(String(label.content)));
  if (!parts) return null;
  const [, name = "", value = "", change = "", symbol = ""] = parts;
  const part = (text: string): Fact | null =>
    text === "" ? null : { ...label, content: text, value: readCell(text, text, "General") };
  const figure = part(value);
  return figure && { label, name: name.trim(), value: figure, change: part(change), symbol: part(symbol) };
}

/** The value below or beside the label, and the change and symbol behind it, together or apart. */
function tileOfCells(view: View, row: number, column: number): Omit<Tile, "section"> | null {
  for (const [down, right] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const value = factAt(view, row + down, column + right);
    if (value.value.kind !== "number") continue;
    const next = factAt(view, row + 2 * down, column + 2 * right);
    const after = factAt(view, row + 3 * down, column + 3 * right);
    const label = factAt(view, row, column);
    const name = oneLine(String(label.content));
    const { change, symbol } = changeAndSymbol(next, after);
    if (change || symbol) return { label, name, value, change, symbol };
  }
  return null;
}

/** What stands behind the value: `(-4) ▼` in one cell, or the change and its symbol in two. */
function changeAndSymbol(next: Fact, after: Fact): { change: Fact | null; symbol: Fact | null } {
  const text = String(next.content).trim();
  const together = /^(\([^()]{1,20}\)|[+\-−]?[\d,.]+%?)\s*([▲▼●►↑↓→])$/.exec(text);
  if (together) {
    const [, change = "", symbol = ""] = together;
    const part = (shown: string): Fact => ({ ...next, content: shown, value: { kind: "text", shown } });
    return { change: part(change), symbol: part(symbol) };
  }
  if (readMovement(text) !== null) return { change: null, symbol: next };
  const symbol = readMovement(String(after.content).trim()) === null ? null : after;
  // A bare number beside a number is a table; a change has its sign or bracket, or a symbol behind it.
  const signed = typeof next.content === "string" && SIGNED.test(text);
  return readChange(text) !== null && (signed || symbol !== null)
    ? { change: next, symbol }
    : { change: null, symbol: null };
}

/** Tiles have no lines and no periods; the scorecard of them reaches from the first of their cells to the last. */
function snapshot(tiles: readonly Tile[], settings: SheetSettings): Scorecard {
  const places = tiles.flatMap(({ label, value, change, symbol }) =>
    [label, value, change, symbol].flatMap((fact) => fact?.place ?? []),
  );
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const range = {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
  const { sheetId = "", sheet = "" } = places[0] ?? {};
  const keys = new Map<string, number>();
  return {
    sheetId,
    sheet,
    range,
    headingRows: { row, column, rowCount: 0, columnCount: 0 },
    orientation: "down",
    sheets: [sheet],
    arrows: "movement",
    comparison: settings.comparison,
    threshold: settings.threshold,
    lines: [],
    periods: [],
    latest: null,
    measures: tiles.map((tile) => measureOf(tile, keys, settings)),
  };
}

/** A tile's polarity rests on its name alone: it has neither target nor column of statuses. */
function measureOf(
  { section, label, name, value, change, symbol }: Tile,
  keys: Map<string, number>,
  settings: SheetSettings,
): Measure {
  const seen = (keys.get(name) ?? 0) + 1;
  keys.set(name, seen);
  const actuals = [{ ...value, period: value.value.kind === "number" ? value.value.period : null }];
  const said = measureSetting(settings, null, name);
  const concluded = concludeUnit({
    name,
    setting: said?.unit ?? null,
    word: "",
    values: [value.value],
    headings: [],
  });
  const meaning = meaningOf(name);
  return {
    place: label.place,
    key: `|${name.toLowerCase()}${seen > 1 ? `#${seen}` : ""}`,
    hidden: false,
    reference: null,
    name,
    section,
    parent: null,
    ...concluded,
    accumulates: accumulates(name, concluded.unit, actuals),
    band: said?.band ?? settings.band,
    ...(meaning && { meaning }),
    polarity: concludePolarity({
      meaning,
      setting: said?.polarity ?? null,
      column: null,
      status: null,
      signed: null,
      target: null,
      tolerance: null,
      baseline: null,
    }),
    baseline: null,
    target: null,
    tolerance: null,
    benchmarks: [],
    ytd: [],
    actuals,
    working: null,
    workingPeriod: null,
    numerator: null,
    denominator: null,
    status: null,
    direction: symbol,
    change,
    narrative: null,
  };
}
