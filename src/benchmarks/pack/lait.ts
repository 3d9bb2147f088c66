/**
 * Makes a pack of public figures from the tables of the Local Authority Interactive Tool, in which the Department for
 * Education publishes the figures of every authority. It serves the pack that comes with the add-in, and the one that the
 * analyst makes of a newer download.
 */

import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import { NATIONAL } from "../national/national";
import { isYear, orderOfYear } from "./years";
import type { PackedMeasure, PackedPlace } from "./pack";
import { writeSeries } from "./packedSeries";

/** A row of the Local Authority Interactive Tool's data. */
export interface LaitRow {
  readonly measure: string;
  /** The measure's full name; only the first year's rows have it. */
  readonly item: string;
  readonly year: string;
  readonly place: string;
  readonly number: number;
  readonly region: string;
  /** The figure as text: `-` where nothing is published; also `4.7980000000000002E-2`. */
  readonly value: string;
}

/** What the tool's dictionary says of a measure. */
export interface LaitEntry {
  readonly measure: string;
  readonly polarity: string;
  readonly yearType: string;
  readonly next: string;
  /** What it calls the measure: by itself, and over a chart. */
  readonly names: readonly string[];
}

/** Decimals that are kept; figures with more are rounded half up. No measure of this table is published with more. */
const MOST_DECIMALS = 2;
/** Relative. A binary fraction misses its decimal figure by less: 0.07 × 100 is not quite 7. */
const NOISE = 1e-6;

/** The places of the data, by number, each with the number of its region. The data writes some regions in two ways. */
export function laitPlaces(rows: readonly LaitRow[]): PackedPlace[] {
  const named = new Map(rows.map((row) => [row.number, row]));
  const numbers = [...named.keys()].sort((a, b) => a - b);
  const byName = new Map(numbers.map((number) => [regionKey(named.get(number)?.place ?? ""), number]));
  return numbers.map((number) => {
    const { place = "", region = "" } = named.get(number) ?? {};
    return [number, place, byName.get(regionKey(region)) ?? 0];
  });
}

/** A region's words in order, whatever their order in the name: `Inner London` and `London (Inner)` are one. */
function regionKey(name: string): string {
  return (name.toLowerCase().match(/[a-z]+/g) ?? []).sort().join(" ");
}

/** The packed figures of every national measure that the data has, and the codes of those that it lacks. */
export function laitMeasures(
  rows: readonly LaitRow[],
  entries: readonly LaitEntry[],
  places: readonly PackedPlace[],
): { readonly measures: Record<string, PackedMeasure>; readonly missing: readonly string[] } {
  const byMeasure = new Map<string, LaitRow[]>(NATIONAL.map(({ code }) => [code, []]));
  for (const row of rows) byMeasure.get(row.measure)?.push(row);
  const measures: Record<string, PackedMeasure> = {};
  const missing: string[] = [];
  for (const { code } of NATIONAL) {
    const of = byMeasure.get(code) ?? [];
    if (of.length === 0) missing.push(code);
    else
      measures[code] = packedMeasure(
        of,
        entries.find(({ measure }) => measure === code),
        places,
      );
  }
  return { measures, missing };
}

/** One measure's figures as whole numbers of its last decimal, a row for each place. */
function packedMeasure(
  rows: readonly LaitRow[],
  entry: LaitEntry | undefined,
  places: readonly PackedPlace[],
): PackedMeasure {
  const years = [...new Set(rows.map(({ year }) => year))].filter(isYear);
  years.sort((a, b) => orderOfYear(a) - orderOfYear(b));
  const figures = new Map(rows.map(({ number, year, value }) => [`${number} ${year}`, readValue(value)]));
  const decimals = decimalsOf([...figures.values()]);
  return {
    years,
    decimals,
    polarity: ["High", "Low"].includes(entry?.polarity ?? "") ? (entry?.polarity ?? "") : "",
    yearType: entry?.yearType ?? "",
    next: entry?.next ?? "",
    names: [...new Set([...rows.map(({ item }) => item), ...(entry?.names ?? [])])].filter(
      (name) => name !== "",
    ),
    values: writeSeries(
      places.map(([number]) =>
        years.map((year) => {
          const figure = figures.get(`${number} ${year}`) ?? null;
          return figure === null ? null : shiftPoint(roundHalfUp(figure, decimals), decimals);
        }),
      ),
    ),
  };
}

/** The figure of a cell; `null` for `-`, a letter of suppression, or a blank. */
function readValue(value: string): number | null {
  const figure = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(figure) ? figure : null;
}

/** The decimals in which a measure is published: the fewest that lose nothing of any figure. */
function decimalsOf(figures: readonly (number | null)[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
    if (figures.every((figure) => figure === null || isWhole(figure * 10 ** decimals))) return decimals;
  return MOST_DECIMALS;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < NOISE * Math.max(1, Math.abs(number));
}
