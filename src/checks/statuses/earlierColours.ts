import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { readStatus } from "../../core/status/readStatus";
import type { Status } from "../../core/status/status";
import { shownIn } from "../../model/inFact";
import { isSamePlace } from "../../model/place";
import type { Actual, Fact } from "../../model/scorecard";
import type { Judgement, StatusJudgement } from "../../model/judgement";
import { isKept } from "../../update/isKept";
import { shownStatus, showsStatuses } from "../../update/status/shownStatus";
import type { Subject } from "../run/subject";
import { statusesOf } from "../../judge/statusesOf";

/**
 * The share of the coloured months that target and tolerance must explain: a row coloured by hand explains fewer. One odd
 * month therefore wants nine others that are right.
 */
const EXPLAINED_SHARE = 0.9;

/** The colour of an earlier month, or the word of its status, and what target and tolerance make of its value. */
export interface EarlierColour {
  readonly judgement: Judgement;
  readonly status: StatusJudgement;
  readonly period: Period;
  readonly said: Status;
  /** The cell that says it. */
  readonly fact: Fact;
}

/**
 * Colours of earlier months of the year that target and tolerance contradict, where they explain nearly all the others:
 * targets may have been others then, but not for one month of one row.
 */
export function oddEarlierColours({ judgements, scorecard, appearance, kept }: Subject): EarlierColour[] {
  const { latest } = scorecard;
  if (latest === null || hasTargetsByPeriod(scorecard)) return [];
  const year = financialYear(latest);
  const isColoured = appearance !== null && showsStatuses(appearance);
  const told = judgements.flatMap((judgement) => {
    if (!isColoured && judgement.measure.earlierStatuses === undefined) return [];
    return judgement.figures.flatMap((actual): EarlierColour[] => {
      const { period, value } = actual;
      if (value.kind !== "number" || period === null || actual === judgement.latest) return [];
      if (financialYear(period) !== year) return [];
      const { said, fact } = saidOf(judgement, actual, appearance) ?? {};
      if (said === undefined || fact === undefined || said === "grey") return [];
      const status = statusesOf(judgement).find((one) => one.actual === actual);
      return status === undefined || status.value === "grey"
        ? []
        : [{ judgement, status, period, said, fact }];
    });
  });
  // Two odd months in one row are a change of its target, and not a slip.
  const odd = told.filter(({ judgement, status, said }) => !isExplained(judgement, status, said));
  if (told.length - odd.length < told.length * EXPLAINED_SHARE) return [];
  return odd.filter(
    (one) =>
      odd.every((other) => other === one || other.judgement !== one.judgement) &&
      !isKept(kept, one.judgement, "statuses", one.period),
  );
}

/** What stands beside the value, else how its cell is coloured. */
function saidOf(
  { measure }: Judgement,
  actual: Actual,
  appearance: Subject["appearance"],
): { readonly said: Status; readonly fact: Fact } | null {
  const fact = measure.earlierStatuses?.find(({ of }) => isSamePlace(of.place, actual.place));
  const word = readStatus(shownIn(fact ?? null));
  if (fact !== undefined && word !== null) return { said: word, fact };
  const colour = appearance === null ? null : shownStatus(actual, appearance);
  return colour === null ? null : { said: colour, fact: actual };
}

/** How far amber reaches is not known without a tolerance: it misses the target, no more. */
function isExplained({ measure }: Judgement, status: StatusJudgement, said: Status): boolean {
  if (said === status.value || said === status.unrounded) return true;
  return said === "amber" && status.value === "red" && measure.tolerance?.value.kind !== "number";
}

/** Each period may have had a target of its own. */
function hasTargetsByPeriod({ lines }: Subject["scorecard"]): boolean {
  return lines.filter(({ role, period }) => role === "target" && period !== null).length > 1;
}
