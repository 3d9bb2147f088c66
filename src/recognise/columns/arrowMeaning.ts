// Scorecards use arrows in two meanings: “better or worse” (performance) and “up or down” (movement). In a row where
// low is good, ↑ means the opposite in each. Taken in the wrong meaning, every arrow of such rows would be reported as
// a mistake.

import { says, type Phrases } from "../../words/says";
import { HEADS_JUDGEMENTS, SAYS_DID, SAYS_MOVED } from "../../words/lists/signWords";
import { displayed } from "../../core/figures/displayed";
import { yearBefore } from "../../core/periods/movePeriod";
import { samePeriod } from "../../core/periods/comparePeriods";
import { readArrow, readMovement } from "../../core/status/direction";
import { arrowInValue } from "../../model/values/arrowInValue";
import { areOfTwoLengths } from "../../model/values/kindOf";
import { lastFigure } from "../../model/inFact";
import type { Actual, Arrow, ArrowMeaning, Measure } from "../../model/scorecard";

/** Symbols with which leadership snapshots show movement: ▲ up, ▼ down, ● unchanged. */
const MOVEMENT = /[▲▼●△▽]/;
/** Rows that must bear a meaning out where the two differ; the other meaning may fit a quarter as many. */
const LEAST_ROWS = 2;
const MOST_AGAINST = 0.25;

/**
 * Whether a scorecard's arrows judge performance or show movement. Words say it themselves; else its rows where low is
 * good and the two differ; else its heading; else triangles, or a stated change beside them, show movement.
 */
export function arrowMeaning(measures: readonly Measure[], heading: string): ArrowMeaning {
  const arrows = measures.flatMap((measure) => {
    const arrow = arrowOf(measure);
    return arrow === null || arrow.value.kind === "blank" ? [] : [arrow.value.shown];
  });
  const said = (words: Phrases): number => arrows.filter((shown) => says(shown, words)).length;
  const [moves, judges] = [said(SAYS_MOVED), said(SAYS_DID)];
  if (moves !== judges) return moves > judges ? "movement" : "performance";
  if (says(heading, HEADS_JUDGEMENTS)) return "performance";
  const told = byRows(measures);
  if (told !== null) return told;
  if (/\bdot\b/i.test(heading)) return "performance";
  const signs = arrows.filter((shown) => readArrow(shown) !== null);
  if (signs.length === 0) return measures.some(({ change }) => change) ? "movement" : "performance";
  return signs.filter((shown) => MOVEMENT.test(shown)).length > signs.length / 2 ? "movement" : "performance";
}

/** A measure's arrow, which may stand in the cell of its last value. */
function arrowOf({ direction, actuals }: Measure): Arrow | null {
  const last = direction === null ? lastFigure(actuals) : null;
  return last === null ? direction : arrowInValue(last);
}

/** What the arrows of rows where low is good say beside the way that their figures went; `null` where too few tell. */
function byRows(measures: readonly Measure[]): ArrowMeaning | null {
  let [moving, judging, triangles] = [0, 0, 0];
  for (const measure of measures) {
    const { polarity, actuals } = measure;
    const direction = arrowOf(measure);
    if (direction === null || direction.value.kind === "blank" || polarity.value !== "lower") continue;
    const step = stepOf(actuals, direction.against);
    const sign = readMovement(direction.value.shown);
    if (step === 0 || sign === null || sign === "level") continue;
    if (MOVEMENT.test(direction.value.shown)) triangles++;
    if ((sign === "up") === step > 0) moving++;
    else judging++;
  }
  // Of triangles one row is enough, where no other contradicts it.
  if (moving > 0 && judging === 0 && triangles === moving) return "movement";
  if (moving >= LEAST_ROWS && judging <= moving * MOST_AGAINST) return "movement";
  return judging >= LEAST_ROWS && moving <= judging * MOST_AGAINST ? "performance" : null;
}

/** From the value that the arrow compares with to the last; 0 where either is not there. */
function stepOf(actuals: readonly Actual[], against: NonNullable<Measure["direction"]>["against"]): number {
  const valued = actuals.filter(({ value }) => value.kind === "number");
  const last = valued.at(-1);
  const before = valued.slice(0, -1).filter((one) => last !== undefined && !areOfTwoLengths(one, last));
  const earlier =
    against === undefined || against === "previous"
      ? before.at(-1)
      : before.find(({ period }) => {
          if (period === null || !last?.period) return false;
          if (typeof against === "object") return samePeriod(period, against);
          return against === "yearBefore" && samePeriod(period, yearBefore(last.period));
        });
  if (last?.value.kind !== "number" || earlier?.value.kind !== "number") return 0;
  return displayed(last.value) - displayed(earlier.value);
}
