import { says } from "../../../words/says";
import { ASKS_WHETHER_MET, DRAWN, NAMES_ARROWS } from "../../../words/lists/signWords";
import { rolesOfHeading } from "../headingWords";
import type { Profile } from "../profile";
import { HALF, COLUMN_SHARE } from "./shares";
import { asPercent, NOTHING, speak, type ColumnEvidence } from "./speak";

/** How strongly arrows, statuses and polarities speak. */
const WEIGHTS = {
  answers: 1.2,
  varied: -0.6,
  arrows: 1,
  /** `●` throughout may as well be a status that shows its colour. */
  stillArrows: 0.5,
  statuses: 1,
  /** `Performance v target` over status words. */
  noChanges: -0.7,
  polarities: 0.9,
  /** Before any figure they outweigh `Direction` over them. */
  polaritiesBefore: 1.1,
  arrowsBefore: 0.3,
  /** Outweighs `Direction` over arrows. */
  waysOfNames: 1.4,
  /** Outweighs the heading. */
  drawn: -0.9,
} as const;

/** More than these are no scale of statuses. */
const MOST_STATUSES = 6;
/** The share of different texts from which on a column holds no scale. */
const VARIED_SHARE = 0.6;
/** Under the icons of arrows stand numbers such as 1, 2 and -1. */
const LONGEST_ICON = 2;
/** Words of a status are few; a longer text is about something. */
const LONGEST_STATUS = 40;

/** `Yes` and `No` under `Target met?` are statuses. */
export const answersWhetherMet: ColumnEvidence = ({ heading, profile }) =>
  profile.answers < COLUMN_SHARE || !says(heading.own, ASKS_WHETHER_MET)
    ? NOTHING
    : [speak("status", WEIGHTS.answers, "Its cells answer whether the target is met.")];

/** Long texts, or many different ones, are no statuses, whatever stands over them. */
export const tooVariedForStatuses: ColumnEvidence = ({ profile }) =>
  profile.statuses > 0 || profile.words < COLUMN_SHARE || !isVaried(profile)
    ? NOTHING
    : [speak("status", WEIGHTS.varied, "Its cells are too long or too different for statuses.")];

/** `Better` under `vs England` compares with others, not with an earlier month. */
function isAgainstOthers(heading: string): boolean {
  const { benchmark, direction } = rolesOfHeading(heading);
  return benchmark !== undefined && direction === undefined;
}

/** `↑`, `▼` and `improving` are directions. */
export const cellsAreArrows: ColumnEvidence = ({ heading, profile }) =>
  profile.arrows < HALF || isAgainstOthers(heading.own)
    ? NOTHING
    : [
        speak(
          "direction",
          profile.moves > 0 ? WEIGHTS.arrows : WEIGHTS.stillArrows,
          `${asPercent(profile.arrows)} of its cells are arrows.`,
        ),
      ];

/** `Green`, `R` and `On target` are statuses. */
export const cellsAreStatuses: ColumnEvidence = ({ profile }) =>
  profile.statuses < HALF
    ? NOTHING
    : [
        speak("status", WEIGHTS.statuses, `${asPercent(profile.statuses)} of its cells are status words.`),
        speak("change", WEIGHTS.noChanges, "Its cells are status words."),
      ];

/** `BIB`, `High` and `Lower` say which way is good; arrows behind figures say how they moved. */
export const cellsArePolarities: ColumnEvidence = ({ heading, profile, figuresBefore }) =>
  profile.polarities < COLUMN_SHARE ||
  profile.statuses >= HALF ||
  (profile.moves >= HALF && figuresBefore) ||
  areSignsOfStatus(heading.own, profile)
    ? NOTHING
    : [
        speak(
          "polarity",
          figuresBefore || profile.moves > 0 ? WEIGHTS.polarities : WEIGHTS.polaritiesBefore,
          `${asPercent(profile.polarities)} of its cells say which way is good.`,
        ),
      ];

/** `l` under `RAG` is a dot in a font of symbols, and not `low`. */
function areSignsOfStatus(heading: string, { averageLength }: Profile): boolean {
  const { status, polarity } = rolesOfHeading(heading);
  return averageLength === 1 && status !== undefined && polarity === undefined;
}

/** Blank throughout under `Trend`: sparklines stand there, which no cell tells of, and an arrow would be written over them. */
export const blankUnderTrend: ColumnEvidence = ({ heading, profile }) =>
  profile.filled > 0 || !says(heading.own, DRAWN) || says(heading.own, NAMES_ARROWS)
    ? NOTHING
    : [
        speak(
          "direction",
          WEIGHTS.drawn,
          `Below “${heading.own}” no cell is filled: what may be drawn there is left alone.`,
        ),
      ];

/** `72% Avg` below `3-year Trend` is no arrow: what was worked out of the years stands there, or a remark. */
export const noArrowUnderTrend: ColumnEvidence = ({ heading, profile }) =>
  profile.numbers + profile.words < COLUMN_SHARE ||
  profile.arrows > 0 ||
  profile.averageLength <= LONGEST_ICON
    ? NOTHING
    : [speak("direction", WEIGHTS.drawn, `Below “${heading.own}” stands no arrow.`)];

/** Arrows before any figure say which way is wanted. */
export const arrowsBeforeFigures: ColumnEvidence = ({ profile, figuresBefore }) =>
  profile.moves < HALF || figuresBefore
    ? NOTHING
    : [speak("polarity", WEIGHTS.arrowsBefore, "Its arrows stand before the figures.")];

/** `Up` and `Down` that say of each row what its name says is good are no direction of travel. */
export const arrowsSayWays: ColumnEvidence = ({ saysWays }) =>
  saysWays
    ? [speak("polarity", WEIGHTS.waysOfNames, "Its arrows say of each row which way its name says is good.")]
    : NOTHING;

function isVaried({ distinct, filled, averageLength }: Profile): boolean {
  return averageLength > LONGEST_STATUS || (distinct > VARIED_SHARE && distinct * filled > MOST_STATUSES);
}
