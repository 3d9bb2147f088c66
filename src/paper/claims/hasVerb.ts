import { FINITE_VERBS } from "../../words/paper/finiteVerbs";
import type { SentenceMark } from "../lex/mark";
import { wayOf } from "./amounts/changeWays";

const FINITE: ReadonlySet<string> = new Set(FINITE_VERBS);

/**
 * The part has a verb and so makes a statement of its own. A part without one goes on with the verb, the time and the plan
 * of the part before: “… and re-referrals at 20%”.
 */
export function hasVerb(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark) =>
    mark.is === "plain" ? FINITE.has(mark.stem) : mark.is === "cue" && wayOf(mark.cue) !== null,
  );
}
