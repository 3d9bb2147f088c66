// Gives a `RAG` or `Target` column that comes back with every month the month that it belongs to. Without a month, the
// first or last of them could be taken for every month, and May's colour be held against April's figure.

import { plain } from "../../words/plain";
import type { Period } from "../../core/periods/period";
import type { Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";

/** What is set beside the figure of each period: after it, unless the columns show otherwise. */
const AFTER_THEIR_FIGURE: ReadonlySet<Role> = new Set(["status", "direction", "change"]);
/** What the figure of a period is held against: before it, where either side would do. */
const BEFORE_THEIR_FIGURE: ReadonlySet<Role> = new Set(["target", "tolerance"]);
/** These stand between a figure and what belongs to it without being figures of another time. */
const OF_A_FIGURE: ReadonlySet<Role> = new Set<Role>([
  ...AFTER_THEIR_FIGURE,
  ...BEFORE_THEIR_FIGURE,
  "working",
  "numerator",
  "denominator",
  "narrative",
  "ignored",
]);
/** A heading that comes back with each period comes at least twice. */
const COMES_BACK = 2;

/**
 * `RAG` after each month, `Target` before each: a column whose heading comes back with the periods and names none is of
 * the period that it stands beside. In `Apr | RAG | May | RAG` the first is April's and the second May's.
 */
export function inGroups(lines: readonly TableLine[]): readonly TableLine[] {
  const own = new Map<TableLine, Period>();
  for (const alike of comingBack(lines))
    for (const [entry, period] of ownersOf(alike, lines)) own.set(entry, period);
  if (own.size === 0) return lines;
  return lines.map((entry) => {
    const period = own.get(entry);
    return period === undefined ? entry : { ...entry, line: { ...entry.line, period } };
  });
}

/** Lines of one role and one heading without a time, where there are several. */
function comingBack(lines: readonly TableLine[]): readonly TableLine[][] {
  const groups = new Map<string, TableLine[]>();
  for (const entry of lines) {
    const { role, heading, period } = entry.line;
    if (period !== null || !(AFTER_THEIR_FIGURE.has(role) || BEFORE_THEIR_FIGURE.has(role))) continue;
    const key = `${role} ${plain(heading)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].filter(({ length }) => length >= COMES_BACK);
}

/** Each with the period of its figure, on the side where more of them have one; none where hardly any does. */
function ownersOf(
  alike: readonly TableLine[],
  lines: readonly TableLine[],
): readonly (readonly [TableLine, Period])[] {
  const [after, before] = [ownedFrom(alike, lines), ownedFrom(alike, [...lines].reverse())];
  const isBefore =
    before.length > after.length ||
    (before.length === after.length && alike.some(({ line }) => BEFORE_THEIR_FIGURE.has(line.role)));
  const owned = isBefore ? before : after;
  return owned.length >= COMES_BACK ? owned : [];
}

/** Going along the lines, each of those alike takes the period of the last figure, unless one before it did. */
function ownedFrom(
  alike: readonly TableLine[],
  lines: readonly TableLine[],
): readonly (readonly [TableLine, Period])[] {
  const owned: (readonly [TableLine, Period])[] = [];
  let figure: Period | null = null;
  for (const entry of lines) {
    const { role, period } = entry.line;
    if (role === "actual") figure = period;
    else if (!OF_A_FIGURE.has(role)) figure = null;
    else if (figure !== null && alike.includes(entry)) {
      owned.push([entry, figure]);
      figure = null;
    }
  }
  return owned;
}
