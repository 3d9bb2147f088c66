/**
 * The pane's state and everything that can happen to it, as one reducer. What can be worked out from a reading
 * (judgements, changes, findings) is not kept here but worked out in `usePane`.
 */

import type { Period } from "../../core/periods/period";
import type { Status } from "../../core/status/status";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { CameFrom, Proposed } from "../../model/proposed";
import type { Card, Reading } from "../../model/reading";
import { wholeCards } from "../../model/wholeCards";
import type { Report } from "../../model/report";
import type { Settings } from "../../model/settings";
import { tickAll, type Ticks } from "../changes/ticks";
import { formatPeriod } from "../../core/periods/namePeriod";
import { NO_PAPER, type HeldPaper } from "../paper/heldPaper";
import { cardKey, followCard, standsOnSheet, lieAlike } from "./cards";

/** The six views, in the order of their tabs. */
export type ViewName = "measures" | "changes" | "checks" | "month" | "functions" | "setup";

/** What is being done now, and how far it is. */
export interface Work {
  readonly doing: string;
  /** Steps done so far. */
  readonly done: number;
  /** Steps in all; 0 where that cannot be told. */
  readonly of: number;
  /** What Excel waits for, in a sentence, as a cell in which the analyst is still typing; `null` for nothing. */
  readonly waiting: string | null;
  /** Stops it; `null` where it has begun to write and has to come to its end. */
  readonly cancel: (() => void) | null;
}

/** What the last Apply or Revert did, with the cells that it left. */
export interface WriteOutcome {
  readonly did: "applied" | "reverted";
  readonly report: Report;
}

/** All that the pane remembers; everything else is worked out from it. */
export interface PaneState {
  /** What was last read; `null` until the first reading is there. */
  readonly reading: Reading | null;
  /** The sheet that the analyst looks at in Excel, which need not hold the scorecard that is shown. */
  readonly activeSheetId: string | null;
  /** The scorecard that is shown, by `cardKey`. */
  readonly card: string | null;
  /**
   * The period that was chosen in the header; `null` is the latest that has figures, whichever that is after the next
   * reading.
   */
  readonly period: Period | null;
  /** *Colour every period*: changes are worked out for all periods, not only the one that is shown. */
  readonly everyPeriod: boolean;
  readonly view: ViewName;
  /** The status by which the measures are filtered. */
  readonly filter: Status | null;
  /** Make shareable stands open in the functions' room. */
  readonly sharing: boolean;
  /** The cell that Excel's selection is in: its measure is opened in the list. */
  readonly selected: Place | null;
  /** What the analyst ticked or unticked, by `tickKey`. */
  readonly ticks: Ticks;
  /** The analyst has edited the workbook since it was read. */
  readonly stale: boolean;
  /** `null` while nothing is under way. */
  readonly work: Work | null;
  /** What went wrong last, until it is closed or tried again. */
  readonly trouble: { readonly sentence: string; readonly again: () => void } | null;
  /** What the last write did, until another view of the changes is asked for. */
  readonly outcome: WriteOutcome | null;
  /** Changes that the analyst asked for, shown in place of the update. */
  readonly proposed: Proposed | null;
  /** The room that led to the changes, and that the analyst goes back to once they are applied. */
  readonly from: CameFrom | null;
  /** The board paper that is checked: it stays while other rooms are looked at. */
  readonly paper: HeldPaper;
  /** What someone else had set when this one was saved, in sentences. */
  readonly differences: readonly string[];
}

/** The pane before it has read anything. */
export const STARTING: PaneState = {
  reading: null,
  activeSheetId: null,
  card: null,
  period: null,
  everyPeriod: false,
  view: "measures",
  filter: null,
  sharing: false,
  selected: null,
  ticks: new Map(),
  stale: false,
  work: null,
  trouble: null,
  outcome: null,
  proposed: null,
  from: null,
  paper: NO_PAPER,
  differences: [],
};

/** All that can happen to the pane: by the analyst, by Excel, and by work under way. */
export type PaneEvent =
  | { readonly type: "read"; readonly reading: Reading }
  | { readonly type: "settings"; readonly settings: Settings }
  | { readonly type: "saved"; readonly settings: Settings; readonly differences: readonly string[] }
  | { readonly type: "sheetActivated"; readonly sheetId: string }
  | { readonly type: "show"; readonly what: Partial<Pick<PaneState, ShownPart>> }
  | { readonly type: "tick"; readonly changes: readonly Change[]; readonly on: boolean }
  /** Of cells, by the analyst's or by others; without `cells`, of sheets, which come and go with what we write too. */
  | { readonly type: "edited"; readonly cells?: true }
  /** What the analyst edited has been looked at, and nothing that is shown is another for it. */
  | { readonly type: "followed" }
  | { readonly type: "working"; readonly work: Work }
  | { readonly type: "progress"; readonly what: Partial<Work> }
  | { readonly type: "idle" }
  | { readonly type: "failed"; readonly sentence: string; readonly again: () => void }
  | { readonly type: "finished"; readonly outcome: WriteOutcome };

