// What sentences call by other words than names do: who is seen is visited, what a worker holds is a caseload, and review
// conferences are cases that were reviewed.

import { asLacking, LACKS } from "./asLacking";
import type { SentenceMark } from "../lex/mark";
import { asNotInTime } from "./asNotInTime";
import { isOfADay } from "./isOfADay";

/** Living outside the area: of a part of those whom others count, and counted by some measures. */
export const ELSEWHERE = "elsewhere";

/** “Seen fortnightly”, “had been seen in time”: those whom somebody has visited; but not “the fall seen in June”. */
export function asVisited(mark: SentenceMark, at: number, marks: readonly SentenceMark[]): SentenceMark {
  const before = marks[at - 1];
  const isOfThem = before?.is === "concept" || (before?.is === "plain" && BEFORE_SEEN.has(before.stem));
  return mark.is === "plain" && mark.stem === "seen" && isOfThem
    ? { is: "concept", concepts: [VISITED], start: mark.start, end: mark.end }
    : mark;
}
const VISITED = "visit";
const BEFORE_SEEN = new Set("were was are been being child person people all".split(" "));

/** “Each health visitor holds 368 children”: what a worker holds is a caseload. */
function asCaseload(mark: SentenceMark, at: number, marks: readonly SentenceMark[]): SentenceMark {
  const isHeld = mark.is === "plain" && HOLDS.has(mark.stem);
  const [figure, whom] = marks.slice(at + 1).filter(({ is }) => is !== "cue");
  // “Six hold more than 25 cases”: so many have a high one.
  const isOfSome = marks.slice(0, at).some(({ is }) => is === "figure") || isBeside(marks[at + 1]);
  return isHeld && !isOfSome && figure?.is === "figure" && whom?.is === "plain" && HELD.has(whom.stem)
    ? { is: "concept", concepts: [CASELOAD], start: mark.start, end: mark.end }
    : mark;
}
function isBeside(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && (mark.cue === "above" || mark.cue === "below");
}
const CASELOAD = "caseload";
const HOLDS = new Set("hold held holding carry carried carrying".split(" "));
const HELD = new Set(["child", "case", "family"]);

/** What a sentence names, by the names that the scorecard has for it. */
export function asNamed(
  { vocabulary }: { readonly vocabulary: ReadonlySet<string> },
  marks: readonly SentenceMark[],
): SentenceMark[] {
  const timed = marks.map((mark, at): SentenceMark =>
    isOfADay(marks, at) ? { is: "plain", stem: "work", start: mark.start, end: mark.end } : mark,
  );
  const visited = vocabulary.has(VISITED) ? timed.map(asVisited) : timed;
  const lacking = vocabulary.has(LACKS) ? asLacking(visited) : visited;
  const seen = vocabulary.has(CASELOAD) ? lacking.map(asCaseload) : lacking;
  return asNotInTime(vocabulary, seen).map((mark): SentenceMark => {
    const { start, end } = mark;
    if (mark.is === "cue" && mark.cue === ELSEWHERE && vocabulary.has(ELSEWHERE))
      return { is: "concept", concepts: [ELSEWHERE], start, end };
    const wider = mark.is === "concept" ? IN_WIDER_WORDS.get(mark.concepts.join(" ")) : undefined;
    return mark.is === "concept" && wider !== undefined && !mark.concepts.every((one) => vocabulary.has(one))
      ? { is: "concept", concepts: wider, start, end }
      : mark;
  });
}
/**
 * What a scorecard may have by other words alone: review conferences as “child protection cases which were reviewed”, own foster
 * carers as carers.
 */
const IN_WIDER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["rcpc", ["cp", "review"]],
  ["foster inhouse", ["foster"]],
]);
