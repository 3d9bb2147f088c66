import { samePeriod } from "../../core/periods/comparePeriods";
import { STATUS_WORD } from "../../core/status/status";
import { sameContent } from "../../model/identity/sameContent";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { isEntryOf, periodKey, type HistoryEntry, type Why } from "./historyEntry";
import { statusesOf } from "../../judge/statusesOf";

/**
 * What is to be kept now of each measure and period: an entry for every figure that was not kept just so already, so
 * that looking twice keeps nothing twice.
 */
export function seenEntries(
  sheet: string,
  judgements: readonly Judgement[],
  history: readonly HistoryEntry[],
  keep: { readonly why: Why; readonly today: string },
): HistoryEntry[] {
  return judgements.flatMap((judgement) =>
    judgement.measure.actuals.flatMap((actual): HistoryEntry[] => {
      if (actual.value.kind === "blank") return [];
      const entry = entryOf(sheet, judgement, actual, keep);
      const kept = lastKept(history, sheet, judgement, entry.period, [keep.why]);
      return kept !== null && isSame(kept, entry) ? [] : [entry];
    }),
  );
}

/** The last entry of a measure and period among those kept for one of these reasons; `null` where there is none. */
export function lastKept(
  history: readonly HistoryEntry[],
  sheet: string,
  { measure }: Judgement,
  period: string,
  whys: readonly Why[],
): HistoryEntry | null {
  const own = history.filter(
    (one) => one.period === period && whys.includes(one.why) && isEntryOf(one, sheet, measure),
  );
  return own.at(-1) ?? null;
}

/**
 * Whether an entry says the same as was kept. A comment that either side does not have is no difference: it is kept
 * with the latest figure alone.
 */
function isSame(kept: HistoryEntry, now: HistoryEntry): boolean {
  const isSaid = now.comment === undefined || kept.comment === undefined || kept.comment === now.comment;
  return (
    isSaid && kept.shown === now.shown && kept.status === now.status && sameContent(kept.value, now.value)
  );
}

/**
 * What the history keeps of one figure: its value, as it is shown, with its status. The comment is kept with the latest
 * figure alone, which it speaks of. The working stays blank here: it is kept only where a new month takes its place
 * (`clearLast`).
 */
export function entryOf(
  sheet: string,
  judgement: Judgement,
  actual: Actual,
  { why, today }: { readonly why: Why; readonly today: string },
): HistoryEntry {
  const { measure, latest } = judgement;
  const { period, content, value } = actual;
  const said = measure.narrative;
  const status = statusesOf(judgement).find(
    (one) =>
      one.actual === actual || (one.period !== null && period !== null && samePeriod(one.period, period)),
  );
  return {
    when: today,
    why,
    sheet,
    reference: measure.reference ?? "",
    name: measure.name,
    period: periodKey(period),
    value: content,
    shown: value.kind === "blank" ? "" : value.shown,
    status: status && status.value !== "grey" ? STATUS_WORD[status.value] : "",
    working: "",
    ...(actual === latest &&
      typeof said?.content === "string" &&
      said.content !== "" && { comment: said.content }),
  };
}
