import type { Unit } from "../model/scorecard";
import { conceptsOf, type SentenceMark } from "./lex/mark";
import type { Heard } from "./spoken";
import { findSubject } from "./subjects/findSubject";
import { isNamedBy, type KnownRow, type Subjects } from "./subjects/knownRow";

/** What is said not to be so of each of two things that a sentence names. */
interface NeitherNor {
  readonly each: readonly OneOfTwo[];
  /** What is said of each, with the word that denies it. */
  readonly marks: readonly SentenceMark[];
}

/** The rows of one of the two. */
interface OneOfTwo {
  readonly known: readonly KnownRow[];
  /** Its name is said in full, so that what is said of it can be denied. */
  readonly isNamed: boolean;
}

const ANY_UNIT: readonly Unit[] = ["percent", "count", "number", "rate"];

/** “Neither vacancies nor agency use has improved”; `null` where nothing of the kind is said, or one of the two is not known. */
export function neitherNor(
  subjects: Subjects,
  marks: readonly SentenceMark[],
  heard: Heard,
): NeitherNor | null {
  const first = marks.findIndex((mark) => mark.is === "cue" && mark.cue === "neither");
  const nor = marks.findIndex((mark, at) => at > first && mark.is === "cue" && mark.cue === "not");
  const [one, other] = [marks.slice(first + 1, nor), marks.slice(nor + 1)];
  if (first < 0 || nor < 0 || !one.every(isOfName)) return null;
  const each = [one, other].map((part) => rowsNamed(subjects, part, heard));
  if (each.some(({ known }) => known.length === 0)) return null;
  const named = other.map(({ is }) => is).lastIndexOf("concept");
  const from = other.findIndex((mark, at) => at > named && mark.is !== "plain");
  return from < 0
    ? null
    : { each, marks: [...marks.slice(0, first), ...marks.slice(nor, nor + 1), ...other.slice(from)] };
}

function isOfName(mark: SentenceMark): boolean {
  return mark.is === "concept" || mark.is === "plain" || (mark.is === "cue" && NAMING.has(mark.cue));
}
const NAMING: ReadonlySet<string> = new Set(["number", "rate", "average"]);

/** The rows that a part names; none where it may mean several. */
function rowsNamed(subjects: Subjects, part: readonly SentenceMark[], heard: Heard): OneOfTwo {
  const own = conceptsOf(part);
  const found = findSubject(
    subjects,
    { own, before: [], heading: heard.heading },
    { units: ANY_UNIT, time: undefined },
  );
  const known = "doubt" in found ? [] : found.known;
  return { known, isNamed: known.every((row) => isNamedBy(row.concepts, own)) };
}
