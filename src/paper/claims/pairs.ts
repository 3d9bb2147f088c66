// Finds the workings that papers write in words: in “26% (100 of the 387 referrals)” 100 is the numerator and 387 the
// denominator. Read as values of the measure, both would be denied against its 26%.

import type { Quoted } from "../lex/mark";
import type { FigureMark, SentenceMark } from "../lex/mark";

/** A figure's part in a working: the numerator (100 of “100 of the 387”) or the denominator (387). */
export interface PairRole {
  readonly kind: "numerator" | "denominator";
  readonly quoted: Quoted;
  /** Where the other figure stands, whose period is the same. */
  readonly beside: number | null;
}

/** What stands between the two: `756 out of 861`, `100 of the 387`, `807/678`, `756 out of a total of 861`. */
const BETWEEN = new Set("out of / the our a all total from in child young person case family".split(" "));

/** The figures of a clause that are numerators and denominators, by where they stand. */
export function pairsIn(marks: readonly SentenceMark[]): ReadonlyMap<number, PairRole> {
  const found = new Map<number, PairRole>();
  marks.forEach((mark, at) => {
    if (!isCount(mark)) return;
    const next = marks.findIndex((other, later) => later > at && other.is === "figure");
    const other = marks[next];
    if (next < 0 || other === undefined || !isCount(other) || !areJoined(marks, at, next)) return;
    found.set(at, { kind: "numerator", quoted: mark.quoted, beside: null });
    found.set(next, { kind: "denominator", quoted: other.quoted, beside: at });
  });
  marks.forEach((mark, at) => {
    if (found.has(at) || !isCount(mark) || !isOfAWhole(marks, at)) return;
    const part =
      at <= 2 ? marks.findIndex((other, later) => later > at && isCount(other) && !found.has(later)) : -1;
    const counted = marks[part];
    if (counted !== undefined && isCount(counted))
      found.set(part, { kind: "numerator", quoted: counted.quoted, beside: null });
    found.set(at, { kind: "denominator", quoted: mark.quoted, beside: part < 0 ? null : part });
  });
  return found;
}

/** Percentages and points are never parts of a working. */
function isCount(mark: SentenceMark): mark is FigureMark {
  return mark.is === "figure" && mark.quoted.unit === "plain";
}

/** Nothing stands between the two figures but “out of”, “of the”, “/”, and the name of what is counted. */
function areJoined(marks: readonly SentenceMark[], from: number, to: number): boolean {
  const between = marks.slice(from + 1, to);
  // “76 conferences out of 91”.
  const named = between.findIndex(({ is }) => is !== "concept");
  const words = isOutOf(between.slice(named)) ? between.slice(named) : between;
  const stems = words.map((mark) =>
    mark.is === "plain" ? mark.stem : mark.is === "cue" && mark.cue === "number" ? "total" : "",
  );
  return (
    words.length > 0 &&
    stems.every((stem) => BETWEEN.has(stem)) &&
    (stems.includes("of") || stems.includes("/"))
  );
}

function isOn(marks: readonly SentenceMark[], at: number): boolean {
  const on = marks[at];
  return on?.is === "plain" && on.stem === "on" && marks[at + 1]?.is === "period";
}

function isOutOf([out, of]: readonly SentenceMark[]): boolean {
  return out?.is === "plain" && out.stem === "out" && of?.is === "plain" && of.stem === "of";
}

/** `26% of the 387 referrals`, and `Of the 387 referrals` before what is said of them. */
function isOfAWhole(marks: readonly SentenceMark[], at: number): boolean {
  const before = marks.slice(Math.max(0, at - 3), at);
  const of = before.findIndex((mark) => mark.is === "plain" && mark.stem === "of");
  // “An increase of 13 on the month and of 84 on the year”.
  if (marks[at + 1]?.is === "period" || isOn(marks, at + 1)) return false;
  if (of < 0 || !before.slice(of).every((mark) => mark.is === "plain" && BETWEEN.has(mark.stem)))
    return false;
  const first = marks[Math.max(0, at - 3) + of - 1];
  // “All but one of 26 interviews”.
  return (
    first === undefined ||
    (first.is === "figure" && (first.quoted.unit === "percent" || first.quoted.unit === "other"))
  );
}
