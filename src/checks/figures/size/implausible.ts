import { periodWord } from "../../../core/periods/periodWord";
import { byarInterval } from "../../../core/statistics/byarInterval";
import { PER_CENT } from "../../../core/figures/rate";
import { wilsonInterval, Z_99_8, type Interval } from "../../../core/statistics/wilsonInterval";
import { atPeriod } from "../../../judge/atPeriod";
import { faultsOf, type Finding } from "../../../model/finding";
import type { Judgement } from "../../../model/judgement";
import { placeKey } from "../../../model/place";
import { kindOf } from "../../../model/values/kindOf";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, FINE, type MeasureCheck, unless } from "../../run/check";
import { measureFigures, type Figured } from "../../facts/measureFigures";
import { extremesWithout } from "./extremes";
import { slipsOfValues } from "../../workings/slips/unitSlip";
import { outOfRange } from "./valueOutOfRange";
import { WRONG_FORMULAS } from "../../formulas/wrongFormulas";
import { touchesTheirCells, touchesTheirFault } from "../../precedence/byCells";
import { ofMisworkedValue } from "../../precedence/ofMisworkedValue";

// A typing slip that no arithmetic shows: 912 for 192, or a figure typed into the row below. Months of small counts jump
// by chance, so a value is named only where its interval (Wilson, Byar) holds none of the others, or where it lies far
// outside the row's own spread. Each limit leans towards silence: a false alarm costs an analyst's trust.

/**
 * Earlier values that a row must have before one can be out of the ordinary: of fewer, none says what is usual.
 */
const EARLIER_VALUES = 4;
/** Where the counts behind a row are not known, chance is judged by the spread of its other values, from this many on, … */
const VALUES_WITHOUT_COUNTS = 5;
/** A value must lie beyond the others by this many times their spread; where the others are fewer, by many more. */
const SPREADS = 3;
const SPREADS_OF_FEW = 12;
/** Below half the lowest or above twice the highest of the other values: months seldom differ by more than that. */
const FACTOR = 2;

/** A value that nothing before it leads one to expect. */
export const implausible: MeasureCheck = {
  id: "implausible",
  severity: "warning",
  question: "Is the value plausible beside the row's other values?",
  givesWay: [
    { to: [...WRONG_FORMULAS, "part-exceeds-whole"], where: touchesTheirFault },
    { to: ["annualised-wrong", "per-wrong"], where: ofMisworkedValue },
    {
      to: ["working-disagrees", "count-and-rate", "complement", "parts-off", "restated"],
      where: touchesTheirCells,
    },
  ],
  ask(judgement, { scorecard }) {
    const { measure } = judgement;
    // What adds up over the year starts anew in April, far from March.
    if (measure.accumulates) return null;
    const figures = ofUsualLength(measureFigures(measure, scorecard.latest));
    if (figures.length <= EARLIER_VALUES) return FINE;
    // Each value is held against all others, not only against earlier ones: a slip may be of any month.
    const others = extremesWithout(figures.map(({ value }) => value.number));
    const found: Finding[] = [];
    figures.forEach((figure, at) => {
      const lowest = others.lowest(at);
      const highest = others.highest(at);
      const way = wayOut(figure.value.number, lowest, highest);
      // A slip of unit, or a value that cannot be, has a check of its own.
      if (way === null || !isSure(judgement, figure, figures.length - 1, lowest, highest)) return;
      if (hasItsOwn(judgement, figure) || (at === 0 && isBeginning(figures))) return;
      // Workflows finish late: the newest month is often low because it is not all recorded yet.
      const incomplete = way === "low" && atPeriod(figure.period, scorecard.latest);
      found.push(
        finding(implausible, measure, {
          cells: faults(figure),
          message: MESSAGE(
            callOf(measure),
            figure.value.shown,
            shownOf(figures, lowest),
            shownOf(figures, highest),
            incomplete ? periodWord(figures.map(({ period }) => period)) : null,
          ),
          why: WHY(judgement, figure),
          published: figure.value.number,
          expected: null,
        }),
      );
    });
    return unless(found);
  },
};

