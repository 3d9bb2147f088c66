import type { Measure } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import { type Answer, comparedWith, faults, finding, FINE, type SheetCheck, unless } from "../../run/check";
import { displayedIn, figureIn, heldNumbers, shownIn } from "../../../model/inFact";

/**
 * A benchmark this many times off the row's values is of another kind: years and areas may differ by less, and a
 * decimal point at the wrong place makes it ten times.
 */
const OTHER_UNIT_TIMES = 6;
/** Taken ten or a hundred times, such a benchmark lies within this many times of the row and of the other benchmarks. */
const SAME_UNIT_TIMES = 2;
/** Values of the row that speak for themselves where there is no other benchmark. */
const VALUES_ALONE = 3;
/** Per 1,000 or per 100 beside per 10,000, and the other way round. */
const SCALES = [10, 100, 0.1, 0.01];

/** A benchmark in another unit than its measure: a percentage beside a rate, per 1,000 beside per 10,000. */
export const benchmarkUnit: SheetCheck = {
  id: "benchmark-unit",
  severity: "warning",
  question: "Is the benchmark in the unit of the measure?",
  askAll({ judgements }) {
    return judgements.map(({ measure }) => answerFor(measure));
  },
};

/** All benchmarks of one row, each against the row's values and against the other benchmarks. */
function answerFor(measure: Measure): Answer {
  if (measure.benchmarks.length === 0) return FINE;
  const usual = heldNumbers(measure.actuals)
    // A month of nothing says nothing of the unit.
    .filter((number) => number > 0);
  const findings = measure.benchmarks.flatMap((fact) => {
    const value = figureIn(fact);
    if (value === null || usual.length === 0) return [];
    // A share where the row counts children, or children per 10,000.
    if (value.percent && (measure.unit === "rate" || measure.unit === "count"))
      return [odd(measure, fact, IS_SHARE[measure.unit])];
    const others = measure.benchmarks
      .filter((other) => other !== fact)
      .flatMap((other) => displayedIn(other) ?? []);
    // A count has no scale: another place is larger or smaller.
    return measure.unit === "rate" && isScaled(displayedIn(fact) ?? 0, usual, others)
      ? [odd(measure, fact, others.length > 0 ? SCALED : SCALED_ALONE)]
      : [];
  });
  return unless(findings);
}

/** Far from the row and from the other benchmarks, and near to both when taken ten or a hundred times. */
function isScaled(number: number, usual: readonly number[], others: readonly number[]): boolean {
  if (others.length === 0 && usual.length < VALUES_ALONE) return false;
  const all = [...usual, ...others];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Within a few times of the row: areas and years differ by as much.
  if (number > low / OTHER_UNIT_TIMES && number < high * OTHER_UNIT_TIMES) return false;
  return SCALES.some(
    (scale) => number * scale > low / SAME_UNIT_TIMES && number * scale < high * SAME_UNIT_TIMES,
  );
}

/** The finding about one benchmark; `what` is how the sentence names its unit. */
function odd(
  measure: Measure,
  fact: Measure["benchmarks"][number],
  what: string,
): ReturnType<typeof finding> {
  return finding(benchmarkUnit, measure, {
    cells: [...faults(fact), ...comparedWith(measure.actuals.at(-1) ?? null)],
    message: MESSAGE(callOf(measure), shownIn(fact), what),
    why: `“${fact.label}” says ${shownIn(fact)}; “${measure.name}” is compared with it.`,
    published: shownIn(fact),
    expected: null,
  });
}

/** What the benchmark is, by the unit of its row, as the sentence ends. */
const IS_SHARE = {
  rate: "a percentage, where the measure is a rate",
  count: "a percentage, where the measure is a count",
} as const;
const SCALED = "another kind of rate than the measure and its other benchmarks";
const SCALED_ALONE = "another kind of rate than the measure";
const MESSAGE = (measure: string, benchmark: string, what: string): string =>
  `The benchmark of ${measure}, ${benchmark}, is ${what}.`;
