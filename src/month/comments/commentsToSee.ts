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
  /** Red, and nothing is said of it. */
  readonly silent: readonly CommentToSee[];
  /** Word for word what was said of an earlier month, `Jun-24`. */
  readonly unchanged: readonly (CommentToSee & { readonly since: string })[];
  /** It says another figure than the row; what the check says of it. */
  readonly contradicted: readonly (CommentToSee & { readonly says: string })[];
  /** Comments of which no earlier one is known, neither on the sheet nor kept: whether they are new cannot be told. */
  readonly untold: number;
}

/**
 * What is left to do about the comments of a month. An earlier comment is that of the month before on the sheet, where it
 * has both, else the last that was kept in the history. `standing` are the findings that are not set aside.
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

type Growing = {
  -readonly [K in keyof CommentsToSee]: CommentsToSee[K] extends readonly (infer One)[] ? One[] : number;
};

const CONTRADICTED = "narrative-disagrees";

interface Earlier {
  readonly said: string;
  readonly period: string;
}

/** What was said of the last month before this one of which that is known; `null` where it is of none. */
function earlierOf(
  { measure, latest }: Judgement,
  past: readonly PastFigure[],
  sheet: string,
): Earlier | null {
  const { earlierNarrative: onSheet } = measure;
  if (onSheet) return { said: textOf(onSheet), period: onSheet.period ? formatPeriod(onSheet.period) : "" };
  if (!latest?.period) return null;
  const now = formatPeriod(latest.period);
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

/** `2024-06` as the pane names it. */
function nameOf(key: string, { actuals }: Measure): string {
  const period = actuals.find((one) => one.period !== null && formatPeriod(one.period) === key)?.period;
  return period ? namePeriod(period) : key;
}

/** A comment as it is compared: other spaces, capitals and line breaks make no other comment. */
function textOf(fact: Fact | null): string {
  return fact === null || fact.value.kind === "blank" ? "" : plainText(fact.value.shown);
}

function plainText(text: string): string {
  return oneLine(text).normalize("NFC").toLowerCase();
}