/** A year's outturn beside the months is no month: the figures of the kind of period that most have. */
function ofUsualLength(figures: readonly Figured[]): readonly Figured[] {
  const [first] = figures;
  if (first === undefined || figures.every((figure) => kindOf(figure) === kindOf(first))) return figures;
  const counts = new Map<ReturnType<typeof kindOf>, number>();
  for (const figure of figures) counts.set(kindOf(figure), (counts.get(kindOf(figure)) ?? 0) + 1);
  const [[usual = null] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return figures.filter((figure) => kindOf(figure) === usual);
}

/** A count that only ever rises adds up over the year, and starts low; so does the first week of a term. */
function isBeginning(figures: readonly Figured[]): boolean {
  if (figures[0]?.period?.kind === "week") return true;
  return figures.slice(1).every(({ value }, at) => value.number >= (figures[at]?.value.number ?? 0));
}

/** A slip of unit, or a value that cannot be, has a check of its own. */
function hasItsOwn(judgement: Judgement, { place, value }: Figured): boolean {
  if (outOfRange(judgement.measure, value) !== null) return true;
  return slipsOfValues(judgement).some((slip) =>
    faultsOf(slip).some((cell) => placeKey(cell) === placeKey(place)),
  );
}

/** On which side a value leaves the range of the others, widened by {@link FACTOR}; `null` where it lies within. */
function wayOut(number: number, lowest: number, highest: number): "low" | "high" | null {
  if (number < lowest / FACTOR) return "low";
  return number > highest * FACTOR ? "high" : null;
}

/** No chance explains it: the interval of the value holds none of the others. */
function isSure(
  judgement: Judgement,
  { place, value }: Figured,
  others: number,
  lowest: number,
  highest: number,
): boolean {
  const interval = intervalOf(judgement, place, value.number);
  if (interval !== null) return interval.upper < lowest || interval.lower > highest;
  // Without the counts no interval is known: the spread of the other values is the only measure of chance.
  const away = Math.max(lowest - value.number, value.number - highest);
  const spreads = others >= VALUES_WITHOUT_COUNTS ? SPREADS : SPREADS_OF_FEW;
  return away > spreads * (highest - lowest) && highest > lowest;
}

/** In the unit of the value: of a share by Wilson, of a count or a rate by Byar; `null` without the counts behind it. */
function intervalOf(
  { measure, worked, working }: Judgement,
  place: Figured["place"],
  value: number,
): Interval | null {
  if (measure.unit === "count" && Number.isInteger(value)) return byarInterval(value, Z_99_8);
  if (worked?.place !== place || working?.agrees !== true) return null;
  const { numerator, denominator, per } = working.working;
  if (numerator === null || denominator === null) return null;
  if (measure.unit === "percent" && per <= PER_CENT) return wilsonInterval(numerator, denominator, Z_99_8);
  const counted = byarInterval(numerator, Z_99_8);
  if (counted === null || numerator === 0) return null;
  // From the count to the unit of the value, so that the interval of 40 children becomes one per 10,000.
  const scale = value / numerator;
  return { lower: counted.lower * scale, upper: counted.upper * scale };
}

/** The number as its own cell shows it, so that a reader finds it on the sheet. */
function shownOf(figures: readonly Figured[], number: number): string {
  return figures.find(({ value }) => value.number === number)?.value.shown ?? String(number);
}

const MESSAGE = (
  measure: string,
  shown: string,
  lowest: string,
  highest: string,
  incomplete: string | null,
): string =>
  `${measure} says ${shown}, far from its other values, which lie between ${lowest} and ${highest}.${incomplete === null ? "" : ` Is the ${incomplete} incomplete?`}`;
const WHY = ({ working, worked }: Judgement, { place }: Figured): string =>
  worked?.place === place && working !== null
    ? `It comes from ${working.working.expression}. Chance alone would not take it so far: its 99.8% interval holds none of the other values.`
    : "Chance alone would hardly take it so far from all the others.";
