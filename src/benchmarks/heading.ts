/**
 * Reads the heading of a benchmark column: whose figures, of which years, by which model of neighbours, mean or median.
 * A heading is evidence and no proof, since it is easily left as it was when the figures are renewed.
 */

import { THIS_CENTURY } from "../core/periods/calendar";
import { anyOf, leftmost } from "../words/anyOf";
import { WORDS_BESIDE_BENCHMARKS } from "../words/lists/wordsBesideAuthorities";
import { COMPARED_WITH, MODELS_COME_IN, OF_A_MODEL, type ComparedWith } from "../words/lists/comparedWith";
import { bookOf, longestIn } from "../words/phrases";
import { authorityNamed } from "./authorityNamed";
import type { Benchmarks } from "./pack/open";
import { ENGLAND as ENGLAND_NUMBER } from "./pack/pack";

/** Whose figures a benchmark column says that it holds. */
export type Whose =
  | { readonly kind: "neighbours" }
  | { readonly kind: "place"; readonly place: number }
  /** It does not say: any may be tried. */
  | { readonly kind: "unsaid" }
  /** Authorities of some other kind, which the pack does not gather: those judged good. */
  | { readonly kind: "others" };

/** What a benchmark's heading says. */
export interface BenchmarkHeading {
  readonly whose: Whose;
  /**
   * Years as the calendar years in which they end: 2024 for `2023/24` and for `March 24`. Several where the heading
   * states several.
   */
  readonly years: readonly number[];
  /** The cell itself states the years, as `19.5% (2022/23)`: they go before the heading's. */
  readonly inCell: boolean;
  /** The year of the model of neighbours that it names, "2021"; `null` where it names none. */
  readonly model: string | null;
  readonly statistic: "mean" | "median" | null;
}

/** All words that say with whom a scorecard is compared, with their meanings. */
const BOOK = bookOf(COMPARED_WITH);
const IN_MONTH = `(?:(?:${MODELS_COME_IN.join("|")}) )?`;
/**
 * A model of neighbours by its year: `2021 model`, `April 2021 neighbours`, `model of May 2025`. That year is not the
 * year of the figures.
 */
export const MODELS = [
  new RegExp(`\\b${IN_MONTH}(20\\d\\d) (?:${OF_A_MODEL.join("|")})`, "i"),
  new RegExp(`\\bmodel (?:of )?${IN_MONTH}(20\\d\\d)\\b`, "i"),
] as const;
/** What stands beside an area's name in a heading: years, and what kind of figure it is. Without it the name is left. */
const BESIDE_AREA = new RegExp(`[\\d/–-]+|${anyOf(WORDS_BESIDE_BENCHMARKS).source}`, "gi");

/**
 * Reads a benchmark's heading: `South West Benchmark 2022/23` is the region, in the year that ends in 2023. `authority`
 * is the scorecard's, whose own region is meant where none is named.
 */
export function readHeading(heading: string, benchmarks: Benchmarks, authority: number): BenchmarkHeading {
  const model = leftmost(MODELS, heading);
  const rest = model === null ? heading : heading.replace(model[0], " neighbours ");
  const says = new Set(longestIn(BOOK, rest).map(({ meaning }) => meaning));
  return {
    whose: whoseOf(rest, says, benchmarks, authority),
    years: statedYears(rest),
    inCell: false,
    model: model?.[1] ?? null,
    statistic: says.has("median") ? "median" : says.has("mean") ? "mean" : null,
  };
}

/** The area of a heading, the narrowest first: neighbours, an authority by name, a region by name, England, "our region". */
function whoseOf(
  heading: string,
  says: ReadonlySet<ComparedWith>,
  benchmarks: Benchmarks,
  authority: number,
): Whose {
  if (says.has("neighbours")) return { kind: "neighbours" };
  // Authorities go before regions: “North East Lincolnshire” begins like a region.
  const authorityOf = authorityNamed(heading.replace(BESIDE_AREA, " "), benchmarks);
  if (authorityOf !== null) return { kind: "place", place: authorityOf };
  const region = benchmarks.pack.places.find(
    ([number, name]) => number !== ENGLAND_NUMBER && says.has(name as ComparedWith),
  );
  if (region !== undefined) return { kind: "place", place: region[0] };
  if (says.has("England")) return { kind: "place", place: ENGLAND_NUMBER };
  if (says.has("own region") && benchmarks.regionOf(authority) > 0)
    return { kind: "place", place: benchmarks.regionOf(authority) };
  return { kind: says.has("others") ? "others" : "unsaid" };
}

/** Years as headings write them: `2023/24`, `2023-2024`, `23/24`; `March 24`, `Mar-2024`, `31/03/2024`; a bare `2024`. */
export const YEARS = {
  span: /\b(20)?(\d\d)(\s?[/–-]\s?)(20)?(\d\d)\b/g,
  march: /\b(?:31(?:st)? )?mar(?:ch)?[ -]*['’]?(?:20)?(\d\d)\b/gi,
  bare: /\b20(\d\d)\b/g,
} as const;

/**
 * The calendar years in which the years of a text end, each once, earliest first: `2022/23 and 2023/24` gives 2023 and
 * 2024. What one form has read is taken out before the next is tried, so that `2023/24` is not also a bare 2023.
 */
export function statedYears(text: string): number[] {
  const years = new Set<number>();
  const take = (pattern: RegExp, from: string, yearOf: (found: RegExpExecArray) => number | null): string =>
    from.replace(pattern, (...args) => {
      const year = yearOf(args as unknown as RegExpExecArray);
      if (year !== null) years.add(THIS_CENTURY + year);
      return year === null ? String(args[0]) : " ";
    });
  let rest = take(YEARS.span, text, ([, , start, , , end]) =>
    // `2023/24` is a year; `10/24` and `2021/25` are none.
    Number(end) === (Number(start) + 1) % 100 ? Number(end) : null,
  );
  rest = take(YEARS.march, rest, ([, year]) => Number(year));
  take(YEARS.bare, rest, ([, year]) => Number(year));
  return [...years].sort((a, b) => a - b);
}
