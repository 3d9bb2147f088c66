import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Status } from "../../core/status/status";
import type { Judgement, StatusJudgement } from "../../model/judgement";
import { isKept } from "../../update/isKept";
import { shownStatus } from "../../update/status/shownStatus";
import type { Subject } from "../run/subject";

/**
 * The share of the coloured months that target and tolerance must explain: a row coloured by hand explains fewer. One odd
 * month therefore wants nine others that are right.
 */
const EXPLAINED_SHARE = 0.9;

/** The colour of an earlier month, and what target and tolerance make of its value. */
export interface EarlierColour {
  readonly judgement: Judgement;
  readonly status: StatusJudgement;
  readonly period: Period;
  readonly said: Status;
}

/**
 * Colours of earlier months of the year that target and tolerance contradict, where they explain nearly all the others:
 * targets may have been others then, but not for one month of one row.
 */
export function oddEarlierColours({ judgements, scorecard, appearance, kept }: Subject): EarlierColour[] {
  const { latest } = scorecard;
  if (appearance === null || latest === null) return [];
  const year = financialYear(latest);
  const told = judgements.flatMap((judgement) => {
    // How far amber reaches is not known without a tolerance.
    if (judgement.measure.tolerance?.value.kind !== "number") return [];
    return judgement.statuses.flatMap((status): EarlierColour[] => {
      const { actual, period, value } = status;
      if (actual === null || period === null || value === "grey" || actual === judgement.latest) return [];
      if (financialYear(period) !== year) return [];
      const said = shownStatus(actual, appearance);
      return said === null ? [] : [{ judgement, status, period, said }];
    });
  });
  const odd = told.filter(({ status, said }) => said !== status.value && said !== status.unrounded);
  if (told.length - odd.length < told.length * EXPLAINED_SHARE) return [];
  return odd.filter(
    (one) =>
      odd.every((other) => other === one || other.judgement !== one.judgement) &&
      !isKept(kept, one.judgement, "statuses", one.period),
  );
}
