import type { Reading } from "../model/reading";

/** What the pane says of recalculation. */
export interface LiveState {
  /** What Excel waits for; `null` while nothing keeps us. */
  readonly waiting: string | null;
  /** What was last brought up to date, and when (ISO 8601). */
  readonly last: { readonly did: string; readonly when: string } | null;
  /** Cells that the last edit should have changed and that are protected, or were changed meanwhile. */
  readonly left: number;
  /** Measures for which a recalculation is due. */
  readonly due: number;
  /** What went wrong, in a sentence. */
  readonly trouble: string | null;
}

/** Whom recalculation tells. */
export interface LiveHandlers {
  onState(state: LiveState): void;
  /** The workbook as it is known after an edit, without having been read as a whole. */
  onReading(reading: Reading): void;
}

/** Recalculation while it is on. */
export interface Live {
  /** The pane has read the whole workbook for reasons of its own. */
  seen(reading: Reading): void;
  /** Brings everything up to date now. */
  recalculate(): Promise<void>;
  /** Resolves when every edit so far has been followed. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}
