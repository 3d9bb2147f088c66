/**
 * Answers `KPI.BENCHMARK` and `KPI.NEIGHBOURS`. A name or year that is not understood gives `#VALUE!`, a figure that is
 * not published gives `#N/A`, each with a sentence that Excel shows at the cell.
 */

import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import type { AskedCell, Published, NoFigure } from "../../core/kpi/published";
import { valueFor } from "../prove/explain";
import { modelsOf } from "../prove/readings";
import type { BenchmarkReading } from "../benchmarkReading";
import type { Benchmarks } from "../pack/open";
import { ENGLAND } from "../pack/pack";
import { statedYears } from "../heading";
import { isYear, orderOfYear } from "../pack/years";
import { areaNamed, isAuthority } from "./areaNamed";
import { nationalNamed } from "./nationalNamed";

const NO_YEAR = (year: string): string => `“${year}” is no year: write 2024 or 2023/24.`;
const NO_STATISTIC = (word: string): string =>
  `“${word}” is no statistic: use Own, Mean, Median, Region or England.`;
const NO_MODEL = (word: string, models: string): string =>
  `“${word}” is no model of neighbours: use ${models}.`;
const NOT_AN_AUTHORITY = (name: string): string =>
  `${name} is no authority: only authorities have statistical neighbours and lie in a region.`;
const NO_NEIGHBOURS = (name: string): string => `No model of neighbours knows ${name}.`;
const NOT_PUBLISHED = (name: string, area: string, year: string): string =>
  `“${name}” is not published for ${area}${year}.`;

/**
 * Answers what the `KPI` functions ask, out of the pack that is open just now; a newer pack may take its place at any
 * time.
 */
export function publishedIn(current: () => Benchmarks): Published {
  return {
    isLoaded: true,
    benchmark: (...asked) => benchmark(current(), ...asked),
    neighbours: (...asked) => neighbours(current(), ...asked),
  };
}

/**
 * The figure of a measure, area, year and statistic; a percentage as a fraction, as cells hold it. Without a year, the
 * newest that has a figure. A blank measure or area gives a blank, so that the formula can be copied down before names
 * are typed.
 */
function benchmark(
  benchmarks: Benchmarks,
  measure: AskedCell,
  area: AskedCell,
  year: AskedCell,
  statistic: AskedCell,
): number | "" | NoFigure {
  if (isBlank(measure) || isBlank(area)) return "";
  const named = nationalNamed(String(measure), benchmarks);
  if (typeof named === "string") return refused(named);
  const place = areaNamed(String(area), benchmarks);
  if (typeof place === "string") return refused(place);
  const way = wayOf(benchmarks, place, isBlank(statistic) ? "own" : String(statistic));
  if ("code" in way) return way;
  const wanted = isBlank(year) ? null : String(year).trim();
  const order = wanted === null ? null : yearAsked(wanted);
  if (wanted !== null && order === null) return refused(NO_YEAR(wanted));
  const { national } = named;
  const years = order === null ? [...benchmarks.yearsOf(national.code)].reverse() : [order];
  for (const one of years) {
    const value = valueFor(benchmarks, named, { ...way, year: one });
    if (value !== null) return national.unit === "percent" ? shiftPoint(value, -PERCENT_PLACES) : value;
  }
  const whose =
    way.statistic === "place"
      ? benchmarks.nameOf(way.place)
      : `the neighbours of ${benchmarks.nameOf(place)}`;
  return notAvailable(NOT_PUBLISHED(national.name, whose, wanted === null ? "" : ` in ${wanted}`));
}

/**
 * The calendar year in which an asked year ends, written as the source does or as headings do: `2023/24`, `23/24`,
 * `Mar-24`.
 */
function yearAsked(wanted: string): number | null {
  if (isYear(wanted)) return orderOfYear(wanted);
  const stated = statedYears(wanted);
  return stated.length === 1 ? (stated[0] ?? null) : null;
}

/** A reading without its year. */
type PublishedWay = BenchmarkReading extends infer R
  ? R extends BenchmarkReading
    ? Omit<R, "year">
    : never
  : never;

/**
 * Whose figures are meant, and how they become one: `own`, `mean`, `median`, `region` or `england`. Neighbours are
 * those of the newest model.
 */
function wayOf(benchmarks: Benchmarks, place: number, word: string): PublishedWay | NoFigure {
  const statistic = word.trim().toLowerCase();
  if (statistic === "own") return { statistic: "place", place };
  if (statistic === "england") return { statistic: "place", place: ENGLAND };
  if (statistic !== "mean" && statistic !== "median" && statistic !== "region")
    return refused(NO_STATISTIC(word));
  const name = benchmarks.nameOf(place);
  if (!isAuthority(place)) return refused(NOT_AN_AUTHORITY(name));
  if (statistic === "region") return { statistic: "place", place: benchmarks.regionOf(place) };
  const model = modelsOf(benchmarks, place).at(-1);
  return model === undefined ? notAvailable(NO_NEIGHBOURS(name)) : { statistic, model, authority: place };
}

/** The names of an area's ten statistical neighbours, nearest first, by the newest model unless another is named. */
function neighbours(benchmarks: Benchmarks, area: AskedCell, model: AskedCell): readonly string[] | NoFigure {
  if (isBlank(area)) return [];
  const place = areaNamed(String(area), benchmarks);
  if (typeof place === "string") return refused(place);
  const name = benchmarks.nameOf(place);
  if (!isAuthority(place)) return refused(NOT_AN_AUTHORITY(name));
  const wanted = isBlank(model) ? newestFor(benchmarks, place) : modelNamed(benchmarks, String(model));
  if (typeof wanted === "object") return wanted;
  const found = wanted === undefined ? [] : benchmarks.neighbours(wanted, place);
  return found.length === 0 ? notAvailable(NO_NEIGHBOURS(name)) : found.map((one) => benchmarks.nameOf(one));
}

/** The newest model that knows the authority, whether or not an earlier one gives it the same neighbours. */
function newestFor(benchmarks: Benchmarks, place: number): string | undefined {
  return benchmarks.models.filter((model) => benchmarks.neighbours(model, place).length > 0).at(-1);
}

/** A model by its name, or by its year: `May 2025` and 2025. */
function modelNamed(benchmarks: Benchmarks, word: string): string | NoFigure {
  const asked = word.trim().toLowerCase();
  const found = benchmarks.models.find(
    (model) => model === asked || benchmarks.modelName(model).toLowerCase() === asked,
  );
  const names = benchmarks.models.map((model) => benchmarks.modelName(model)).join(" or ");
  return found ?? refused(NO_MODEL(word.trim(), names));
}

function isBlank(asked: AskedCell): asked is null | undefined {
  return asked === null || asked === undefined || String(asked).trim() === "";
}

const refused = (sentence: string): NoFigure => ({ code: "#VALUE!", sentence });
const notAvailable = (sentence: string): NoFigure => ({ code: "#N/A", sentence });
