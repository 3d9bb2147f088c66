import { oneLine } from "../plain";
/** What says that figures may still change, wherever it stands in a heading or a note, … */
export const PROVISIONAL_WORDS: readonly string[] = ["provisional", "unvalidated"];
/** … and only in brackets. */
export const PROVISIONAL_MARKS: readonly string[] = ["p", "prov\\.?", "draft"];
/** Words by which a heading says that its figures may still change. */
const NOT_FINAL_WORDS: readonly string[] = [
  ...[...PROVISIONAL_WORDS, "prov", "draft", "unverified", "incomplete", "part month", "month to date"],
  ...["mtd", "so far", "part"],
];
/** Words by which a heading says that its figures are settled, or were changed. */
const SETTLED_WORDS: readonly string[] = ["revised", "rev", "final", "validated", "refreshed", "restated"];

/** Characters of a remark in brackets that still marks a heading, as in `(provisional, see note 3)`. */
const LONGEST_NOTE = 24;
const WORDS = [...NOT_FINAL_WORDS, ...SETTLED_WORDS].join("|");

/** The mark of a note as official tables write it: `[1]`, `[x, 2]`. */
export const NOTE_IN_BRACKETS = /\[[a-z\d]{1,2}(?:\s?[,;]\s?[a-z\d]{1,2})*\]/gi;

/**
 * What official tables set beside a heading and what is no part of it: notes and their numbers, footnote marks, marks of
 * provisional and revised figures, the day up to which a month is counted.
 */
const NOTES: readonly RegExp[] = [
  new RegExp(`[[(]\\s?(?:see )?(?:foot)?notes?\\b[^\\])]{0,${LONGEST_NOTE}}[\\])]`, "gi"),
  /(?<=\d.{0,24})\b(?:foot)?notes? ?\d{1,2}$/gi,
  NOTE_IN_BRACKETS,
  /(?<=\d.{0,24})\(\s?[\dpr]\s?\)$/gi,
  new RegExp(`[[(]\\s?(?:${WORDS})\\b[^\\])]{0,${LONGEST_NOTE}}[\\])]`, "gi"),
  new RegExp(`[[(]\\s?(?:up )?to \\d[^\\])]{0,${LONGEST_NOTE}}[\\])]`, "gi"),
  /(?<=\d)\s?[pr]$/gi,
  new RegExp(`(?<![a-z])(?:provisional|prov\\b\\.?|revised|unvalidated|draft)(?![a-z])`, "gi"),
  /[¹²³⁰⁴-⁹⁽⁾*†‡§^]+/g,
];
/**
 * Marks of forecasts and estimates behind a period: `Oct-24 (F)`, `Oct-24 [e]`, `Oct 24e`. Footnotes have other letters in
 * official tables, where `e` is an estimate and `f` a forecast.
 */
const EXPECTED_MARK = /(?<=\d\s?)[[(]?\s?[ef]\s?[\])]?$/i;

/** Whether a heading of a period is marked as no result but one that is expected. */
export function isMarkedExpected(heading: string): boolean {
  return EXPECTED_MARK.test(heading.trim());
}

/** Most texts hold none of them. */
const MAY_HOLD_ONE = /[[(*†‡§^¹²³⁰⁴-⁹]|[pr]\s*$|prov|revised|unval|draft|note/i;

/** A heading without its notes: `Sep-24 [note 1]` and `Sep-24 (p)` give `Sep-24`. */
export function withoutNotes(heading: string): string {
  if (!MAY_HOLD_ONE.test(heading)) return heading;
  let plain = heading;
  for (const note of NOTES) plain = plain.replace(note, " ");
  return plain === heading ? heading : oneLine(plain);
}
