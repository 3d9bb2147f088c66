import { formatPeriod } from "../../core/periods/namePeriod";
import { displayedIn } from "../inFact";
import type { Measure, Scorecard } from "../scorecard";

/**
 * The share of measures, and then of figures, that two sheets must have in common. Not all: the analyst may have gone
 * on working in a copy.
 */
const LEAST_SHARED = 0.9;
/** With fewer figures in common, their being equal may be chance. */
const FEWEST_FIGURES = 12;

/**
 * Pairs of scorecards on different sheets that are copies of one another: the same measures, and the same figures in
 * the months that both have. Two boards that share only some measures are no copies.
 */
export function copiesAmong(scorecards: readonly Scorecard[]): (readonly [Scorecard, Scorecard])[] {
  return scorecards.flatMap((one, at) =>
    scorecards.slice(at + 1).flatMap((other): (readonly [Scorecard, Scorecard])[] => {
      return one.sheetId !== other.sheetId && areCopies(one, other) ? [[one, other]] : [];
    }),
  );
}

function areCopies(one: Scorecard, other: Scorecard): boolean {
  const theirs = new Map(other.measures.map((measure) => [measure.key, measure]));
  const pairs = one.measures.flatMap((measure): [Measure, Measure][] => {
    const match = theirs.get(measure.key);
    return match === undefined ? [] : [[measure, match]];
  });
  const most = Math.max(one.measures.length, other.measures.length);
  if (pairs.length < most * LEAST_SHARED) return false;
  const figures = pairs.flatMap(([measure, match]) => inBoth(measure, match));
  const same = figures.filter(([here, there]) => here === there);
  return figures.length >= FEWEST_FIGURES && same.length >= figures.length * LEAST_SHARED;
}

/** The two figures of each month that both measures have. */
function inBoth(measure: Measure, match: Measure): [number, number][] {
  const theirs = new Map(
    match.actuals.map((actual) => [actual.period === null ? "" : formatPeriod(actual.period), actual]),
  );
  return measure.actuals.flatMap((actual): [number, number][] => {
    const other = theirs.get(actual.period === null ? "" : formatPeriod(actual.period)) ?? null;
    const [here, there] = [displayedIn(actual), displayedIn(other)];
    return here === null || there === null ? [] : [[here, there]];
  });
}
