import { PER_CENT } from "../../core/figures/rate";
import type { Working } from "../../core/workings/working";
import type { Finding } from "../../model/finding";
import { sameName } from "../../model/identity/findMeasure";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../run/check";

// A new row's working is made by copying that of another row, and may be left as it was. Equal figures for two measures
// happen by chance with small numbers only, so a working has to be telling before the copy is said to be one.

/** Two small workings may well be the same by chance; with a denominator from here on that is unlikely. */
const TELLING_DENOMINATOR = 50;
/** Where one of two equal workings does not give its own figure, chance explains little. */
const TELLING_WHERE_ONE_DISAGREES = 10;
/** Rates share their population, so that only their counts tell; from here on two are not equal by chance. */
const TELLING_COUNT = 200;

/** The same figures quoted for two measures: one of them was copied and not changed. */
export const workingReused: SheetCheck = {
  id: "working-reused",
  severity: "warning",
  question: "Does each measure quote figures of its own?",
  ofOneSheet: true,
  askAll({ judgements }) {
    const first = new Map<string, QuotedWorking>();
    return judgements.flatMap((judgement) => {
      const one = quotedBy(judgement);
      if (one === null) return [];
      // The same four numbers: numerator, denominator, periods and factor.
      const key = [one.numerator, one.denominator, one.periodsPerYear, one.per].join(" ");
      const earlier = first.get(key);
      // Compared with the first that quoted them: the copy usually stands below.
      if (earlier !== undefined) return unless(isTelling(earlier, one) ? [reused(earlier, one)] : []);
      first.set(key, one);
      return [];
    });
  },
};

/** The figures that a measure quotes. */
interface QuotedWorking extends Working {
  readonly measure: Measure;
  readonly numerator: number;
  readonly denominator: number;
  /** The working does not give the measure's own value, so that it may be the copy. */
  readonly disagrees: boolean;
}

/** A measure's working, where it tells one measure from another: many measures are 0 or 66 out of 66. */
function quotedBy({ measure, working }: Judgement): QuotedWorking | null {
  const { numerator, denominator } = working?.working ?? {};
  if (working === null || numerator == null || denominator == null) return null;
  if (numerator <= 0 || numerator === denominator) return null;
  return { measure, disagrees: working.agrees === false, ...working.working, numerator, denominator };
}

/** Whether two equal workings are too much of a coincidence, by how large their numbers are. */
function isTelling(a: QuotedWorking, b: QuotedWorking): boolean {
  // One measure may stand on two lists of a sheet.
  if (sameName(a.measure.name, b.measure.name)) return false;
  if (a.disagrees || b.disagrees) return b.denominator >= TELLING_WHERE_ONE_DISAGREES;
  return b.per > PER_CENT ? b.numerator >= TELLING_COUNT : b.denominator >= TELLING_DENOMINATOR;
}

/** The finding at the lower row: the upper one is usually the original. */
function reused(a: QuotedWorking, b: QuotedWorking): Finding {
  return finding(workingReused, b.measure, {
    cells: [
      ...faults(b.measure.working ?? b.measure.numerator),
      ...comparedWith(a.measure.working ?? a.measure.numerator),
    ],
    message: MESSAGE(callOf(a.measure), callOf(b.measure), b.expression),
    why: WHY(a.measure.name, b.measure.name),
    published: b.expression,
    expected: null,
  });
}

const MESSAGE = (a: string, b: string, expression: string): string =>
  `${a} and ${b} quote the same figures, ${expression}. One of them may have been copied and not changed.`;
const WHY = (a: string, b: string): string =>
  `“${a}” and “${b}” are two measures; equal figures for both would be a coincidence.`;
