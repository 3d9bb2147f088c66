// “100% of children on a plan and 98% of children in care had a social worker” says of both what stands at its end. The
// first part alone would be a share of nothing that a row counts, or worse, of another row.

import { conceptsOf, type SentenceMark } from "../lex/mark";
import type { Clause } from "../claims/clauses";
import { hasVerb } from "../claims/hasVerb";

/** Parts of a sentence, each share that waits for its verb with the verb of the share behind it and all that follows that. */
export function withSharedEnds(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, at) => {
    const next = clauses.slice(at + 1).find(({ inBrackets }) => !inBrackets);
    // “Health: 50% of initial assessments and …” are not all initial assessments.
    const isLed = clauses.slice(0, at).some(({ marks }) => conceptsOf(marks).size > 0);
    const end = next === undefined || isLed || !isWaiting(clause) ? [] : endOf(clause, next);
    return { ...clause, marks: [...clause.marks, ...end] };
  });
}

/** “98% of children in care”, and no more. */
function isWaiting({ marks, inBrackets }: Clause): boolean {
  const figures = marks.filter(({ is }) => is === "figure");
  return (
    !inBrackets &&
    figures.length === 1 &&
    marks[0]?.is === "figure" &&
    !marks.some(({ is }) => is === "period") &&
    conceptsOf(marks).size > 0 &&
    !hasVerb(marks)
  );
}

/** The verb of the next share and what it says, where it is a share of the same kind. */
function endOf({ marks: [first] }: Clause, { marks, led }: Clause): readonly SentenceMark[] {
  const [figure, ...behind] = marks;
  const isAlike =
    led === null &&
    first?.is === "figure" &&
    figure?.is === "figure" &&
    first.quoted.unit === figure.quoted.unit;
  const verb = behind.findIndex((mark) => mark.is === "plain" && hasVerb([mark]));
  if (!isAlike || verb < 0 || conceptsOf(behind.slice(0, verb)).size === 0) return [];
  return behind.slice(verb).filter(({ is }) => is === "plain" || is === "concept");
}
