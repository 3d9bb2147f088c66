/**
 * Finds the national measure that a row of a scorecard is. Names are written in many ways, and measures that sound
 * alike count other things: referrals or children, started or ended, within the year or at 31 March. So a match says
 * how sure it is, and only a sure one lets a figure be called wrong.
 */

import type { Measure, Unit } from "../model/scorecard";
import { CHILDRENS_CARE, OTHER_SERVICES, SAYS_WHEN } from "../words/national/serviceHeadings";
import { says } from "../words/says";
import { NATIONAL } from "./national/national";
import type { National } from "./national/measure";
import { leftOver } from "./national/leftOver";
import { publishedName } from "./national/publishedName";
import { publishedAs } from "./national/publishedNames";
import type { Benchmarks } from "./pack/open";

/** The national measure that a row is, and how that was concluded. */
export interface NationalMatch {
  readonly national: National;
  /** The row counts the reverse: 100 less its figure is the national one, as *not in time* for *in time*. */
  readonly reversed: boolean;
  /** Name, unit and section leave no doubt. Otherwise its figures must confirm it, or the analyst says so. */
  readonly sure: boolean;
  /** Other measures of the same subject and unit that the name leaves open; the figures decide between them. */
  readonly open: readonly National[];
  /** What speaks for it and against it, in sentences. */
  readonly evidence: readonly string[];
}

/** A row is no national measure, and why. */
export interface NoMatch {
  readonly national: null;
  readonly evidence: readonly string[];
}

/** What the analyst said of a row: a measure's short name, `null` for no national measure, `undefined` for nothing yet. */
export type RowSaid = string | null | undefined;

/** What of a row says which measure it is. */
type NamedMatch = Pick<Measure, "name" | "parent" | "unit"> & Partial<Pick<Measure, "section">>;

/**
 * The national measure of a row. In this order: what the analyst said; the measure that the source itself calls so; the
 * measure whose words the name says, in a unit that fits. Otherwise none, with the reason.
 */
export function matchMeasure(
  row: NamedMatch,
  benchmarks: Benchmarks,
  said?: RowSaid,
): NationalMatch | NoMatch {
  const full = row.parent === null ? row.name : `${row.parent} ${row.name}`;
  const name = publishedName(full);
  if (said === null) return { national: null, evidence: [SAID_NONE] };
  const chosen = said === undefined ? undefined : NATIONAL.find(({ code }) => code === said);
  if (chosen !== undefined)
    return {
      national: chosen,
      reversed: isReversed(chosen, name),
      sure: true,
      open: [],
      evidence: [SAID_SO],
    };
  const units = SAYS_RATE.test(name) ? RATE_FIRST : UNITS_OF;
  const called = SAYS_RATE.test(name) || SAYS_NUMBER.test(name) ? units : ANY_UNIT;
  const [published, ...others] = publishedIn(full, called[row.unit], benchmarks);
  if (published !== undefined)
    return { national: published, reversed: false, sure: true, open: others, evidence: [CALLED_SO] };
  const named = NATIONAL.filter((one) => isNamed(one, name));
  const fits = named.filter(({ unit }) => units[row.unit].includes(unit));
  // Of two that fit, the one that asks more of the name is meant: `plans ended after two years` and not `on a plan for
  // two years`.
  const national = fits.reduce<National | null>(
    (a, b) => (a === null || b.words.says.length > a.words.says.length ? b : a),
    null,
  );
  if (national === null) return { national: null, evidence: [noneOf(named[0], row.unit)] };
  return conclude(national, name, { ...row, name: full });
}

