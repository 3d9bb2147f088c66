import type { Cue } from "../words/paper/cues";
import type { SentenceMark } from "./lex/mark";
import { wayOf } from "./claims/amounts/changeWays";

/**
 * Reads `fell (688 to 603)` and `fell, 688 to 603` with “from” before the two. Only behind a word that says which way a figure went: elsewhere two
 * such numbers are the ends of a range.
 */
export function fromOneToAnother(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const [open, first, to, last, close] = marks.slice(at, at + 5);
    const isPair =
      open?.is === "stop" &&
      first?.is === "figure" &&
      to?.is === "cue" &&
      to.cue === "to" &&
      last?.is === "figure" &&
      last.quoted.unit === first.quoted.unit &&
      (close === undefined || close.is === "stop");
    return isPair && isMoved(marks.slice(0, at))
      ? [mark, { is: "cue", cue: "from", start: first.start, end: first.start }]
      : [mark];
  });
}

/**
 * Reads “rose from August to October, from 79% to 92%” and “rose between August and October (79% to 92%)” as “rose from 79% in August to 92%
 * in October”: each time stands beside its own figure.
 */
export function withTimesOfBoth(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const at = marks.findIndex(
    (mark, where) =>
      isCue(mark, "from", "between") &&
      marks[where + 1]?.is === "period" &&
      marks[where + 3]?.is === "period",
  );
  const [lead, start, to, end, stop, ...rest] = marks.slice(Math.max(0, at));
  const figures = isCue(rest[0], "from") ? rest.slice(1) : rest;
  const [first, link, last, close] = figures;
  const isPair =
    at > 0 &&
    isCue(to, "to", "and") &&
    stop?.is === "stop" &&
    first?.is === "figure" &&
    isCue(link, "to") &&
    last?.is === "figure" &&
    (close === undefined || close.is === "stop");
  if (!isPair || lead === undefined || start === undefined || end === undefined || link === undefined)
    return marks;
  const from: SentenceMark = { is: "cue", cue: "from", start: lead.start, end: lead.end };
  const isClosed = stop.sign === "(" && close?.is === "stop" && close.sign === ")";
  return [...marks.slice(0, at), from, first, start, link, last, end, ...figures.slice(isClosed ? 4 : 3)];
}

/**
 * Reads “dropped to 63%, from 79% in August” as “dropped to 63% from 79% in August”: which way it went is said since that time. Only
 * where what follows says no way of its own.
 */
export function withoutStopBeforeFrom(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.filter((mark, at) => {
    const [value, from, came, ...more] = [marks[at - 1], ...marks.slice(at + 1)];
    const isComma = mark.is === "stop" && mark.sign === "," && value?.is === "figure";
    const time = more.find(({ is }) => is !== "plain");
    const isFromThen = isCue(from, "from") && came?.is === "figure" && time?.is === "period";
    const end = more.findIndex(({ is }) => is === "stop");
    const isSaidAgain = isMoved(more.slice(0, end < 0 ? undefined : end));
    return !(isComma && isFromThen && isMoved(marks.slice(0, at)) && !isSaidAgain);
  });
}

function isCue(mark: SentenceMark | undefined, ...cues: readonly Cue[]): boolean {
  return mark?.is === "cue" && cues.includes(mark.cue);
}

/** Some word since the last stop says which way it went. */
function isMoved(before: readonly SentenceMark[]): boolean {
  const from = before.map(({ is }) => is).lastIndexOf("stop");
  return before.slice(from + 1).some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
}
