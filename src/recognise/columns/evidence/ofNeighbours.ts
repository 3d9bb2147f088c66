import { COUNT_NAMED, SHARE_NAMED } from "../../../words/lists/unitWords";
import { rolesOfHeading } from "../headingWords";
import { COLUMN_SHARE } from "./shares";
import { NOTHING, speak, VALUE_ROLES, type ColumnEvidence } from "./speak";

/** How strongly what stands beside a column speaks; each outweighs the heading that it corrects. */
const WEIGHTS = { beside: 1.6, ofAll: 1.2, spread: -1, region: 0.75, notValues: -1 } as const;

/** Nothing stands behind it, or a period: `No. Sep-24`. */
const ALONE = "(?=$| \\w{2,4}\\W?\\d\\d)";
const COUNTED = new RegExp(`^(?:${COUNT_NAMED}|volume)${ALONE}`, "i");
const SHARE = new RegExp(`^(?:${SHARE_NAMED}|rate)${ALONE}`, "i");
const ALL = "(?:total|average|avg\\.?|mean)";
const OF_A_YEAR = "(?:grand|annual|full|whole|ye?a?r(?:[- ]end)?)";
/** `Total`, `Year total 2024/25`, `Yr end total / average`, `Full year`. */
const OF_THEM_ALL = new RegExp(
  `^(?:(?:${OF_A_YEAR} )?${ALL}(?: ?(?:/|&|or|and) ?${ALL})?(?: \\d{4}.\\d\\d)?|(?:full |whole )?year)$`,
  "i",
);
/** The average under `1st QTR` is the quarter's. */
const OF_A_QUARTER = /\bq(tr|uarter)?\.?\b/i;
/** The least and the most of what was found, side by side, are no limits. */
const LOWEST_FOUND = /\bmin(imum)?\b/i;
const HIGHEST_FOUND = /\bmax(imum)?\b/i;

/** A region by its initials: `SW`, `SE 2023/24`. By themselves they may be anything. */
const INITIALS = /^(?:[NS][EW]|[EW]M|YH)(?![A-Za-z])/;

/** `SW` beside `England` is a region, whose figures are compared with. */
export const regionBesideBenchmark: ColumnEvidence = ({ heading, previous, next, profile }) => {
  const beside = [previous, next].find((one) => rolesOfHeading(one).benchmark !== undefined);
  return beside === undefined || !INITIALS.test(heading.own) || profile.numbers < COLUMN_SHARE
    ? NOTHING
    : [speak("benchmark", WEIGHTS.region, `The column beside it, “${beside}”, is compared with, too.`)];
};

/** `No.` beside `%` is what the share is worked out from. */
export const countBesideShare: ColumnEvidence = ({ heading, next, profile }) =>
  COUNTED.test(heading.own) && SHARE.test(next) && profile.numbers >= COLUMN_SHARE
    ? [speak("numerator", WEIGHTS.beside, `The share beside it, “${next}”, is what is measured.`)]
    : NOTHING;

/** `Due` and `Done` beside `%`, which is worked out from them in nearly every row. */
export const figuresGiveShare: ColumnEvidence = ({ partOf }) =>
  partOf === null
    ? NOTHING
    : [
        speak(partOf, WEIGHTS.beside, GIVES_SHARE),
        ...VALUE_ROLES.map((role) => speak(role, WEIGHTS.notValues, GIVES_SHARE)),
      ];
const GIVES_SHARE = "The shares beside it are worked out from its figures.";

/** `Total` behind the months is the year so far; `Mean` beside its limits is a series' own. */
export const totalBehindPeriods: ColumnEvidence = ({ heading, afterPeriod, next }) =>
  afterPeriod &&
  OF_THEM_ALL.test(heading.own) &&
  !OF_A_QUARTER.test(heading.text) &&
  !(isOfSeries(heading.own) && isOfSeries(next))
    ? [speak("ytd", WEIGHTS.ofAll, `“${heading.own}” stands behind the periods.`)]
    : NOTHING;

/** `Minimum` beside `Maximum` is the end of a spread, no tolerance. */
export const leastBesideMost: ColumnEvidence = ({ heading, nextText }) =>
  LOWEST_FOUND.test(heading.text) && HIGHEST_FOUND.test(nextText)
    ? [speak("tolerance", WEIGHTS.spread, `“${nextText}” beside it is the other end of a spread.`)]
    : NOTHING;

/** `Mean`, `Lower limit`, `Variation`: what is worked out of a whole series. */
function isOfSeries(heading: string): boolean {
  return rolesOfHeading(heading).ignored !== undefined;
}
