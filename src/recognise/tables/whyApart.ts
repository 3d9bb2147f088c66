// Says why two sheets that look like pages of one scorecard were not read as one. The analyst sees the reason and can
// put the sheet right: a heading spelt otherwise, a month that one page lacks.

import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Line, Measure, Scorecard } from "../../model/scorecard";
import { plain } from "../../words/plain";
import { namesTime } from "../time/timeWords";
import { arePages, isAlone, judgedLines, overlapOf } from "./markPages";

/** Why a sheet that looks like a page of the same scorecard is read by itself. */
export type PageApart =
  | { readonly because: "measure"; readonly measure: Measure }
  | { readonly because: "period"; readonly of: Scorecard; readonly period: Period }
  | { readonly because: "order" }
  | { readonly because: "column"; readonly of: Scorecard; readonly line: Line }
  | { readonly because: "tables"; readonly of: Scorecard };

/** Sheets named alike but for a number need fewer headings alike than others before they look like pages. */
const ALIKE = { numbered: 0.5, named: 0.7 } as const;
/** The share of the shorter row of periods that both have, and of the fewer measures that may be on both. */
const PERIODS_ALIKE = 0.5;
const MEASURES_ON_BOTH = 0.2;

/**
 * What keeps two sheets that look like pages of one scorecard from being read as one; `null` where they do not look like
 * pages, or are read as one.
 */
export function whyApart(one: Scorecard, other: Scorecard, all: readonly Scorecard[]): PageApart | null {
  const isJoined = one.pageOf !== undefined && one.pageOf === other.pageOf;
  return isJoined || !lookLikePages(one, other)
    ? null
    : (reasonOf(one, other) ?? tablesBeside(one, other, all));
}

/** Most periods are the same, hardly a measure is, and the headings are much alike: an analyst would call them pages. */
function lookLikePages(one: Scorecard, other: Scorecard): boolean {
  const isPage = (card: Scorecard): boolean =>
    card.orientation === "down" && card.otherSheets === undefined && card.periods.length > 1;
  if (one.sheetId === other.sheetId || !isPage(one) || !isPage(other)) return false;
  const both = one.periods.filter((period) => isAmong(period, other.periods)).length;
  const texts = ({ lines }: Scorecard): string[] => lines.map(({ heading }) => plain(heading));
  const alike = overlapOf(texts(one), texts(other));
  return (
    both / Math.min(one.periods.length, other.periods.length) >= PERIODS_ALIKE &&
    onBoth(one, other).length / Math.min(one.measures.length, other.measures.length) <= MEASURES_ON_BOTH &&
    alike >= (areNumbered(one.sheet, other.sheet) ? ALIKE.numbered : ALIKE.named)
  );
}

/** `Pg1` and `Pg2`; not `Q1` and `Q2`, which are times. */
function areNumbered(one: string, other: string): boolean {
  const stemOf = (name: string): string => plain(name).replace(/\d+/g, "").trim();
  return one !== other && stemOf(one) === stemOf(other) && !namesTime(one) && !namesTime(other);
}

/** The first difference that keeps them apart, in the order in which an analyst would look: measures, months, columns. */
function reasonOf(one: Scorecard, other: Scorecard): PageApart | null {
  const [measure] = onBoth(one, other);
  if (measure) return { because: "measure", measure };
  for (const [has, lacks] of [
    [one, other],
    [other, one],
  ] as const) {
    const period = has.periods.filter((each) => !isAmong(each, lacks.periods)).at(-1);
    if (period) return { because: "period", of: lacks, period };
  }
  if (arePages(one, other)) return null;
  for (const [has, lacks] of [
    [one, other],
    [other, one],
  ] as const) {
    const line = onlyIn(judgedLines(has.lines), judgedLines(lacks.lines));
    if (line) return { because: "column", of: has, line };
  }
  return { because: "order" };
}

function tablesBeside(one: Scorecard, other: Scorecard, all: readonly Scorecard[]): PageApart | null {
  const of = [one, other].find((card) => !isAlone(card, all));
  return of === undefined ? null : { because: "tables", of };
}

function onBoth(one: Scorecard, other: Scorecard): Measure[] {
  const keys = new Set(other.measures.map(({ key }) => key));
  return one.measures.filter(({ key }) => keys.has(key));
}

/** The first line whose role the other lines have less often. */
function onlyIn(lines: readonly Line[], others: readonly Line[]): Line | null {
  const rest = others.map(({ role }) => role);
  for (const line of lines) {
    const at = rest.indexOf(line.role);
    if (at < 0) return line;
    rest.splice(at, 1);
  }
  return null;
}

function isAmong(period: Period, periods: readonly Period[]): boolean {
  return periods.some((each) => samePeriod(each, period));
}