/** What the analyst chooses to look at. */
type ShownPart =
  | "card"
  | "period"
  | "everyPeriod"
  | "view"
  | "filter"
  | "sharing"
  | "selected"
  | "outcome"
  | "trouble"
  | "differences"
  | "proposed"
  | "from"
  | "paper";

/** The state after an event. The last picture stays until a new one is there, so that nothing flickers. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "read":
      return withReading(state, event.reading);
    case "settings":
      return state.reading ? { ...state, reading: { ...state.reading, settings: event.settings } } : state;
    case "saved":
      return withSaved(state, event);
    case "sheetActivated":
      return withSheet(state, event.sheetId);
    case "show":
      return { ...state, ...event.what, from: cameFrom(state, event.what) };
    case "tick":
      return { ...state, ticks: tickAll(state.ticks, event.changes, event.on) };
    case "edited":
      // A change of sheets is also what our own write causes: only an edit of cells makes an outcome old.
      return { ...state, stale: true, outcome: event.cells ? outcomeAfterEdit(state) : state.outcome };
    case "followed":
      return { ...state, stale: false };
    case "working":
      // A new attempt takes the last fault off the screen: whoever works on it has read it.
      return { ...state, work: event.work, trouble: null };
    case "progress":
      // Progress can come in after the end of its work, from Excel's last answer.
      return state.work ? { ...state, work: { ...state.work, ...event.what } } : state;
    case "idle":
      return { ...state, work: null };
    case "failed":
      return { ...state, trouble: { sentence: event.sentence, again: event.again } };
    case "finished":
      return {
        ...state,
        outcome: event.outcome,
        // What was ticked was ticked for this preview. The next begins with what is ticked by itself.
        ticks: STARTING.ticks,
        proposed: null,
      };
  }
}

/** The scorecard that is shown; `null` where there is none. */
export function shownCard({ reading, card }: PaneState): Card | null {
  return reading === null ? null : (wholeCards(reading.cards).find((one) => cardKey(one) === card) ?? null);
}

/** Whether the analyst looks at a sheet that was not there when the workbook was read. */
export function onNewSheet({ reading, activeSheetId }: PaneState): boolean {
  if (reading === null || activeSheetId === null) return false;
  return !reading.sheets.some((sheet) => sheet.sheetId === activeSheetId);
}

/** The room from which the analyst came to the changes; forgotten once another room is opened. */
function cameFrom({ from }: PaneState, { from: led, proposed, view }: Partial<PaneState>): CameFrom | null {
  if (led !== undefined) return led;
  if (proposed) return proposed.from ?? null;
  return view === undefined || view === "changes" ? from : null;
}

/** The state after settings were saved. */
function withSaved(
  state: PaneState,
  { settings, differences }: { settings: Settings; differences: readonly string[] },
): PaneState {
  const reading = state.reading && { ...state.reading, settings };
  // Several saves may each bring differences: each sentence is said once, until the analyst closes them.
  return { ...state, reading, differences: [...new Set([...state.differences, ...differences])] };
}

/** The state after a reading: the same scorecard and period as before, where they are still there. */
function withReading(state: PaneState, reading: Reading): PaneState {
  const active = reading.sheets.find((sheet) => sheet.active)?.sheetId ?? state.activeSheetId;
  const card = followCard(wholeCards(reading.cards), state.card, active);
  const periods = card?.scorecard.periods ?? [];
  // Periods are read anew each time: the same month is found again by what it is called, `2024-06`.
  const wanted = state.period && formatPeriod(state.period);
  return {
    ...state,
    reading,
    // What the analyst edits meanwhile is skipped by Apply, and named; where cells have moved, it has to be prepared anew.
    proposed: lieAlike(state.reading?.cards ?? [], reading.cards) ? state.proposed : null,
    activeSheetId: active,
    card: card && cardKey(card),
    period: periods.find((period) => formatPeriod(period) === wanted) ?? null,
    stale: false,
    outcome: isUndone(state.outcome, reading) ? null : state.outcome,
  };
}

/** After an edit it is no longer sure that what was put back still stands, so it is no longer said. */
function outcomeAfterEdit({ outcome }: PaneState): WriteOutcome | null {
  return outcome?.did === "reverted" ? null : outcome;
}

/** Whether what was applied was undone in Excel since: then there is nothing to say of it, and nothing to take back. */
function isUndone(outcome: WriteOutcome | null, { revertable }: Reading): boolean {
  return outcome?.did === "applied" && outcome.report.done > 0 && revertable?.undone === true;
}

/** The state after the analyst has gone to another sheet: the pane follows where that sheet has a scorecard. */
function withSheet(state: PaneState, sheetId: string): PaneState {
  const card = wholeCards(state.reading?.cards ?? []).find((one) => standsOnSheet(one, sheetId));
  const shown = shownCard(state);
  const stays = !card || (shown !== null && standsOnSheet(shown, sheetId));
  if (stays) return { ...state, activeSheetId: sheetId };
  // Another scorecard has other periods and may have no measure of that status: a filter kept over would show an empty
  // list.
  return { ...state, activeSheetId: sheetId, card: cardKey(card), period: null, filter: null };
}
