import type { Unit } from "../../model/scorecard";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import { findSubject } from "./findSubject";
import { isNamedBy, type KnownRow, type Subjects } from "./knownRow";

/** The rows of a name that stands by itself. */
export interface OfName {
  readonly known: readonly KnownRow[];
  /** It is said in full, so that what is said of them can be denied. */
  readonly isNamed: boolean;
}

const ANY_UNIT: readonly Unit[] = ["percent", "count", "number", "rate"];

/** The rows that a part of a sentence names by itself, of any unit; `null` where it may mean several, or none. */
export function rowsNamed(
  subjects: Subjects,
  part: readonly SentenceMark[],
  heading: ReadonlySet<string>,
): OfName | null {
  const own = conceptsOf(part);
  const found = findSubject(subjects, { own, before: [], heading }, { units: ANY_UNIT, time: undefined });
  if ("doubt" in found) return null;
  return { known: found.known, isNamed: found.known.every((row) => isNamedBy(row.concepts, own)) };
}
