// Adds up what happens over several periods: “there were 978 referrals between November and January”, “1,377 since
// October”. Scorecards show each month, and papers speak of them together. Only numbers of what happens add up: children in
// care of three months are mostly the same children.

import { endOfPeriod, monthsIn } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import { flowOrStock } from "../../recognise/measures/flowOrStock";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { When } from "../claim";
import type { RowAnswer } from "./answer";
import { faceOf, write } from "./face";
import { areWhole, endOf, reached } from "./reached";
import { MONTHS_OF } from "../lex/timeCount";
import { asLongAs, atStand, periodMeant, periodOf, resolve, stepOf, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";

/**
 * A number of what happened over several periods, against those of the row added up; `null` where they are no such numbers, or
 * where the row does not show each of them.
 */
export function decideSum(
  judgement: Judgement,
  quoted: Quoted,
  when: When,
  stand: PaperStand,
): RowAnswer | null {
  const { unit, parent, name } = judgement.measure;
  const counts = unit === "count" ? flowOrStock(`${parent ?? ""} ${name}`) : "stock";
  const now = atStand(judgement, stand);
  if (counts === "stock" || now === null) return null;
  const spans = spansOf(judgement, when, now, stand);
  const answers = spans
    .filter((values) => areWhole(judgement, values))
    .map((values) => sumOf(values, quoted));
  const agreed = answers.find(({ verdict }) => verdict === "agrees");
  // What its name does not say surely that it happens may not add up.
  return agreed ?? (counts === "flow" ? (answers[0] ?? null) : null);
}

function sumOf(values: readonly Actual[], quoted: Quoted): RowAnswer {
  const faces = values.flatMap((actual) => faceOf(actual) ?? []);
  const sum = faces.reduce((all, { exact }) => all + exact, 0);
  const decimals = Math.max(...faces.map((face) => face.decimals));
  const [first, last] = [values[0], values.at(-1)].map((actual) => periodOf(actual ?? null));
  const ends = first && last ? ` from ${namePeriod(first)} to ${namePeriod(last)}` : "";
  return {
    verdict: sayFigure(quoted, { shown: sum, exact: sum, decimals, percent: false }),
    message: `The ${values.length} values${ends} add up to ${write(sum, false)}.`,
    facts: values,
    scorecard: sum,
    period: null,
  };
}

/** The values that a time speaks of together, each of them shown. “Since May” may begin with May or behind it. */
function spansOf(judgement: Judgement, when: When, now: Actual, stand: PaperStand): Actual[][] {
  if (when.kind === "since") {
    const then = resolve(judgement, when.since, stand);
    const behind = reachedTo(judgement, { kind: "since", since: when.since }, now, stand);
    return "missing" in then ? [] : behind.flatMap((values) => [[then.actual, ...values], values]);
  }
  if (when.kind === "unknown" && when.over !== undefined && when.upTo === undefined)
    return reachedTo(judgement, { kind: "last", ...when.over }, now, stand);
  if (when.kind === "relative" && when.to === "year to date")
    return reachedTo(judgement, { kind: "year so far" }, now, stand);
  const span = when.kind === "unknown" ? when : null;
  const period = periodMeant(judgement, span?.upTo ?? when, periodOf(now));
  const step = stepOf(judgement);
  if (period === null || period.kind === "week" || step === null) return [];
  const end = endOfPeriod(period);
  const months = span?.over === undefined ? monthsIn(period) : span.over.count * MONTHS_OF[span.over.unit];
  const within = asLongAs(judgement, now).filter((actual) => {
    const own = endOf(actual);
    return own !== null && own > end - months && own <= end;
  });
  return within.length > 1 && within.length * step === months ? [within] : [];
}

/** The values from as far back as a sentence reaches up to one, where all are shown. */
function reachedTo(
  judgement: Judgement,
  over: Parameters<typeof reached>[1],
  now: Actual,
  stand: PaperStand,
): Actual[][] {
  const span = reached(judgement, over, now, stand);
  return "missing" in span || !span.isWhole || span.others.length === 0 ? [] : [[...span.others, now]];
}
