import type { SentenceMark } from "../lex/mark";

/** What those lack whom a row counts: “% No dental check” is none of those who had one. */
export const LACKS = "lacks";

/** “No dental check”, “had not had a dental check”, “without a plan”: a thing that is lacked, in a name and in what is said of it. */
export function asLacking(marks: readonly SentenceMark[]): SentenceMark[] {
  // “Neither attendance nor timeliness” says of both what is not so.
  if (marks.some((mark) => mark.is === "cue" && mark.cue === "neither")) return [...marks];
  return marks.map((mark, at): SentenceMark => {
    if (mark.is !== "cue" || mark.cue !== "not") return mark;
    const next = marks.slice(at + 1).find((one) => !(one.is === "plain" && BETWEEN.has(one.stem)));
    return next?.is === "concept"
      ? { is: "concept", concepts: [LACKS], start: mark.start, end: mark.end }
      : mark;
  });
}
const BETWEEN = new Set(["a", "an", "the", "any", "had", "have", "having", "been", "yet", "current"]);
