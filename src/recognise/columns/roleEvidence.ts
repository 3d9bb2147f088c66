import { wholePeriod } from "../../core/periods/readPeriod";
import type { Evidence, Role } from "../../model/scorecard";
import type { ColumnHeading } from "./headings";
import { rolesOfHeading } from "./headingWords";
import type { Profile } from "./profile";

/** A column as the evidence sees it. */
export interface Column {
  readonly heading: ColumnHeading;
  readonly profile: Profile;
  /** How many columns of words stand to its left. */
  readonly wordsBefore: number;
  readonly figuresBefore: boolean;
  /** The share of the rows in which it is filled. */
  readonly fullness: number;
  /** What stands right over the next column and all that does, and whether a period stands over the one before. */
  readonly next: string;
  readonly nextText: string;
  readonly afterPeriod: boolean;
}

/** Roles whose cells hold values. */
const VALUE_ROLES: readonly Role[] = ["actual", "baseline", "target", "tolerance", "benchmark", "ytd"];
/** A band over several columns says less than the heading right above one. */
const BAND_WEIGHT = 0.7;
/** A column that says where its row belongs, not what is measured. */
export const SECTION_HEADING =
  /^(section|service( area)?|area|theme|agency|partner|directorate|department|domain|category|workstream|portfolio|pillar|group|strand|priority( area)?|outcome( area)?|topic|stage|pathway)s?$/i;
/** Rows of these are teams and places: a breakdown, no scorecard. */
const BREAKDOWN_HEADING =
  /^(team|ward|locality|district|school|office|local authority|council|age( group| band)?|ethnicity|gender|(social |case)?worker|practitioner|recruiter|adviser|employee|provider|supplier|home|site|centre|hub|item|product|scheme)s?$/i;
const OF_THEM_ALL =
  /^(((grand|year|annual) )?(total|average|avg\.?|mean)( \d{4}.\d\d)?|(full |whole )?year)$/i;
