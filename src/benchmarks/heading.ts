import { anyOf, leftmost } from "../words/anyOf";
import { NEIGHBOURS } from "../words/lists/neighbourWords";
import { authorityNamed } from "./authorityNamed";
import type { Benchmarks } from "./pack/open";
import { ENGLAND as ENGLAND_NUMBER } from "./pack/pack";

/** Whose figures a benchmark column says it holds. */
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
  /** Years in which its figures end, as it states them: 2024 for `2023/24` and `March 24`. */
  readonly years: readonly number[];
  /** The years stand in the cell itself. */
  readonly inCell: boolean;
  /** The model of neighbours that it names. */
  readonly model: string | null;
  readonly statistic: "mean" | "median" | null;
}

const SAYS_NEIGHBOURS = anyOf(NEIGHBOURS);
const ENGLAND = /\b(?:england|national(?:ly)?|eng|nat(?:ional)? av(?:era)?ge?)\b/i;
/** A model stands beside the word: `neighbours (2021 model)`, `model of May 2025`. */
export const MODELS = [
  /\b(?:(?:april|may) )?(20\d\d) (?:model|neighbours|sns?\b)/i,
  /\bmodel (?:of )?(?:(?:april|may) )?(20\d\d)\b/i,
] as const;
const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/\bsouth[ -]?west\b|\bsw\b/i, "South West"],
  [/\bsouth[ -]?east\b|\bse\b/i, "South East"],
  [/\bnorth[ -]?west\b|\bnw\b/i, "North West"],
  [/\bnorth[ -]?east\b|\bne\b/i, "North East"],
  [/\bwest midlands?\b|\bwm\b/i, "West Midlands"],
  [/\beast midlands?\b|\bem\b/i, "East Midlands"],
  [/\beast(?:ern)?(?: of england| region)\b|\beoe\b|^eastern\b/i, "East of England"],
  [/\byorkshire\b|\by ?& ?h\b/i, "Yorkshire and the Humber"],
  [/\binner london\b/i, "London (Inner)"],
  [/\bouter london\b/i, "London (Outer)"],
  [/\blondon\b/i, "London"],
];
const OTHERS = /\b(?:good|outstanding|inadequate|ofsted|target|family|peers?|best|quartile)\b/i;
/** What stands beside an authority's name: its year, and what kind of figure it is. */
const BESIDE_AREA = /[\d/–-]+|\b(?:mar(?:ch)?|latest|published|figures?|benchmark(?:s|ing)?)\b/gi;
const OWN_REGION = /\bregion(?:al)?\b/i;

/** Reads a benchmark's heading: `South West Benchmark 2022/23` is the region, in the year that ends in 2023. */
export function readHeading(heading: string, benchmarks: Benchmarks, authority: number): BenchmarkHeading {
  const model = leftmost(MODELS, heading);
  const rest = model === null ? heading : heading.replace(model[0], " neighbours ");
  return {
    whose: whoseOf(rest, benchmarks, authority),
    years: statedYears(rest),
    inCell: false,
    model: model?.[1] ?? null,
    statistic: /\bmedian\b/i.test(rest) ? "median" : /\b(?:average|avg|mean)\b/i.test(rest) ? "mean" : null,
  };
}

function whoseOf(heading: string, benchmarks: Benchmarks, authority: number): Whose {
  if (SAYS_NEIGHBOURS.test(heading)) return { kind: "neighbours" };
  // “North East Lincolnshire” is no region.
  const authorityOf = authorityNamed(heading.replace(BESIDE_AREA, " "), benchmarks);
  if (authorityOf !== null) return { kind: "place", place: authorityOf };
  const region = REGIONS.find(([words]) => words.test(heading))?.[1];
  const named = region === undefined ? undefined : benchmarks.pack.places.find(([, name]) => name === region);
  if (named !== undefined) return { kind: "place", place: named[0] };
  if (ENGLAND.test(heading)) return { kind: "place", place: ENGLAND_NUMBER };
  if (OWN_REGION.test(heading) && benchmarks.regionOf(authority) > 0)
    return { kind: "place", place: benchmarks.regionOf(authority) };
  return { kind: OTHERS.test(heading) ? "others" : "unsaid" };
}

/** `2023/24`, `2023-2024`, `23/24`; `March 24`, `Mar-2024`, `31/03/2024`; a bare `2024`. */
export const YEARS = {
  span: /\b(20)?(\d\d)(\s?[/–-]\s?)(20)?(\d\d)\b/g,
  march: /\b(?:31(?:st)? )?mar(?:ch)?[ -]*['’]?(?:20)?(\d\d)\b/gi,
  bare: /\b20(\d\d)\b/g,
} as const;
const CENTURY = 2000;

/** The years in which the spans that a text names end, each once, earliest first. */
export function statedYears(text: string): number[] {
  const years = new Set<number>();
  const take = (pattern: RegExp, from: string, yearOf: (found: RegExpExecArray) => number | null): string =>
    from.replace(pattern, (...args) => {
      const year = yearOf(args as unknown as RegExpExecArray);
      if (year !== null) years.add(CENTURY + year);
      return year === null ? String(args[0]) : " ";
    });
  let rest = take(YEARS.span, text, ([, , start, , , end]) =>
    Number(end) === (Number(start) + 1) % 100 ? Number(end) : null,
  );
  rest = take(YEARS.march, rest, ([, year]) => Number(year));
  take(YEARS.bare, rest, ([, year]) => Number(year));
  return [...years].sort((a, b) => a - b);
}
