import type { Judgement } from "../../model/judgement";
import type { MeasurePart, Way, When } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { decideDirection } from "./changes";
import { periodOf, resolve, valued, type PaperStand } from "./resolve";

/**
 * “It has not fallen since April” is wrong where it is lower than in April, and right where no step since then was down:
 * where it fell and came back, its author may have meant either.
 */
export function decideDeniedWay(
  judgement: Judgement,
  way: Way,
  span: { from: When; to: When; of?: MeasurePart },
  stand: PaperStand,
): RowAnswer {
  const whole = decideDirection(judgement, way, span, stand);
  if (whole.verdict === "cannot tell") return whole;
  if (whole.verdict === "agrees") return { ...whole, verdict: "disagrees" };
  const isOfEach = stepsBetween(judgement, span, stand).every(
    (step) => decideDirection(judgement, way, { ...span, ...step }, stand).verdict === "disagrees",
  );
  return isOfEach
    ? { ...whole, verdict: "agrees" }
    : rowCannotTell(`${BETWEEN} ${whole.message}`, whole.facts);
}

/** Each step between the two times, from one value of the row to the next. */
function stepsBetween(
  judgement: Judgement,
  { from, to }: { from: When; to: When },
  stand: PaperStand,
): { from: When; to: When }[] {
  const [then, now] = [resolve(judgement, from, stand), resolve(judgement, to, stand)];
  if ("missing" in then || "missing" in now) return [];
  const values = valued(judgement);
  const placeOf = ({ actual }: typeof then): number =>
    values.findIndex(({ place }) => place === actual.place);
  const times = values.slice(placeOf(then), placeOf(now) + 1).flatMap((actual): When[] => {
    const period = periodOf(actual);
    return period === null ? [] : [{ kind: "period", period }];
  });
  return times.slice(1).map((time, at) => ({ from: times[at] as When, to: time }));
}

const BETWEEN = "In between it went that way.";
