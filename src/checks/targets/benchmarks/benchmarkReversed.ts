import { anyOf } from "../../../words/anyOf";
import { HAS_TWIN } from "../../../words/lists/twins";
import type { Measure } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import { comparedWith, faults, finding, FINE, type MeasureCheck, notFine } from "../../run/check";
import { displayedIn, heldNumbers, shownIn } from "../../../model/inFact";

// Official tables publish one twin of a measure, and the scorecard may report the other: in time and overdue, in touch
// and not in touch. With the benchmark of the wrong twin, 90% looks excellent beside 10%, and is merely usual.

/** How near the reversed benchmark lies to the row, as a part of 1: areas differ by about that much. */
const REVERSED_WITHIN = 0.15;
/** How far the benchmark itself lies from the row, as a part of 1: further than areas differ. */
const APART_BEYOND = 0.4;
/** Names whose twin the benchmark may be of. */
const MAY_BE_TWIN = anyOf(HAS_TWIN);

/** A benchmark of the reverse: 90% in time beside 10% overdue. */
export const benchmarkReversed: MeasureCheck = {
  id: "benchmark-reversed",
  severity: "warning",
  question: "Is the benchmark of the measure, and not of its reverse?",
  ask({ measure }) {
    if (measure.unit !== "percent") return null;
    const figures = measure.benchmarks.flatMap((fact) => {
      const number = displayedIn(fact);
      return number === null ? [] : [{ fact, number }];
    });
    if (figures.length === 0) return null;
    // The middle one: a single month that is off must not decide.
    const usual = middle(heldNumbers(measure.actuals));
    // Without a value there is nothing that the benchmark could lie far from.
    if (usual === null) return null;
    const reversed = figures.filter(
      // Far from the row as it stands, and near it when taken from 100%.
      ({ number }) =>
        Math.abs(number - usual) > APART_BEYOND && Math.abs(1 - number - usual) < REVERSED_WITHIN,
    );
    if (reversed.length === 0 || !isSure(measure, figures.length, reversed.length, usual)) return FINE;
    return notFine(
      finding(benchmarkReversed, measure, {
        cells: [
          ...faults(...reversed.map(({ fact }) => fact)),
          ...comparedWith(measure.actuals.at(-1) ?? null),
        ],
        message: MESSAGE(
          callOf(measure),
          reversed.map(({ fact }) => shownIn(fact)).join(", "),
          shownIn(measure.actuals.filter((actual) => displayedIn(actual) !== null).at(-1) ?? null),
        ),
        why: WHY,
        published: reversed[0]?.number ?? null,
        expected: null,
      }),
    );
  },
};

/** Whether the target lies where the row does; or there is no target, and all of several benchmarks lie on the other side. */
function isSure(measure: Measure, all: number, reversed: number, usual: number): boolean {
  const target = displayedIn(measure.target);
  if (target !== null)
    return Math.abs(target - usual) < APART_BEYOND && Math.abs(target - usual) < Math.abs(1 - target - usual);
  return all > 1 && reversed === all && MAY_BE_TWIN.test(measure.name);
}

/** The middle of the numbers, the upper one of two; `null` where there are none. */
function middle(numbers: readonly number[]): number | null {
  return Float64Array.from(numbers).sort()[Math.floor(numbers.length / 2)] ?? null;
}

const MESSAGE = (measure: string, benchmarks: string, latest: string): string =>
  `${measure} is at ${latest}, but is compared with ${benchmarks}, which looks like a benchmark of the reverse.`;
const WHY =
  "Taken from 100%, the benchmark lies near the measure's own values; as it stands it lies far from them and from the target.";
