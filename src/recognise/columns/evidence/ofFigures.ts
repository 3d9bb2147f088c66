import { wholePeriod } from "../../../core/periods/readPeriod";
import { HALF, COLUMN_SHARE, SEVERAL_SHARE } from "./shares";
import { asPercent, NOTHING, speak, VALUE_ROLES, type ColumnEvidence } from "./speak";

/** How strongly figures, workings and changes speak. */
const WEIGHTS = {
  /** A few workings say as much as a heading that names none, and all of them say more than any. */
  workings: 0.6,
  eachWorking: 0.6,
  noWorkings: -0.6,
  /** Outweighs a month over them, the word `Actual` and that they are figures. */
  liveWorkings: 1.6,
  notLiveValues: -1.6,
  /** Figures fit many roles, so that they only tip the scales; their want weighs twice as much. */
  figures: 0.3,
  noFigures: -0.7,
  underMeasure: 0.5,
  notAMeasure: -1,
  changes: 0.8,
  notValues: -0.5,
  dated: 0.4,
  /** Outweighs `Month` or `Latest date` over them. */
  dates: -1,
} as const;

const MEASURE = /^measure$/i;

/** `407/1626 = 0.25` in several cells: workings. Where a month's own figures stand, one among them is a slip of the hand. */
export const cellsAreWorkings: ColumnEvidence = ({ heading, profile }) =>
  profile.workings < SEVERAL_SHARE || (profile.numbers >= COLUMN_SHARE && wholePeriod(heading.own) !== null)
    ? NOTHING
    : [
        speak(
          "working",
          WEIGHTS.workings + WEIGHTS.eachWorking * profile.workings,
          `${asPercent(profile.workings)} of its cells are workings.`,
        ),
        ...VALUE_ROLES.map((role) => speak(role, -profile.workings, "Its cells are workings, not values.")),
      ];

/**
 * `=407/1626` under a month's second heading is the working of the value beside it. In the month's only column it is how
 * the value itself was typed.
 */
export const cellsAreLiveWorkings: ColumnEvidence = ({ profile, samePeriodBefore }) =>
  profile.liveWorkings < SEVERAL_SHARE || !samePeriodBefore
    ? NOTHING
    : [
        speak(
          "working",
          WEIGHTS.liveWorkings,
          `${asPercent(profile.liveWorkings)} of its cells are workings, typed as formulas beside their values.`,
        ),
        ...VALUE_ROLES.map((role) =>
          speak(role, WEIGHTS.notLiveValues, "Its cells are workings, not values."),
        ),
      ];

/** Under `Measure`, which may be the verb, figures are what was measured. */
export const figuresUnderMeasure: ColumnEvidence = ({ heading, profile }) =>
  profile.numbers < COLUMN_SHARE || !MEASURE.test(heading.own)
    ? NOTHING
    : [
        speak("actual", WEIGHTS.underMeasure, "It is headed “Measure” and holds figures."),
        speak("measure", WEIGHTS.notAMeasure, "Its cells are figures."),
      ];

/** Plain figures under `Number` are no workings. */
export const figuresNotWorkings: ColumnEvidence = ({ profile }) =>
  profile.numbers < COLUMN_SHARE || profile.workings > 0
    ? NOTHING
    : [speak("working", WEIGHTS.noWorkings, "Its cells are figures, not workings.")];

/** Figures and markers (`TBC`, `NA`) may be values of any kind; markers among `High` and `Low` are no figures. */
export const cellsAreFigures: ColumnEvidence = ({ profile }) =>
  profile.numbers + profile.markers < COLUMN_SHARE || (profile.numbers === 0 && profile.polarities > HALF)
    ? NOTHING
    : VALUE_ROLES.map((role) => speak(role, WEIGHTS.figures, "Nearly every cell is a figure or a marker."));

/** Where hardly a figure stands there are no values. */
export const hardlyFigures: ColumnEvidence = ({ profile }) =>
  profile.filled === 0 || profile.numbers + profile.markers > SEVERAL_SHARE
    ? NOTHING
    : VALUE_ROLES.map((role) => speak(role, WEIGHTS.noFigures, "Its cells are hardly ever figures."));

/** `(+16)` and `-2.1%` are changes. */
export const cellsAreChanges: ColumnEvidence = ({ profile }) =>
  profile.changes < HALF
    ? NOTHING
    : [
        speak(
          "change",
          WEIGHTS.changes,
          `${asPercent(profile.changes)} of its cells are changes with a sign.`,
        ),
        ...VALUE_ROLES.map((role) => speak(role, WEIGHTS.notValues, "Its cells are changes, not values.")),
      ];

/** Dates say of when something is; none is a value. */
export const cellsAreDates: ColumnEvidence = ({ profile }) =>
  profile.dates < HALF
    ? NOTHING
    : VALUE_ROLES.map((role) => speak(role, WEIGHTS.dates, "Its cells are dates, not values."));

/** `20.9% (March 24)` is a value with its own period. */
export const valuesCarryPeriod: ColumnEvidence = ({ profile }) =>
  profile.dated < HALF ? NOTHING : [speak("actual", WEIGHTS.dated, "Its values carry their own period.")];
