import type { Change } from "../../model/change";
import type { Reading } from "../../model/reading";
import type { Waiting } from "../../model/waiting";
import type { Written } from "../../model/written";
import { NOTHING_BY_US, type ByUs } from "../edits/byUs";
import type { Known } from "./known";
import { followedEdits, type Followed } from "../edits/followed";

/** Reads the whole workbook again. */
export type ReadWorkbook = (waiting?: Waiting) => Promise<Reading>;

/** What recalculation remembers while it is on. */
export interface Session {
  readonly readWorkbook: ReadWorkbook;
  known: Known | null;
  /** Everything written since it was switched on; the journal keeps only the last of each cell. */
  written: Written[];
  /** What we have written since `known` was read as a whole. */
  byUs: ByUs;
  readonly followed: Followed;
  /** Measures that the analyst's edits have touched, by their ids. */
  readonly touched: Set<string>;
  /** Measures for which a recalculation is due, by their ids. */
  readonly due: Set<string>;
  /** Measures that the analyst has edited once more, or that Ctrl+Z or Ctrl+Y has brought there: the next step would tell. */
  readonly perhapsEdited: Set<string>;
  readonly now: () => Date;
}

/** Writes that are remembered at most; an update of a large scorecard is some hundreds. */
const MOST_WRITTEN = 5_000;

/** A session that has seen nothing yet. */
export function newSession(readWorkbook: ReadWorkbook, now: () => Date): Session {
  return {
    readWorkbook,
    known: null,
    written: [],
    byUs: NOTHING_BY_US,
    followed: followedEdits(),
    touched: new Set(),
    due: new Set(),
    perhapsEdited: new Set(),
    now,
  };
}

/** Remembers what was just written. */
export function rememberWritten(session: Session, changes: readonly Change[]): void {
  const more = changes.flatMap((change): Written[] =>
    // Only what can be taken for ours again: inserted lines are found by their headings.
    change.kind === "value" || change.kind === "fill" || change.kind === "format"
      ? [{ kind: change.kind, place: change.place, measureKey: change.measureKey, after: change.after }]
      : [],
  );
  rememberAsOurs(session, more);
}

/** Takes these for ours from now on. */
export function rememberAsOurs(session: Session, more: readonly Written[]): void {
  if (more.length > 0) session.written = [...session.written, ...more].slice(-MOST_WRITTEN);
}

/** What came of looking at some measures. */
export interface Did {
  readonly changes: readonly Change[];
  /** Cells that could not be written. */
  readonly left: number;
  readonly trouble: string | null;
}

/** Nothing was concerned. */
export const NOTHING_DONE: Did = { changes: [], left: 0, trouble: null };
