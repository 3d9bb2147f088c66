import { says } from "../../../words/says";
import { PERIOD_WORDS, TIME_OVER_NAMES } from "../../../words/time/periodHeadings";
import { namesTime } from "../../time/timeWords";
import { HALF, COLUMN_SHARE, REFERENCES_SHARE } from "./shares";
import { asPercent, NOTHING, speak, VALUE_ROLES, type ColumnEvidence } from "./speak";

/** How strongly names, references and sentences speak. */
const WEIGHTS = {
  belowTime: -0.8,
  besidePeriods: 0.7,
  partlyBlank: -0.4,
  names: 0.7,
  /** Behind other words, names are as likely teams or sources; long ones less so. */
  laterNames: 0.45,
  laterShortNames: 0.3,
  counted: 0.5,
  notReferences: -0.6,
  references: 0.3,
  eachReference: 0.5,
  sentences: 0.5,
  numbered: 0.5,
  /** Outweighs a period over them. */
  notValues: -1,
} as const;

/** Characters on the average: from here on words are names, long names, and sentences. */
const SHORTEST_NAME = 8;
const LONG_NAME = 20;
const SENTENCE = 40;
/** References are shorter, each its own. */
const LONGEST_REFERENCE = 10;

/** `Year` over the first words stands over the names, and belongs to the years beside it. */
export const namesBelowTime: ColumnEvidence = ({ heading, profile, wordsBefore }) =>
  says(heading.own, TIME_OVER_NAMES) && profile.words >= COLUMN_SHARE && wordsBefore === 0
    ? [speak("ignored", WEIGHTS.belowTime, `Below “${heading.own}” stand names.`)]
    : NOTHING;

/** `Month` over the first words, beside `Apr-24`, heads the months to its right: below it stand names. */
export const namesBesidePeriods: ColumnEvidence = ({ heading, profile, wordsBefore, nextHeaded }) =>
  says(heading.own, PERIOD_WORDS) &&
  namesTime(nextHeaded) &&
  profile.filled > 0 &&
  profile.numbers === 0 &&
  wordsBefore === 0
    ? [speak("measure", WEIGHTS.besidePeriods, `“${heading.own}” heads the periods beside it.`)]
    : NOTHING;

/** Every measure has a name, so a column with many blanks seldom holds the names. */
export const blankInMany: ColumnEvidence = ({ profile, fullness }) =>
  profile.words < COLUMN_SHARE || fullness >= COLUMN_SHARE
    ? NOTHING
    : [speak("measure", WEIGHTS.partlyBlank, "It is blank in many rows.")];

/** Words are no references, unless they are short and mostly different. */
export const namesNotReferences: ColumnEvidence = ({ profile }) =>
  profile.words < COLUMN_SHARE || (profile.averageLength < LONGEST_REFERENCE && profile.distinct > HALF)
    ? NOTHING
    : [speak("reference", WEIGHTS.notReferences, "Its cells are names, not references.")];

/** `1.4`, `KPI 7` and `CS02` before any words are references. */
export const cellsAreReferences: ColumnEvidence = ({ profile, wordsBefore, heading }) =>
  profile.references < REFERENCES_SHARE || wordsBefore > 0 || heading.period !== null
    ? NOTHING
    : [
        speak(
          "reference",
          WEIGHTS.references + WEIGHTS.eachReference * profile.distinct,
          `${asPercent(profile.references)} of its cells read as references.`,
        ),
      ];

/** 1, 2, 3 and so on before any words number the rows, whatever stands over them: a title often does. */
export const cellsNumberRows: ColumnEvidence = ({ profile, wordsBefore }) =>
  !profile.numbersRows || wordsBefore > 0
    ? NOTHING
    : [
        speak("reference", WEIGHTS.numbered, "Its cells number the rows."),
        ...VALUE_ROLES.map((role) => speak(role, WEIGHTS.notValues, "Its cells number the rows.")),
      ];

/** Words that are long and nearly all different are names of measures, above all the first of them. */
export const cellsAreNames: ColumnEvidence = ({ profile, wordsBefore }) => {
  if (
    profile.words < COLUMN_SHARE ||
    profile.distinct < COLUMN_SHARE ||
    profile.averageLength < SHORTEST_NAME
  )
    return NOTHING;
  const later = profile.averageLength < LONG_NAME ? WEIGHTS.laterShortNames : WEIGHTS.laterNames;
  return [
    speak("measure", wordsBefore === 0 ? WEIGHTS.names : later, "Its cells are names, nearly all different."),
  ];
};

/** `% of visits in time` and `Number of referrals` name what is counted. */
export const cellsNameCounted: ColumnEvidence = ({ profile }) =>
  profile.named < COLUMN_SHARE
    ? NOTHING
    : [speak("measure", WEIGHTS.counted, "Its cells name what is counted.")];

/** Long words behind others are a narrative. */
export const cellsAreSentences: ColumnEvidence = ({ profile, wordsBefore }) =>
  profile.words < COLUMN_SHARE || wordsBefore === 0 || profile.averageLength < SENTENCE
    ? NOTHING
    : [speak("narrative", WEIGHTS.sentences, "Its cells are sentences.")];
