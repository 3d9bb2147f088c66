import { figureIn, shownIn } from "../../model/inFact";
import type { Actual, Fact, Unit } from "../../model/scorecard";
import { isInTime } from "../columns/markSign";
import { inTimeTaken, isLapse } from "./timeTaken";

/**
 * A mark as far as the figures of its row can be held against it, else as a text. A share of the whole says nothing about
 * counts: `5%` beside 12 and 9 is no figure to judge them by. Nor is `7 working days` one for the share that was done
 * within them, or how long something took for what was counted.
 */
export function comparable<F extends Fact>(mark: F, asTyped: F, actuals: readonly Actual[], unit: Unit): F {
  const { value } = mark;
  if (actuals.some(isLapse)) return { ...mark, value: inTimeTaken(asTyped).value };
  if (isLapse(mark)) return asText(mark);
  if (unit === "percent" && isInTime(asTyped))
    return { ...mark, value: { kind: "text", shown: shownIn(asTyped) } };
  if (unit === "percent" || value.kind !== "number" || !value.percent) return mark;
  const figures = actuals.flatMap((one) => figureIn(one) ?? []);
  return figures.length === 0 || figures.some(({ percent }) => percent) ? mark : asText(mark);
}

function asText<F extends Fact>(mark: F): F {
  return { ...mark, value: { kind: "text", shown: shownIn(mark) } };
}
