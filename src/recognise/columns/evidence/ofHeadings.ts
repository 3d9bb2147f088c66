import type { Role } from "../../../model/scorecard";
import { bookOf, wholly } from "../../../words/phrases";
import { PLACES } from "../../../words/places";
import { isMarkedExpected } from "../../../words/time/notFinal";
import { isPerhapsTarget, rolesOfHeading } from "../headingWords";
import { NOTHING, speak, type ColumnEvidence } from "./speak";

/** How strongly what stands over a column speaks. */
const WEIGHTS = {
  /** A band over several columns says less than the heading right above one. */
  band: 0.7,
  period: 0.45,
  /** A year stands over targets and benchmarks as often as over actuals. */
  year: 0.2,
  /** Outweighs the figures below it. */
  expected: 2,
  section: -0.25,
  beforeNames: -1.5,
  breakdown: -0.8,
} as const;

const PLACE = bookOf(PLACES);

/** A column that says where its row belongs, not what is measured. */
export function isSectionHeading(heading: string): boolean {
  return wholly(PLACE, heading) === "section";
}

/** `Target` right over a column speaks for a target. */
export const headingSaysRole: ColumnEvidence = ({ heading }) =>
  strengthsOf(heading.own).map(([role, strength]) =>
    speak(role, strength, `The heading says “${heading.own}”.`),
  );

/** Before the names `Ambition 1` is where a row belongs; behind them it is what is wanted. */
export const ambitionBeforeNames: ColumnEvidence = ({ heading, wordsBefore }) =>
  wordsBefore > 0 || !isPerhapsTarget(heading.own)
    ? NOTHING
    : [speak("target", WEIGHTS.beforeNames, "It stands before the names.")];

/**
 * `Targets` over several columns speaks for each of them, less strongly. `Current performance` over `Q3 actual` and `Q3
 * target` does not make an actual of the target.
 */
export const bandSaysRole: ColumnEvidence = ({ heading }) => {
  const own = rolesOfHeading(heading.own);
  const isMark = MARKS.some((role) => own[role] !== undefined);
  return strengthsOf(heading.text)
    .filter(([role, strength]) => strength > (own[role] ?? 0) && !(isMark && role === "actual"))
    .map(([role, strength]) =>
      speak(role, strength * WEIGHTS.band, `A heading above says “${heading.text}”.`),
    );
};

/** What figures are held against. */
const MARKS: readonly Role[] = ["target", "tolerance", "baseline"];

/** Under `Apr-24` stand actuals, unless something says otherwise. */
export const headingIsPeriod: ColumnEvidence = ({ heading }) =>
  heading.namesPeriod || heading.doubt !== undefined
    ? [
        speak(
          "actual",
          heading.period?.kind === "year" ? WEIGHTS.year : WEIGHTS.period,
          "Its heading is a period.",
        ),
      ]
    : NOTHING;

/** `Oct-24 (F)` is no result of October. */
export const headingMarksExpected: ColumnEvidence = ({ heading }) =>
  heading.period !== null && heading.ofSex !== true && isMarkedExpected(heading.shown)
    ? [speak("ignored", WEIGHTS.expected, `“${heading.shown}” is marked as a forecast or an estimate.`)]
    : NOTHING;

/** `Oct-24 (F)` beside `Oct-24 (M)` is a part of what is measured. */
export const headingIsOfSex: ColumnEvidence = ({ heading }) =>
  heading.ofSex === true
    ? [
        speak(
          "ignored",
          WEIGHTS.expected,
          `“${heading.shown}” is of one sex, and the other's stands beside it.`,
        ),
      ]
    : NOTHING;

/** Under `Service area` stands where rows belong, not what they measure. */
export const headingIsSection: ColumnEvidence = ({ heading }) =>
  isSectionHeading(heading.own)
    ? [speak("measure", WEIGHTS.section, `“${heading.own}” says where a row belongs.`)]
    : NOTHING;

/** Under `Team` stands who a row is about, not what it measures. */
export const headingIsBreakdown: ColumnEvidence = ({ heading }) =>
  wholly(PLACE, heading.own) === "breakdown"
    ? [speak("measure", WEIGHTS.breakdown, `“${heading.own}” says who a row is about.`)]
    : NOTHING;

function strengthsOf(text: string): [Role, number][] {
  return Object.entries(rolesOfHeading(text)) as [Role, number][];
}
