import { fillIn } from "../../core/figures/sentence";
import type { Measure } from "../../model/scorecard";
import type { NationalMatch, NoMatch } from "../match";
import type { Benchmarks } from "../pack/open";

/**
 * A row's own latest figure that is more than this many times the authority's published one, or less than that part of
 * it, counts something else: a quarter's rate beside a year's is four times less.
 */
const OTHER_THING_TIMES = 3;
/**
 * Percentage points. Shares of few children swing from month to month; up to so many points apart they are taken for
 * one measure.
 */
const SWING_POINTS = 40;

const FAR_OFF =
  "Its own {figure} lies far from the {published} published for {authority}, so it may count something else.";

/**
 * The match, no longer sure where the row's own figures lie far from the authority's published ones: then the row may
 * count something else. Counts are passed over, since they grow over the year.
 */
export function withoutFarOff(
  match: NationalMatch | NoMatch,
  measure: Measure,
  benchmarks: Benchmarks,
  authority: number,
): NationalMatch | NoMatch {
  if (match.national === null || match.national.unit === "count") return match;
  const own = measure.actuals.flatMap(({ value }) => (value.kind === "number" ? [value] : [])).at(-1);
  if (own === undefined) return match;
  const face = own.percent ? own.number * 100 : own.number;
  const figure = match.reversed ? 100 - face : face;
  // The scorecard may be of any year, so the nearest of all published figures counts.
  const { code } = match.national;
  const published = benchmarks
    .yearsOf(code)
    .flatMap((year) => benchmarks.figure(code, authority, year) ?? [])
    .filter((one) => one !== 0)
    .sort((a, b) => Math.abs(a - figure) - Math.abs(b - figure))[0];
  if (published === undefined) return match;
  const isFar =
    match.national.unit === "percent"
      ? Math.abs(figure - published) > SWING_POINTS
      : figure > published * OTHER_THING_TIMES || figure < published / OTHER_THING_TIMES;
  if (!isFar) return match;
  const sentence = fillIn(FAR_OFF, {
    figure: own.shown,
    published: String(published),
    authority: benchmarks.nameOf(authority),
  });
  return { ...match, sure: false, evidence: [...match.evidence, sentence] };
}
