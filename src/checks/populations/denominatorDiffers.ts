import { groupedBy } from "../../model/identity/groupedBy";
import type { Judgement } from "../../model/judgement";
import type { Fact, Measure } from "../../model/scorecard";
import { samePeriod } from "../../core/periods/comparePeriods";
import { callAll } from "../../model/naming/callAll";
import { callOf } from "../../model/naming/callOf";
import { type Answer, comparedWith, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { displayedIn } from "../../model/inFact";
import { flowOrStock } from "../../recognise/measures/flowOrStock";
import { keyOf, quantityOf } from "../rows/rates/quantity";
import { shareOfWhat } from "./shareOfWhat";
import { isExchanged, isTypingSlip } from "./typingSlip";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { countIsOffAlike } from "../precedence/sameFactor";

// "% of referrals which are repeat referrals" counts out of the referrals that another row reports. If its working says
// 378 and that row 387, one of the two was typed wrong, and the share in the board paper may be wrong with it.

/** A denominator further from the count than this share of it is of another period or group. */
const SAME_GROUP_SHARE = 0.2;
/** Shares that must state one denominator before another is odd: against one alone, either may be right. */
const AGREEING_SHARES = 2;
/** A rate is per this many at least; below that it is a percentage, whose numerator is only a part of what is counted. */
const LEAST_PER = 1000;

/** A share whose denominator is not the count that another row reports. */
export const denominatorDiffers: SheetCheck = {
  id: "denominator-differs",
  severity: "warning",
  question: "Is the denominator of a share the count that another row reports?",
  ofOneSheet: true,
  givesWay: [LATEST_IN_DOUBT, { to: ["count-and-rate"], where: countIsOffAlike }],
  askAll({ judgements, scorecard: { countsTo = 0 } }) {
    const counts = countsOf(judgements);
    const against = judgements.flatMap((judgement) => againstCount(judgement, counts, countsTo) ?? []);
    return [...against, ...exchanged(judgements)];
  },
};

/** What a row says of how many there are, with the row that says it. */
interface Count {
  readonly measure: Measure;
  readonly count: number;
  /** The cell that says so. */
  readonly fact: Fact | null;
}

/** What is counted, by its words: as the value of a count, or as the numerator of a rate. */
function countsOf(judgements: readonly Judgement[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const period = judgements.find(({ worked }) => worked !== null)?.worked?.period ?? null;
  for (const { measure, working } of judgements) {
    if (measure.parent !== null) continue;
    const actual =
      measure.actuals.find(
        (one) => period !== null && one.period !== null && samePeriod(one.period, period),
      ) ?? null;
    const isRate = measure.unit === "rate" && (working?.working.per ?? 1) >= LEAST_PER;
    const count =
      measure.unit === "count" ? displayedIn(actual) : isRate ? (working?.working.numerator ?? null) : null;
    if (count === null) continue;
    // The first row of a quantity is taken, and no part of another row: a count of boys is not the count of all.
    const key = keyOf(quantityOf(measure.name));
    if (key !== "" && !counts.has(key))
      counts.set(key, { measure, count, fact: isRate ? measure.working : actual });
  }
  return counts;
}

/** One share against the count of what it is a share of; `null` where no row reports that count. */
function againstCount(
  { measure, working }: Judgement,
  counts: ReadonlyMap<string, Count>,
  countsTo: number,
): Answer | null {
  const of = measure.unit === "percent" && measure.working !== null ? shareOfWhat(measure.name) : null;
  const count = of === null ? undefined : counts.get(keyOf(of));
  const denominator = working?.working.denominator ?? null;
  if (count === undefined || denominator === null) return null;
  // Two roundings of one count lie no further apart than what they are rounded to.
  if (Math.abs(denominator - count.count) <= countsTo) return FINE;
  const flow = flowOrStock(count.measure.name) === "flow";
  // A share of children in care or on a plan may leave some of them aside; a share of what happened in the month takes all.
  const meant =
    isTypingSlip(denominator, count.count) ||
    (flow && Math.abs(denominator - count.count) <= count.count * SAME_GROUP_SHARE);
  if (!meant) return null;
  return differs(measure, working?.working.expression ?? "", denominator, count);
}

/** Which of the two numbers is wrong is not known: the share is named, and the count stands beside it. */
function differs(
  measure: Measure,
  expression: string,
  denominator: number,
  { measure: other, count, fact }: Count,
): Answer {
  return notFine(
    finding(denominatorDiffers, measure, {
      cells: [...faults(measure.working), ...comparedWith(fact)],
      message: MESSAGE(callOf(measure), expression, denominator, callOf(other), count),
      why: WHY(measure.name, other.name),
      published: denominator,
      expected: count,
    }),
  );
}

/** A denominator that is that of several like measures with two digits exchanged. */
function exchanged(judgements: readonly Judgement[]): Answer[] {
  const shares = judgements.filter(
    ({ measure, working }) =>
      measure.unit === "percent" && measure.working !== null && working?.working.denominator != null,
  );
  const rows = groupedBy(shares, ({ working }) => working?.working.denominator ?? 0);
  return [...rows].flatMap(([denominator, [only, ...more]]) => {
    if (only === undefined || more.length > 0) return [];
    const like = neighboursOf(denominator).flatMap((other) => {
      const others = rows.get(other)?.filter((one) => isLike(one.measure, only.measure)) ?? [];
      return others.length >= AGREEING_SHARES ? [{ other, others }] : [];
    })[0];
    if (!like) return [];
    const expression = only.working?.working.expression ?? "";
    return [
      notFine(
        finding(denominatorDiffers, only.measure, {
          cells: [...faults(only.measure.working), ...comparedWith(like.others[0]?.measure.working ?? null)],
          message: EXCHANGED(
            callOf(only.measure),
            expression,
            callAll(like.others.map(({ measure }) => measure)),
            like.other,
          ),
          why: WHY_EXCHANGED(denominator, like.other),
          published: denominator,
          expected: like.other,
        }),
      ),
    ];
  });
}

/** Every number with two neighbouring digits of this one exchanged. */
function neighboursOf(number: number): number[] {
  const digits = [...String(number)];
  return digits.flatMap((_, at) => {
    const other = [...digits];
    [other[at], other[at + 1]] = [digits[at + 1] ?? "", digits[at] ?? ""];
    const exchange = Number(other.join(""));
    return isExchanged(number, exchange) ? [exchange] : [];
  });
}

/**
 * Their names share a word of what they count, and speak of the same ages: those aged 17-18 and 19-21 are two groups, whatever
 * their denominators look like.
 */
function isLike(a: Measure, b: Measure): boolean {
  const ages = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");
  const words = new Set(quantityOf(a.name));
  return ages(a.name) === ages(b.name) && quantityOf(b.name).some((word) => words.has(word));
}

const MESSAGE = (
  measure: string,
  expression: string,
  denominator: number,
  other: string,
  count: number,
): string =>
  `The working of ${measure}, ${expression}, counts out of ${denominator}, but ${other} reports ${count}.`;
const WHY = (measure: string, other: string): string =>
  `By their names, “${measure}” is a share of “${other}”. Either may be the wrong one.`;
const EXCHANGED = (measure: string, expression: string, others: string, denominator: number): string =>
  `The working of ${measure} is ${expression}; ${others} count out of ${denominator}.`;
const WHY_EXCHANGED = (a: number, b: number): string => `${a} is ${b} with two digits exchanged.`;
