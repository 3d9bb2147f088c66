import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { ClaimReading } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { markFactOf, NO_MARK, OTHER_UNIT } from "./decideComparison";
import { faceOf, unitOf, write } from "./face";
import { relativeTo } from "./relativeTo";
import { resolve, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";

/** “Twice the national average”, “half the number of a year ago”: the value in percent of the other figure. */
export function decideMultiple(
  judgement: Judgement,
  { quoted, beside, at }: Extract<ClaimReading, { kind: "multiple" }>,
  stand: PaperStand,
): RowAnswer {
  if (beside === null) return rowCannotTell(OF_WHAT);
  const found = resolve(judgement, at, stand);
  if ("missing" in found) return rowCannotTell(found.missing);
  const then = typeof beside === "string" ? null : resolve(judgement, beside, stand);
  if (then !== null && "missing" in then) return rowCannotTell(then.missing, [found.actual]);
  const other = then?.actual ?? (typeof beside === "string" ? markFactOf(judgement, beside) : null);
  const [value, mark] = [faceOf(found.actual), faceOf(other)];
  if (value === null || mark === null || other === null || mark.shown === 0 || other === found.actual)
    return rowCannotTell(NO_MARK, [found.actual]);
  if (value.percent !== mark.percent) return rowCannotTell(OTHER_UNIT, [found.actual, other]);
  const part = relativeTo(value.shown, mark.shown);
  return {
    verdict: sayFigure(quoted, part),
    message: `${write(part.shown, true)}: ${shownIn(found.actual)} beside ${shownIn(other)}.`,
    facts: [found.actual, other],
    scorecard: unitOf(part.shown, true),
    period: found.period,
  };
}

const OF_WHAT = "How many times of what it is cannot be told; it would need to say of which figure.";
