// A scorecard may have what a share counts, and of how many, in rows of their own: “Annual reviews due”, “Annual reviews held on
// time”, “% held on time”. Which rows those are their figures tell: one divided by the other gives the share at every time.

import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { faceOf } from "../decide/face";
import { periodOf, valued } from "../decide/resolve";

/** The rows that hold the two parts of a share. */
export interface ShareParts {
  readonly numerator: Judgement;
  readonly denominator: Judgement;
}

interface RowOfCard {
  readonly card: number;
  readonly judgement: Judgement;
}

/** So many times must the parts give the share: once or twice it is chance. */
const LEAST_TIMES = 3;
/** The parts stand so near: a scorecard has them right before or behind their share. */
const FARTHEST = 3;

/** The rows with the parts of their shares, where exactly two rows near them are these at every time. */
export function withShareParts<Row extends RowOfCard>(
  known: readonly Row[],
): (Row & { readonly parts: ShareParts | null })[] {
  return known.map((row, at) => ({ ...row, parts: isBareShare(row) ? partsNear(known, at) : null }));
}

function isBareShare({ judgement: { measure } }: RowOfCard): boolean {
  return measure.unit === "percent" && measure.numerator === null && measure.working === null;
}

function partsNear(known: readonly RowOfCard[], at: number): ShareParts | null {
  const share = known[at];
  if (share === undefined) return null;
  const near = known
    .slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1)
    .filter(({ card, judgement }) => card === share.card && judgement.measure.unit === "count")
    .map(({ judgement }) => judgement);
  const pairs = near.flatMap((numerator) =>
    near.flatMap((denominator) =>
      numerator !== denominator && givesShare(share.judgement, { numerator, denominator })
        ? [{ numerator, denominator }]
        : [],
    ),
  );
  const [only, ...more] = pairs;
  return more.length > 0 ? null : (only ?? null);
}

function givesShare(share: Judgement, { numerator, denominator }: ShareParts): boolean {
  const values = valued(share);
  return (
    values.length >= LEAST_TIMES &&
    values.every((actual) => {
      const shown = faceOf(actual);
      const some = faceOf(valueBeside(numerator, actual))?.exact;
      const all = faceOf(valueBeside(denominator, actual))?.exact;
      if (shown === null || some === undefined || all === undefined || all <= 0 || some > all) return false;
      return roundHalfUp(shiftPoint(some / all, PERCENT_PLACES), shown.decimals) === shown.shown;
    })
  );
}

/** A row's value of the same time as another's; `null` for none. */
export function valueBeside(row: Judgement, actual: Actual): Actual | null {
  const time = JSON.stringify(periodOf(actual));
  return valued(row).find((one) => JSON.stringify(periodOf(one)) === time) ?? null;
}
