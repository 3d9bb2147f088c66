import type { SentenceMark } from "../lex/mark";
import type { KnownRow } from "./knownRow";

/** A row that counts plans and does not say which: “Plans lasting two years or more”, under child protection. */
export const PLAN = "plan";
/** Of what there are plans. */
const OF_PLANS: ReadonlySet<string> = new Set(["cp", "ehcp", "pathway", "need"]);

/** “On a child protection plan” is on a plan as well, where a row under that heading counts plans by that word alone. */
export function asPlans(
  known: readonly KnownRow[],
  marks: readonly SentenceMark[],
  sentence: string,
): readonly SentenceMark[] {
  return marks.map((mark) => {
    const kind = mark.is === "concept" ? mark.concepts.find((concept) => OF_PLANS.has(concept)) : undefined;
    if (mark.is !== "concept" || kind === undefined) return mark;
    const isSaid = /\bplans?\b/i.test(sentence.slice(mark.start, mark.end));
    return isSaid && known.some((row) => isOfPlans(row, kind))
      ? { ...mark, concepts: [...mark.concepts, PLAN] }
      : mark;
  });
}

function isOfPlans({ concepts, section }: KnownRow, kind: string): boolean {
  return concepts.has(PLAN) && section.has(kind) && [...concepts].every((concept) => !OF_PLANS.has(concept));
}