/** The least and the most of what was found, side by side, are no limits. */
const LEAST = /\bmin(imum)?\b/i;
const MOST = /\bmax(imum)?\b/i;
/** The average under `1st QTR` is the quarter's. */
const OF_A_QUARTER = /\bq(tr|uarter)?\.?\b/i;
const COUNTED = /^(no\.?|number|#|count|volume)(?=$| \w{2,4}\W?\d\d)/i;
const SHARE = /^(%|percent(age)?|per cent|rate)(?=$| \w{2,4}\W?\d\d)/i;
/** Over the names of measures it belongs to the periods beside it. */
const TIME = /^((financial |calendar |academic )?year|date|week|period)( ending)?$/i;
/** More than these are no scale of statuses. */
const MOST_STATUSES = 6;
/** Words of a status are few; a longer text is about something. */
const LONGEST_STATUS = 40;
/** A heading that asks whether the target is met. */
const ASKS = /\b(target|threshold|benchmark|met|achieved|on track|standard|plan)\b/i;

/** One piece of evidence: a sentence, and for which roles it speaks how strongly (below 0: against). */
type Speak = (column: Column) => readonly { readonly role: Role; readonly evidence: Evidence }[];

/** Everything that speaks for or against a role. Adding a layout means adding a line here. */
const TABLE: readonly Speak[] = [
  ({ heading }) =>
    strengthsOf(heading.own).map(([role, strength]) =>
      speak(role, strength, `The heading says “${heading.own}”.`),
    ),
  ({ heading }) => {
    const own = rolesOfHeading(heading.own);
    return strengthsOf(heading.text)
      .filter(([role, strength]) => strength > (own[role] ?? 0))
      .map(([role, strength]) =>
        speak(role, strength * BAND_WEIGHT, `A heading above says “${heading.text}”.`),
      );
  },
  ({ heading }) =>
    heading.namesPeriod
      ? [speak("actual", heading.period?.kind === "year" ? 0.2 : 0.45, "Its heading is a period.")]
      : [],
  ({ heading, profile }) =>
    // Where a month's own figures stand, a working among them is a slip of the hand.
    profile.workings < 0.3 || (profile.numbers >= 0.6 && wholePeriod(heading.own) !== null)
      ? []
      : [
          speak(
            "working",
            0.6 + 0.6 * profile.workings,
            `${percent(profile.workings)} of its cells are workings.`,
          ),
          ...VALUE_ROLES.map((role) => speak(role, -profile.workings, "Its cells are workings, not values.")),
        ],
  ({ heading, profile }) =>
    profile.answers < 0.6 || !ASKS.test(heading.own)
      ? []
      : [speak("status", 1.2, "Its cells answer whether the target is met.")],
  ({ profile }) =>
    profile.statuses > 0 || profile.words < 0.6 || !isVaried(profile)
      ? []
      : [speak("status", -0.6, "Its cells are too long or too different for statuses.")],
  ({ heading, profile, wordsBefore }) =>
    TIME.test(heading.own) && profile.words >= 0.6 && wordsBefore === 0
      ? [speak("ignored", -0.8, `Below “${heading.own}” stand names.`)]
      : [],
  ({ heading, next, profile }) =>
    COUNTED.test(heading.own) && SHARE.test(next) && profile.numbers >= 0.6
      ? [speak("numerator", 1.6, `The share beside it, “${next}”, is what is measured.`)]
      : [],
  ({ heading, afterPeriod }) =>
    afterPeriod && OF_THEM_ALL.test(heading.own) && !OF_A_QUARTER.test(heading.text)
      ? [speak("ytd", 1.2, `“${heading.own}” stands behind the periods.`)]
      : [],
  ({ heading, nextText }) =>
    LEAST.test(heading.text) && MOST.test(nextText)
      ? [speak("tolerance", -1, `“${nextText}” beside it is the other end of a spread.`)]
      : [],
  ({ heading }) =>
    SECTION_HEADING.test(heading.own)
      ? [speak("measure", -0.25, `“${heading.own}” says where a row belongs.`)]
      : [],
  ({ heading }) =>
    BREAKDOWN_HEADING.test(heading.own)
      ? [speak("measure", -0.8, `“${heading.own}” says who a row is about.`)]
      : [],
  ({ profile, fullness }) =>
    profile.words < 0.6 || fullness >= 0.6 ? [] : [speak("measure", -0.4, "It is blank in many rows.")],
  ({ profile }) =>
    profile.words < 0.6 || (profile.averageLength < 10 && profile.distinct > 0.5)
      ? []
      : [speak("reference", -0.6, "Its cells are names, not references.")],
  ({ heading, profile }) =>
    profile.numbers < 0.6 || !/^measure$/i.test(heading.own)
      ? []
      : [
          speak("actual", 0.5, "It is headed “Measure” and holds figures."),
          speak("measure", -1, "Its cells are figures."),
        ],
  ({ profile }) =>
    profile.numbers < 0.6 || profile.workings > 0
      ? []
      : [speak("working", -0.6, "Its cells are figures, not workings.")],
  ({ profile }) =>
    profile.arrows < 0.5
      ? []
      : [
          speak(
            "direction",
            profile.moves > 0 ? 1 : 0.5,
            `${percent(profile.arrows)} of its cells are arrows.`,
          ),
        ],
  ({ profile }) =>
    profile.statuses < 0.5
      ? []
      : [speak("status", 1, `${percent(profile.statuses)} of its cells are status words.`)],
  ({ profile, figuresBefore }) =>
    profile.polarities < 0.6 || profile.statuses >= 0.5 || (profile.moves >= 0.5 && figuresBefore)
      ? []
      : [speak("polarity", 0.9, `${percent(profile.polarities)} of its cells say which way is good.`)],
  ({ profile, figuresBefore }) =>
    profile.moves < 0.5 || figuresBefore
      ? []
      : [speak("polarity", 0.3, "Its arrows stand before the figures.")],
  ({ profile, wordsBefore, heading }) =>
    profile.references < 0.7 || wordsBefore > 0 || heading.period !== null
      ? []
      : [
          speak(
            "reference",
            0.3 + 0.5 * profile.distinct,
            `${percent(profile.references)} of its cells read as references.`,
          ),
        ],
  ({ profile, wordsBefore }) =>
    profile.words < 0.6 || profile.distinct < 0.6 || profile.averageLength < 8
      ? []
      : [
          speak(
            "measure",
            wordsBefore === 0 ? 0.7 : profile.averageLength < 20 ? 0.3 : 0.45,
            "Its cells are names, nearly all different.",
          ),
        ],
  ({ profile }) => (profile.named < 0.6 ? [] : [speak("measure", 0.5, "Its cells name what is counted.")]),
  ({ profile, wordsBefore }) =>
    profile.words < 0.6 || wordsBefore === 0 || profile.averageLength < 40
      ? []
      : [speak("narrative", 0.5, "Its cells are sentences.")],
  ({ profile }) =>
    profile.numbers + profile.markers < 0.6
      ? []
      : VALUE_ROLES.map((role) => speak(role, 0.3, "Nearly every cell is a figure or a marker.")),
  ({ profile }) =>
    profile.filled === 0 || profile.numbers + profile.markers > 0.3
      ? []
      : VALUE_ROLES.map((role) => speak(role, -0.7, "Its cells are hardly ever figures.")),
  ({ profile }) =>
    profile.changes < 0.5
      ? []
      : [
          speak("change", 0.8, `${percent(profile.changes)} of its cells are changes with a sign.`),
          ...VALUE_ROLES.map((role) => speak(role, -0.5, "Its cells are changes, not values.")),
        ],
  ({ profile }) => (profile.dated < 0.5 ? [] : [speak("actual", 0.4, "Its values carry their own period.")]),
];

/** Everything said about a column, by role. */
export function roleEvidence(column: Column): Map<Role, Evidence[]> {
  const said = new Map<Role, Evidence[]>();
  for (const { role, evidence } of TABLE.flatMap((entry) => entry(column))) {
    const list = said.get(role) ?? [];
    // Two words of one heading for one role are one piece of evidence, the stronger.
    const same = list.find(({ sentence }) => sentence === evidence.sentence);
    if (same === undefined) said.set(role, [...list, evidence]);
    else if (evidence.strength > same.strength)
      said.set(
        role,
        list.map((one) => (one === same ? evidence : one)),
      );
  }
  return said;
}

function isVaried({ distinct, filled, averageLength }: Profile): boolean {
  return averageLength > LONGEST_STATUS || (distinct > 0.6 && distinct * filled > MOST_STATUSES);
}

function strengthsOf(text: string): [Role, number][] {
  return Object.entries(rolesOfHeading(text)) as [Role, number][];
}

function speak(role: Role, strength: number, sentence: string): { role: Role; evidence: Evidence } {
  return { role, evidence: { sentence, strength } };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
