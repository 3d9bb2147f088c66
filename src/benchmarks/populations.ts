/**
 * The published mid-year estimates of an authority: as rows for a register, and to say which estimate a rate in the
 * scorecard divides by. Estimates are rebased between releases, so the release belongs with the number.
 */

import { fillIn } from "../core/figures/sentence";
import type { CellContent } from "../core/figures/cellValue";
import type { Benchmarks } from "./pack/open";

/** The columns of a population register. A register is recognised by the first two. */
export const REGISTER_HEADINGS = ["Year", "Population", "Area", "Release", "Source"] as const;

const SOURCE = "Office for National Statistics, mid-year estimates, aged 0 to 17";
/** How many estimates are named beside a population that is none of them: as many as fit one sentence. */
const NEAREST_NAMES = 4;

/** Every mid-year estimate of an authority, as rows of a register; earliest first. */
export function registerRows(benchmarks: Benchmarks, authority: number): CellContent[][] {
  const { years, release } = benchmarks.pack.populations;
  return years.flatMap((year) => {
    const population = benchmarks.population(authority, year);
    return population === null ? [] : [[year, population, benchmarks.nameOf(authority), release, SOURCE]];
  });
}

/** A published estimate. */
export interface Estimate {
  readonly year: number;
  readonly population: number;
}

/** What is known of a population that rates divide by. */
export interface UsedPopulation {
  readonly used: number;
  /** The estimate that equals it; `null` where it is no published estimate of this authority. */
  readonly is: Estimate | null;
  /** The estimates nearest to it, earliest first. */
  readonly nearest: readonly Estimate[];
  readonly sentence: string;
}

/**
 * Says whether a population in use is a published estimate of the authority, and of which year; otherwise which
 * estimates lie nearest.
 */
export function usedPopulation(benchmarks: Benchmarks, authority: number, used: number): UsedPopulation {
  const estimates = benchmarks.pack.populations.years.flatMap((year) => {
    const population = benchmarks.population(authority, year);
    return population === null ? [] : [{ year, population }];
  });
  const is = estimates.find(({ population }) => population === used) ?? null;
  const nearest = [...estimates]
    .sort((a, b) => Math.abs(a.population - used) - Math.abs(b.population - used))
    .slice(0, NEAREST_NAMES)
    .sort((a, b) => a.year - b.year);
  const number = (one: number): string => one.toLocaleString("en-GB");
  const list = nearest.map(({ year, population }) => `${number(population)} (mid-${year})`).join(", ");
  const slots = {
    used: number(used),
    area: benchmarks.nameOf(authority),
    list,
    year: String(is?.year ?? ""),
    release: benchmarks.pack.populations.release,
  };
  return { used, is, nearest, sentence: fillIn(is === null ? NONE : KNOWN, slots) };
}

const KNOWN = "{used} is the estimate of {area} for mid-{year}, as released with {release}.";
const NONE =
  "{used} is no published estimate of {area}. The nearest are {list}, as released with {release}; it may be of an earlier release.";
