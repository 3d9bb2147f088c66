import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { ClaimReading, Reach, When } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { decideDirection } from "./changes";
import { decideComparison, decideStatus } from "./decideComparison";
import { periodOf, resolve, stepOf, valued, type PaperStand } from "./resolve";
import { endOf, MONTHS_OF } from "./reached";

type Run = Extract<ClaimReading, { kind: "run" }>;

/** What is said of several periods in a row is so where it is so of each of them. */
export function decideRun(judgement: Judgement, { of, over }: Run, stand: PaperStand): RowAnswer {
  if (of === null) return rowCannotTell(EACH);
  const now = resolve(judgement, of.kind === "direction" ? of.to : of.at, stand);
  if ("missing" in now) return rowCannotTell(now.missing);
  const values = valued(judgement);
  const last = values.findIndex(({ place }) => place === now.actual.place);
  const count = countOf(judgement, over, { last, stand });
  const first = last - (count ?? 0) + 1;
  if (count === null || first < (of.kind === "direction" ? 1 : 0))
    return rowCannotTell(NOT_SHOWN, [now.actual]);
  const answers = values.slice(first, last + 1).map((actual) => answerAt(judgement, of, actual, stand));
  const denied = answers.find(({ verdict }) => verdict === "disagrees");
  const open = answers.find(({ verdict }) => verdict === "cannot tell");
  const own = denied ?? open ?? answers.at(-1) ?? rowCannotTell(EACH);
  return { ...own, scorecard: null, message: denied ? `${NOT_EACH} ${own.message}` : own.message };
}

/** How many of the last values it speaks of; `null` where the scorecard does not step as it does. */
function countOf(
  judgement: Judgement,
  over: Reach,
  { last, stand }: { last: number; stand: PaperStand },
): number | null {
  const step = stepOf(judgement);
  if (over.kind === "last") {
    const count = step === null ? 0 : (MONTHS_OF[over.unit] * over.count) / step;
    return Number.isInteger(count) && count > 1 ? count : null;
  }
  if (over.kind !== "since") return null;
  const then = resolve(judgement, over.since, stand);
  const from =
    "missing" in then ? -1 : valued(judgement).findIndex(({ place }) => place === then.actual.place);
  return step === 1 && from >= 0 && from < last ? last - from : null;
}

function answerAt(
  judgement: Judgement,
  of: NonNullable<Run["of"]>,
  actual: Actual,
  stand: PaperStand,
): RowAnswer {
  const period = periodOf(actual);
  if (period === null || endOf(actual) === null) return rowCannotTell(NOT_SHOWN);
  const at: When = { kind: "period", period };
  if (of.kind === "comparison") return decideComparison(judgement, of.side, of.yardstick, at, stand);
  if (of.kind === "status") return decideStatus(judgement, of.status, at, stand);
  return decideDirection(judgement, of.way, { from: { kind: "relative", to: "before" }, to: at }, stand);
}

const EACH = "Whether it is so of each of them is not worked out; look at the periods before.";
const NOT_EACH = "It is not so of each of them.";
const NOT_SHOWN = "The scorecard does not show each of the periods that it speaks of.";
