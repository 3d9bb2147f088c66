import type { Direction, Movement } from "../core/status/direction";
import type { Period } from "../core/periods/period";
import type { Status } from "../core/status/status";
import type { Working } from "../core/workings/working";
import type { Actual, ArrowMeaning, Fact, Measure } from "./scorecard";

/** The colour of one actual, and the rule that gave it. */
export interface StatusJudgement {
  /** `null` where neither a heading nor the value names one. */
  readonly period: Period | null;
  readonly actual: Actual | null;
  readonly value: Status;
  readonly reason: string;
  /** The colour that the unrounded value would have had, where it is another. */
  readonly unrounded: Status | null;
}

/** Which way the latest value has gone. */
export interface DirectionJudgement {
  readonly value: Direction;
  readonly reason: string;
  readonly current: Actual | null;
  readonly previous: Actual | null;
  readonly meaning: ArrowMeaning;
  /** The arrow that belongs in the cell: up is better, or merely up, as the scorecard means it; `null` for none. */
  readonly sign: Movement | null;
  /** The arrow in the cell now; `null` where there is none. */
  readonly published: Movement | null;
}

/** The working against the value published beside it. */
export interface WorkingJudgement {
  readonly working: Working;
  /** What it gives, in the unit of the value: a fraction for a percentage; `null` where it divides by zero. */
  readonly result: number | null;
  /** `null` where there is no value to compare with. */
  readonly agrees: boolean | null;
  /** What the working gives, shown as the row is shown. */
  readonly shown: string;
}

/** The status of the latest value that the sheet shows without a word, and the cell that shows it. */
export interface ShownStatus {
  readonly status: Status;
  readonly fact: Fact;
}

/** Everything judged about one measure. */
export interface Judgement {
  readonly measure: Measure;
  /** The cell of the period asked for, blank or not; `null` where the measure has none. */
  readonly asked: Actual | null;
  /** The measure's own latest value up to the period asked for; `null` where that is due and missing. */
  readonly latest: Actual | null;
  /** `latest` comes from the working and does not stand in the sheet yet. */
  readonly derived: boolean;
  readonly previous: Actual | null;
  /** The cell, as it stands in the sheet, whose value the working should give. */
  readonly worked: Actual | null;
  readonly working: WorkingJudgement | null;
  /** The cells of its periods, earliest first, with the one that its working will fill in. Few are asked for their status. */
  readonly figures: readonly Actual[];
  /** The status of `latest`; grey with its reason where it cannot be told. */
  readonly status: StatusJudgement;
  /** Left out where no colour and no sign shows one, where a word does, and where nobody looked. */
  readonly shown?: ShownStatus;
  readonly direction: DirectionJudgement;
  /** Those of the measure's other arrows, in their order; left out where there are none. */
  readonly otherDirections?: readonly DirectionJudgement[];
}
