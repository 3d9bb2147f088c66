import type { Working } from "../../../core/workings/working";
import type { Finding } from "../../../model/finding";
import type { Judgement, WorkingJudgement } from "../../../model/judgement";
import type { Actual, Measure } from "../../../model/scorecard";
import { PER_CENT } from "../../../core/figures/rate";
import { areOfOnePeriod } from "../../facts/ofOnePeriod";
import { callOf } from "../../../model/naming/callOf";
import {
  among,
  type Answer,
  comparedWith,
  faults,
  finding,
  notFine,
  type SheetCheck,
  unless,
} from "../../run/check";
import { placeKey } from "../../../model/place";
import { displayedIn, shownIn } from "../../../model/inFact";
import { mayExceedWhole } from "../../figures/size/mayExceedWhole";
import { partRows } from "./partRows";
import type { Subject } from "../../run/subject";
import { wholesOf } from "./wholes";

// No share of children can count more children than there are. The numbers were exchanged, or one was typed with a digit
// too many. Percentages that may end above 100, such as of planned activity, are left alone (`mayExceedWhole`).

/** A part that is more than what it is a part of: 322 of 285, or boys above all children. */
export const partExceedsWhole: SheetCheck = {
  id: "part-exceeds-whole",
  severity: "error",
  question: "Is every part at most its whole?",
  ofOneSheet: true,
  borneOut: { cells: "The parts", perhaps: "they are no parts of what they were compared with" },
  askAll(subject) {
    const { judgements } = subject;
    const wholes = wholesOf(judgements);
    return judgements.flatMap((judgement) => {
      const whole = wholes.get(judgement.measure) ?? null;
      return [
        unless([...overItsOwn(judgement), ...overInRows(judgement, subject)]),
        ...(whole === null ? [] : overItsWhole(judgement, whole)),
      ];
    });
  },
};

/** A working of which is known what is counted, out of how many. */
interface Parted extends Working {
  readonly numerator: number;
  readonly denominator: number;
}

/** The working as a part and its whole; `null` where its numbers cannot be told apart. */
function partsOf(judged: WorkingJudgement | null): Parted | null {
  const { numerator, denominator } = judged?.working ?? {};
  return judged === null || numerator == null || denominator == null
    ? null
    : { ...judged.working, numerator, denominator };
}

/** The numerator of a share is above its denominator. */
function overItsOwn({ measure, working }: Judgement): Finding[] {
  const parts = partsOf(working);
  if (measure.unit !== "percent" || parts === null || mayExceedWhole(measure)) return [];
  const { numerator, denominator, per, expression } = parts;
  // A working per 1,000 or more is a rate, whose count may well be above its divisor.
  if (per > PER_CENT || numerator <= denominator || denominator <= 0) return [];
  return [
    finding(partExceedsWhole, measure, {
      cells: faults(measure.working ?? measure.numerator),
      message: SHARE(callOf(measure), String(numerator), String(denominator)),
      why: `${expression} is more than a whole.`,
      published: expression,
      expected: null,
    }),
  ];
}

/** In a month, the row of its numerators is above that of its denominators. */
function overInRows({ measure }: Judgement, subject: Subject): Finding[] {
  // The rows of a share's parts, where it is worked out from two rows below it.
  const months = partRows(subject).get(measure);
  if (months === undefined || mayExceedWhole(measure)) return [];
  return months.flatMap(({ numerator, denominator, working }) =>
    (working.result ?? 0) > 1
      ? [
          finding(partExceedsWhole, measure, {
            cells: [...faults(numerator), ...comparedWith(denominator)],
            message: SHARE(callOf(measure), shownIn(numerator), shownIn(denominator)),
            why: `${working.expression} is more than a whole.`,
            published: working.expression,
            expected: null,
          }),
        ]
      : [],
  );
}

/** A row that is a part of another row reports more than that one. */
function overItsWhole(part: Judgement, whole: Judgement): Answer[] {
  const [mine, its] = [partsOf(part.working), partsOf(whole.working)];
  // Counts are compared month by month, and shares by what their workings count.
  if (part.measure.unit === "count" && whole.measure.unit === "count")
    return countsOver(part.measure, whole.measure);
  if (part.measure.unit !== "percent" || whole.measure.unit !== "percent") return [];
  if (mine === null || its === null) return [];
  // A part may do better than its whole, but neither counts nor is counted out of more.
  const over = mine.denominator > its.denominator || mine.numerator > its.numerator;
  if (!over) return [];
  return [
    notFine(
      finding(partExceedsWhole, part.measure, {
        cells: [
          ...faults(part.measure.working ?? part.measure.numerator),
          ...comparedWith(whole.measure.working ?? whole.measure.numerator),
        ],
        message: PART(callOf(part.measure), mine.expression, callOf(whole.measure), its.expression),
        why: WHY(part.measure.name, whole.measure.name),
        published: mine.expression,
        expected: null,
      }),
    ),
  ];
}

/** Month by month: a row that is above the other throughout is no part of it. */
function countsOver(part: Measure, whole: Measure): Answer[] {
  return pairs(part, whole).flatMap(([mine, its]) => {
    const [count, most] = [displayedIn(mine), displayedIn(its)];
    if (count === null || most === null) return [];
    const found = finding(partExceedsWhole, part, {
      cells: [...faults(mine), ...comparedWith(its)],
      message: PART(callOf(part), shownIn(mine), callOf(whole), shownIn(its)),
      why: WHY(part.name, whole.name),
      published: count,
      expected: null,
    });
    return [among(placeKey(part.place), unless(count > most ? [found] : []))];
  });
}

/** Cells of the same period; both rows list their periods in order. */
function pairs(part: Measure, whole: Measure): [Actual, Actual][] {
  return part.actuals.flatMap((mine, at): [Actual, Actual][] => {
    const its = whole.actuals[at];
    return its && areOfOnePeriod(mine, its) ? [[mine, its]] : [];
  });
}

const SHARE = (measure: string, part: string, whole: string): string =>
  `The working of ${measure} counts ${part} out of ${whole}: the part is more than the whole.`;
const PART = (part: string, mine: string, whole: string, its: string): string =>
  `${part} says ${mine}, but ${whole}, of which it is a part, says ${its}.`;
const WHY = (part: string, whole: string): string => `“${part}” is a part of “${whole}” and cannot be more.`;
