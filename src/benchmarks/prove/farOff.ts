import { fillIn } from "../../core/figures/sentence";
import type { Measure } from "../../model/scorecard";
import type { NationalMatch, NoMatch } from "../match";
import type { Benchmarks } from "../pack/open";

/** A row's own latest figure beyond this many times the authority's published one, or below that part of it, counts something else. */
const OTHER_THING_TIMES = 3;
/** Shares of few children swing: up to this many points apart they are one. */
const SWING_POINTS = 40;

const FAR_OFF =
  "Its own {figure} lies far from the {published} published for {authority}, so it may count something else.";

/** A match whose row's own figures lie far from the authority's published ones is no longer sure. Counts grow over the year, so they say nothing. */
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
  // The scorecard may be of any year: the nearest published figure counts.
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
