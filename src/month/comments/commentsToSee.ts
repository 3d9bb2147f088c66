/**
 * The comments that the analyst still has to write or look at before a month goes to the board: red measures without
 * one, comments left over from an earlier month, and comments that quote another figure than their row.
 */

import { formatPeriod, namePeriod } from "../../core/periods/namePeriod";
import { oneLine } from "../../words/plain";
import type { PastFigure } from "../../model/beside";
import type { Finding } from "../../model/finding";
import { faultsOf } from "../../model/finding";
import { adopted } from "../../model/identity/adopted";
import { measureKey } from "../../model/identity/measureKey";
import type { Judgement } from "../../model/judgement";
import { isSamePlace, type Place } from "../../model/place";
import type { Fact, Measure } from "../../model/scorecard";
import type { Picture, Reading } from "../../model/reading";

/** A comment to write or to look at, and the cell in which it stands or would stand. */
export interface CommentToSee {
  readonly measure: Measure;
  readonly place: Place;
}

/** The comments of a month: each list in the order of the scorecard. */
export interface CommentsToSee {
  /** Red measures of which no comment says anything. */
  readonly silent: readonly CommentToSee[];
  /** Word for word what was said of an earlier month, `Jun-24`. */
  readonly unchanged: readonly (CommentToSee & { readonly since: string })[];
  /** Comments that give another figure than their row, with what the check `narrative-disagrees` says of them. */
  readonly contradicted: readonly (CommentToSee & { readonly says: string })[];
  /**
   * How many comments have no earlier one to compare with, neither on the sheet nor in the history: whether they are
   * new is not known, and they are only counted.
   */
  readonly untold: number;
}

/**
 * What is left to do about the comments of a month. A comment is compared with that of the month before on the same
 * sheet, where the sheet has both; else with the last comment that the history kept. `standing` are the findings that
 * the analyst has not set aside.
 */
export function commentsToSee(
  { card, judgements }: Pick<Picture, "card" | "judgements">,
  standing: readonly Finding[],
  beside: Reading["beside"],
): CommentsToSee {
  const past = beside ? adopted(beside.past, card.scorecard, new Set(beside.sheets)) : [];
  const found = { silent: [], unchanged: [], contradicted: [], untold: 0 } as Growing;
  for (const judgement of judgements) {
    const { measure } = judgement;
    const said = textOf(measure.narrative);
    const place = measure.narrative?.place ?? measure.place;
    if (said === "") {
      if (judgement.status.value === "red") found.silent.push({ measure, place });
      continue;
    }
    const before = earlierOf(judgement, past, card.scorecard.sheet);
    if (before === null) found.untold++;
    else if (before.said === said)
      found.unchanged.push({ measure, place, since: nameOf(before.period, measure) });
    const denied = standing.find(
      (one) => one.check === CONTRADICTED && faultsOf(one).some((cell) => isSamePlace(cell, place)),
    );
    if (denied) found.contradicted.push({ measure, place, says: denied.message });
  }
  return found;
}

/** The same lists while they are being filled. */
type Growing = {
  -readonly [K in keyof CommentsToSee]: CommentsToSee[K] extends readonly (infer One)[] ? One[] : number;
};

const CONTRADICTED = "narrative-disagrees";

interface Earlier {
  readonly said: string;
  readonly period: string;
}

/** The comment of the last month before this one of which a comment is known; `null` where none is. */
function earlierOf(
  { measure, latest }: Judgement,
  past: readonly PastFigure[],
  sheet: string,
): Earlier | null {
  const { earlierNarrative: onSheet } = measure;
  if (onSheet) return { said: textOf(onSheet), period: onSheet.period ? formatPeriod(onSheet.period) : "" };
  if (!latest?.period) return null;
  const now = formatPeriod(latest.period);
  // Period keys sort as text: `2024-06` comes before `2024-09`.
  const own = past.filter(
    (one) =>
      one.sheet === sheet &&
      one.comment !== undefined &&
      one.period !== "" &&
      one.period < now &&
      measureKey(one) === measureKey(measure),
  );
  const last = own.reduce<PastFigure | null>((a, b) => (a === null || b.period >= a.period ? b : a), null);
  return last === null ? null : { said: plainText(last.comment ?? ""), period: last.period };
}

/** `2024-06` as the pane names it, `Jun-24`; the key itself where the sheet has that period no more. */
function nameOf(key: string, { actuals }: Measure): string {
  const period = actuals.find((one) => one.period !== null && formatPeriod(one.period) === key)?.period;
  return period ? namePeriod(period) : key;
}

/** A comment as it is compared: other spaces, capitals or line breaks do not make it another comment. */
function textOf(fact: Fact | null): string {
  return fact === null || fact.value.kind === "blank" ? "" : plainText(fact.value.shown);
}

function plainText(text: string): string {
  return oneLine(text).normalize("NFC").toLowerCase();
}
