import type { SentenceMark } from "../lex/mark";
import type { Subjects } from "./knownRow";

/** What a sentence says of times as long as those that measures are numbers of: “431 days” is a figure, where one is in days. */
export function asTimed({ known }: Pick<Subjects, "known">, marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    const time = mark.is === "figure" ? mark.quoted.time : undefined;
    const before = marks[at - 1];
    // “Visited in the last 10 working days” says within which time, and not how long it took.
    const isVerb = before?.is === "plain" && before.stem === "last" && !isArticle(marks[at - 2]);
    const isSpan = before?.is === "plain" && WITHIN.has(before.stem) && !isVerb;
    return mark.is === "figure" && time !== undefined && !isSpan && known.some((row) => row.time === time)
      ? { ...mark, quoted: { ...mark.quoted, unit: "plain" } }
      : mark;
  });
}

/** “The last 10 days”, where “proceedings last 38.2 weeks” says how long they take. */
function isArticle(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && ["the", "our", "in", "over", "their"].includes(mark.stem);
}

const WITHIN = new Set(["last", "past", "previous", "first", "next", "within", "every"]);
