/**
 * Opens the pack for reading. It holds every national measure for every authority and year, folded small; each measure
 * is unfolded when it is first asked for, so that opening costs next to nothing.
 */

import { shiftPoint } from "../../core/figures/rounding";
import { orderOfYear } from "./years";
import type { Pack, PackedMeasure } from "./pack";
import { readSeries } from "./packedSeries";

/** A pack that answers questions. Each measure's figures are unfolded when they are first asked for. */
export interface Benchmarks {
  readonly pack: Pack;
  /**
   * The figure as published, a percentage as 21.5; `null` where none is published. `year` is the calendar year in which
   * it ends.
   */
  figure(code: string, place: number, year: number): number | null;
  /** The years with any figure, earliest first, each as the calendar year in which it ends. */
  yearsOf(code: string): readonly number[];
  measure(code: string): PackedMeasure | null;
  /** Ten statistical neighbours, nearest first; none where the model does not know the authority. */
  neighbours(model: string, authority: number): readonly number[];
  /** Models of neighbours, earliest first: "2021", "2025". */
  readonly models: readonly string[];
  /** `April 2021`. */
  modelName(model: string): string;
  /** The year as the source names it: `2023/24`, `2024 (prov)`. */
  yearName(code: string, year: number): string;
  nameOf(place: number): string;
  /** The region that an authority lies in, or 0. */
  regionOf(place: number): number;
  /** The mid-year estimate of those aged 0 to 17; `null` where the pack has none. */
  population(place: number, year: number): number | null;
}

/** Opens a pack for reading. */
export function openPack(pack: Pack): Benchmarks {
  const rowOf = new Map(pack.places.map(([number], row) => [number, row]));
  const placeOf = new Map(pack.places.map((place) => [place[0], place]));
  const unfolded = new Map<string, Unfolded>();
  const unfold = (code: string): Unfolded | null => {
    const known = unfolded.get(code);
    const measure = pack.measures[code];
    if (known !== undefined || measure === undefined) return known ?? null;
    const made = unfoldMeasure(measure);
    unfolded.set(code, made);
    return made;
  };
  let populations: readonly (readonly (number | null)[])[] | null = null;
  return {
    pack,
    figure(code, place, year) {
      const of = unfold(code);
      const at = of?.at.get(year);
      const row = rowOf.get(place);
      if (of === null || at === undefined || row === undefined) return null;
      const whole = of.rows[row]?.[at] ?? null;
      return whole === null ? null : shiftPoint(whole, -of.decimals);
    },
    yearsOf: (code) => unfold(code)?.years ?? [],
    measure: (code) => pack.measures[code] ?? null,
    neighbours: (model, authority) => pack.neighbours[model]?.of[String(authority)] ?? [],
    models: Object.keys(pack.neighbours).sort(),
    modelName: (model) => pack.neighbours[model]?.name ?? model,
    yearName: (code, year) =>
      pack.measures[code]?.years.find((one) => orderOfYear(one) === year) ?? String(year),
    nameOf: (place) => placeOf.get(place)?.[1] ?? String(place),
    regionOf: (place) => placeOf.get(place)?.[2] ?? 0,
    population(place, year) {
      populations ??= readSeries(pack.populations.values, pack.populations.years.length);
      return populations[rowOf.get(place) ?? -1]?.[pack.populations.years.indexOf(year)] ?? null;
    },
  };
}

/** A measure's figures, ready to be looked up. */
interface Unfolded {
  /** Figures as whole numbers: 215 for 21.5 of a measure with one decimal. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** The column of each year. */
  readonly at: ReadonlyMap<number, number>;
  readonly years: readonly number[];
  readonly decimals: number;
}

function unfoldMeasure({ years, decimals, values }: PackedMeasure): Unfolded {
  const rows = readSeries(values, years.length);
  const ends = years.map(orderOfYear);
  // A year that is announced and has no figure yet is not offered.
  const known = ends.filter((_, at) => rows.some((row) => row[at] !== null));
  return { rows, at: new Map(ends.map((year, at) => [year, at])), years: known, decimals };
}
