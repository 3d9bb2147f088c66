import type { Role } from "../../model/scorecard";
import { HEADINGS, type HeadingMeaning } from "../../words/headings";
import { bookOf, holds, longestIn, wholly } from "../../words/phrases";

/** For which roles a heading speaks, and how strongly. */
export type RoleStrengths = Readonly<Partial<Record<Role, number>>>;

/**
 * What each meaning of a heading says. One may speak for several roles ("DoT (to target)"); strength decides between
 * them, and what the column holds decides over all of them. What is ignored stands beside measures and is not judged.
 */
const SPEAKS_FOR: Readonly<Record<HeadingMeaning, RoleStrengths>> = {
  reference: { reference: 0.9 },
  "reference of a measure": { reference: 0.95 },
  "reference perhaps": { reference: 0.3 },
  measure: { measure: 0.9 },
  "measure perhaps": { measure: 0.45 },
  source: { source: 0.9 },
  owner: { owner: 0.85 },
  polarity: { polarity: 1.2 },
  baseline: { baseline: 0.95 },
  "baseline surely": { baseline: 1.2 },
  target: { target: 0.8 },
  "target perhaps": { target: 0.5 },
  "target by colour": { target: 1.1 },
  tolerance: { tolerance: 0.95 },
  "tolerance by colour": { tolerance: 0.8 },
  benchmark: { benchmark: 0.75 },
  "benchmark by rank": { benchmark: 1.1 },
  working: { working: 0.7 },
  "working perhaps": { working: 0.6 },
  numerator: { numerator: 0.85 },
  denominator: { denominator: 0.9 },
  status: { status: 0.85 },
  direction: { direction: 0.9 },
  "direction or change": { direction: 0.35, change: 0.9 },
  change: { change: 0.9 },
  "change from a mark": { change: 1.4 },
  "year to date": { ytd: 0.95 },
  narrative: { narrative: 1.1 },
  "actual perhaps": { actual: 0.5 },
  actual: { actual: 0.6 },
  rank: { ignored: 1.3 },
  forecast: { ignored: 2 },
  estimate: { ignored: 1 },
  legend: { ignored: 3 },
  "date of a plan": { ignored: 1.2 },
  "status of another time": { ignored: 2 },
  other: { ignored: 1.2 },
  nothing: {},
};

const BOOK = bookOf(HEADINGS);

/** For which roles a heading's words speak, each as strongly as the strongest of them. */
export function rolesOfHeading(text: string): RoleStrengths {
  const strengths: Partial<Record<Role, number>> = {};
  for (const { meaning } of longestIn(BOOK, text)) {
    for (const [role, strength] of Object.entries(SPEAKS_FOR[meaning]) as [Role, number][]) {
      strengths[role] = Math.max(strengths[role] ?? 0, strength);
    }
  }
  return strengths;
}

/**
 * What the heading of a change says that it is: the distance from a target (`mark`), any `variance`, or a `movement` in
 * time. `null` where it names no change.
 */
export function changeNamedBy(heading: string): "mark" | "variance" | "movement" | null {
  const said = new Set(longestIn(BOOK, heading).map(({ meaning }) => meaning));
  if (said.has("change from a mark")) return "mark";
  if (said.has("direction or change")) return "movement";
  return said.has("change") ? "variance" : null;
}

/** Whether a short text reads as a heading of any column. */
export function isHeadingWord(text: string): boolean {
  return text.length <= LONGEST_HEADING && holds(BOOK, text);
}

/** Whether a heading may be a target or what rows are grouped by: `Ambition`. */
export function isPerhapsTarget(text: string): boolean {
  return wholly(BOOK, text) === "target perhaps" || wholly(BOOK, text) === "reference perhaps";
}

/** Whether a text is nothing but words of headings: `Status`, `Last quarter`. */
export function isWholeHeading(text: string): boolean {
  return wholly(BOOK, text) !== null;
}

/** The role that a text names with all its words: `Target`, `Upper limit` (ignored). `null` for `Target group reached`. */
export function wholeRole(text: string): Role | null {
  const meaning = wholly(BOOK, text);
  const roles = meaning === null ? [] : (Object.entries(SPEAKS_FOR[meaning]) as [Role, number][]);
  return roles.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A heading is short; a sentence that happens to hold "target" is no heading. */
export const LONGEST_HEADING = 90;
