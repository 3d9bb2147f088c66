// “The former improved by a point; the latter fell by four”: what is said of the first, or of the second, of two measures that
// were named before.

import type { Clause } from "../claims/clauses";
import { claimsOf, type SentenceReading } from "../claimsOf";
import type { ReadClaim } from "../decided";
import type { SentenceMark } from "../lex/mark";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";
import type { KnownRow, Subjects } from "../subjects/knownRow";
import { leftInDoubt } from "../verdicts";

/** The claims of a sentence, with those of its parts that speak of the former or of the latter asked of that row. */
export function ofFormer(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  plain: SentenceReading,
): SentenceReading {
  const turns = turnsOf(parts);
  const first = turns.find(({ turn }) => turn !== null)?.clause.marks[0];
  if (first === undefined) return plain;
  const before = plain.claims.filter(({ span }) => span.start < first.start);
  const rows = rowsBefore(subjects, before, heard);
  if (rows === null) {
    // What goes on with what was named last goes on with the latter of them.
    const isOfFirst = turns.some(({ turn }) => turn === 0);
    const open = isOfFirst
      ? plain.claims.map((claim) => (before.includes(claim) ? claim : leftInDoubt(claim)))
      : plain.claims;
    return { ...plain, claims: open };
  }
  const claims = rows.flatMap((row, turn) => {
    const clauses = turns.filter((one) => one.turn === turn).map(({ clause }) => clause);
    const own = { ...parts, clauses, marks: clauses.flatMap(({ marks }) => marks) };
    return claimsOf(subjects, own, { ...heard, referred: [row] }).claims;
  });
  return { ...plain, claims: [...before, ...claims].sort((a, b) => a.span.start - b.span.start) };
}

interface TurnedClause {
  /** Without the words that point back. */
  readonly clause: Clause;
  /** 0 for the former, 1 for the latter; `null` before either is named. */
  readonly turn: number | null;
}

/** Of which of the two each part is: a part that names neither goes on with that before it. */
function turnsOf({ clauses, sentence }: SentenceParts): TurnedClause[] {
  let turn: number | null = null;
  return clauses.map((clause) => {
    const at = clause.marks.findIndex((mark) => TURNS.includes(wordOf(mark, sentence)));
    const next = clause.marks[at + 1];
    // “The former looked after children” are of no two.
    if (at < 0 || next?.is === "concept") return { clause, turn };
    turn = TURNS.indexOf(wordOf(clause.marks[at], sentence));
    return { clause: { ...clause, marks: clause.marks.filter((_, where) => where !== at) }, turn };
  });
}
const TURNS = ["former", "latter"];

function wordOf(mark: SentenceMark | undefined, sentence: string): string {
  return mark === undefined ? "" : sentence.slice(mark.start, mark.end).toLowerCase();
}

/** The two rows of which the sentence has given figures so far, else the sentence before; `null` where they are not two. */
function rowsBefore(
  { known }: Subjects,
  before: readonly ReadClaim[],
  { last = [] }: Heard,
): readonly KnownRow[] | null {
  const measures = [...new Set(before.flatMap(({ measure }) => measure ?? []))];
  const here = measures.flatMap(
    (measure) => known.find(({ judgement }) => judgement.measure === measure) ?? [],
  );
  const rows = here.length > 0 ? here : last;
  return rows.length === TURNS.length ? rows : null;
}