/** How sure a match by words is, with the reasons in sentences. */
function conclude(
  national: National,
  name: string,
  row: Pick<NamedMatch, "name" | "section">,
): NationalMatch {
  const reversed = isReversed(national, name);
  const counts = `${national.basis.startsWith("of ") ? "is a share" : "counts"} ${national.basis}`;
  const { surely } = national.words;
  const isSurelyNamed = surely === undefined || says(name, surely);
  const besides = leftOver(name, national);
  const elsewhere = isOfOthers(row.section ?? "");
  const evidence = [
    `Its name and unit are those of “${national.name}”${reversed ? ", the other way round" : ""}.`,
    isSurelyNamed ? `It ${counts}.` : `It does not say whether it ${counts}.`,
    ...(besides.length > 0 ? [`It also says “${besides.join(" ")}”, so it may count something else.`] : []),
    ...(elsewhere ? [`It stands under “${row.section}”, so it may count something else.`] : []),
  ];
  // A name that says its basis, or says when it counts, leaves no other measure open.
  const isSettled = (surely !== undefined && isSurelyNamed) || says(row.name, SAYS_WHEN);
  return {
    national,
    reversed,
    sure: isSurelyNamed && besides.length === 0 && !elsewhere,
    open: isSettled ? [] : leftOpen(national),
    evidence,
  };
}

/** Whether a section's heading is of a service whose rows count others or count otherwise: adults, tenants, early help. */
function isOfOthers(section: string): boolean {
  return says(section, OTHER_SERVICES) && !says(section, CHILDRENS_CARE);
}

/** Measures of the same subject that ask for the same phrases and one more, which the row's name may have left out. */
function leftOpen({ code, subject, unit, words }: National): National[] {
  return NATIONAL.filter(
    (one) =>
      one.code !== code &&
      one.subject === subject &&
      one.unit === unit &&
      words.says.every((phrases) => one.words.says.some((others) => others.join() === phrases.join())),
  );
}

/** The name says every phrase that the measure asks for, and none that it excludes. */
function isNamed({ words }: National, name: string): boolean {
  return (
    words.says.every((phrases) => says(name, phrases)) &&
    (words.never === undefined || !says(name, words.never))
  );
}

/** Only a percentage has a rest to 100 that is a measure of its own. */
function isReversed({ words, unit }: National, name: string): boolean {
  return unit === "percent" && words.reverse !== undefined && says(name, words.reverse);
}

/** The units of national measures that a row of a unit may be. A caseload or a score of whole numbers looks like a count. */
const UNITS_OF: Readonly<Record<Unit, readonly Unit[]>> = {
  percent: ["percent"],
  rate: ["rate"],
  number: ["number"],
  count: ["count", "number"],
};

/** What is published under a name, of the first unit that has it. */
function publishedIn(name: string, units: readonly Unit[], benchmarks: Benchmarks): readonly National[] {
  return units.map((unit) => publishedAs(name, unit, benchmarks)).find(({ length }) => length > 0) ?? [];
}

/** Figures of a rate may be whole, and shares may lack their signs: then only the name says what the figures are. */
const SAYS_NUMBER = /\bnum(?:ber)?\b/;
const SAYS_RATE = /\brates?\b|\bper 1/;
const RATE_FIRST: Readonly<Record<Unit, readonly Unit[]>> = {
  ...UNITS_OF,
  number: ["rate", "percent", "number"],
  count: ["rate", "percent", "number", "count"],
};
/** Where the source itself calls a row so, its name says more than the look of its figures. */
const ANY_UNIT: Readonly<Record<Unit, readonly Unit[]>> = {
  ...UNITS_OF,
  number: ["number", "rate", "percent"],
  count: ["count", "number", "rate", "percent"],
};

/** Whether a row counts children or events: such a row has no benchmark, since counts grow with the area. */
export function isCounted(row: Pick<NamedMatch, "unit">, match: NationalMatch | NoMatch): boolean {
  return (match.national?.unit ?? row.unit) === "count";
}

/** Why a row is no national measure: the name is unknown, or is published in another unit. */
function noneOf(named: National | undefined, unit: Unit): string {
  return named === undefined
    ? NO_MEASURE
    : `“${named.name}” is published as a ${WORD[named.unit]}; the row is a ${WORD[unit]}.`;
}

const WORD = { percent: "percentage", rate: "rate", count: "count", number: "number" } as const;
const CALLED_SO = "The Local Authority Interactive Tool calls it so.";
const SAID_SO = "You said so.";
const SAID_NONE = "You said that it is no national measure.";
const NO_MEASURE = "No national measure of the pack has such a name.";
