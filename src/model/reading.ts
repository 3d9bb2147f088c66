import type { Landmarks } from "./anchors/landmarks";
import type { Beside } from "./beside";
import type { Change } from "./change";
import type { CheckId } from "./checkIds";
import type { Finding } from "./finding";
import type { Appearance } from "./grid";
import type { Judgement } from "./judgement";
import type { Scorecard } from "./scorecard";
import type { Settings } from "./settings";
import type { Written } from "./written";

/** A scorecard with how its cells look. */
export interface Card {
  readonly scorecard: Scorecard;
  readonly appearance: Appearance;
  /** The anchors of the cells of the workbook that the scorecard was read from. */
  readonly landmarks?: Landmarks;
  /** The sheets of a scorecard that extends over several, in the workbook's order; left out where it stands on one sheet. */
  readonly pages?: readonly Card[];
}

/** What was read of the workbook. */
export interface Reading {
  /** Every sheet in the workbook's order; `trouble` says in a sentence why one was not read. */
  readonly sheets: readonly {
    readonly sheetId: string;
    readonly sheet: string;
    readonly active: boolean;
    readonly trouble: string | null;
  }[];
  readonly cards: readonly Card[];
  readonly settings: Settings;
  /** Why the workbook's settings could not be read, in a sentence; they are then left alone. */
  readonly settingsTrouble: string | null;
  /** AutoSave is on: everyone who has the file open sees a change at once. */
  readonly autoSave?: boolean;
  /** What Revert would take back next; `null` where there is nothing. */
  readonly revertable: Revertable | null;
  /** What the add-in wrote, as the journal keeps it; whether the cell still holds that, only the cell tells. */
  readonly written?: readonly Written[];
  /** What other sheets say of earlier figures and of populations. */
  readonly beside?: Beside;
}

/** The last apply that still stands, as the journal in the workbook keeps it. */
export interface Revertable {
  /** Names the apply. Revert takes back exactly the apply that the pane offered, or nothing where another came between. */
  readonly apply: string;
  /** ISO 8601. */
  readonly when: string;
  /** 0 where all that was applied has been undone. */
  readonly cells: number;
  /** What was applied last was undone in Excel; `when` and `cells` are those of an apply before it, if there is one. */
  readonly undone?: true;
}

/** One scorecard, judged. */
export interface Picture {
  readonly card: Card;
  readonly judgements: readonly Judgement[];
  /** Whether the changes have been worked out; before that an empty list says nothing. */
  readonly prepared: boolean;
  readonly changes: readonly Change[];
  /** What an update leaves alone, in sentences: statuses that the analyst's conditional formats show. */
  readonly left: readonly string[];
  /** Whether the checks have answered; before that an empty list of findings says nothing. */
  readonly checked: boolean;
  readonly findings: readonly Finding[];
  /** Checks that could not answer for a measure, and what each would need. */
  readonly unanswered: readonly {
    readonly check: CheckId;
    readonly measure: string;
    readonly needs: string;
  }[];
}
