import { isPartOfName } from "../claims/clauses";
import type { SentenceMark } from "../lex/mark";
import type { Heard } from "../spoken";
import type { Subjects } from "../subjects/knownRow";
import { rowsNamed } from "../subjects/rowsNamed";

/** What is said not to be so of each of two things that a sentence names. */
interface NeitherNor {
  /** The rows of the one, and those of the other. */
  readonly each: readonly NonNullable<ReturnType<typeof rowsNamed>>[];
  /** What is said of each, with the word that denies it. */
  readonly marks: readonly SentenceMark[];
}

/** “Neither vacancies nor agency use has improved”; `null` where nothing of the kind is said, or one of the two is not known. */
export function neitherNor(
  subjects: Subjects,
  marks: readonly SentenceMark[],
  heard: Heard,
): NeitherNor | null {
  const first = marks.findIndex((mark) => mark.is === "cue" && mark.cue === "neither");
  const nor = marks.findIndex((mark, at) => at > first && mark.is === "cue" && mark.cue === "not");
  const [one, other] = [marks.slice(first + 1, nor), marks.slice(nor + 1)];
  if (first < 0 || nor < 0 || !one.every(isPartOfName)) return null;
  const each = [one, other].flatMap((part) => rowsNamed(subjects, part, heard.heading) ?? []);
  if (each.length < BOTH || each.some(({ known }) => known.length === 0)) return null;
  const named = other.map(({ is }) => is).lastIndexOf("concept");
  const from = other.findIndex((mark, at) => at > named && mark.is !== "plain");
  return from < 0
    ? null
    : { each, marks: [...marks.slice(0, first), ...marks.slice(nor, nor + 1), ...other.slice(from)] };
}

/** Each of the two is known. */
const BOTH = 2;
