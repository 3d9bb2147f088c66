import { PLACES_OF_PAPERS, PLACES_TO_SEE, POINTS_TO } from "../../words/paper/placesOfPapers";
import { NOTE_IN_BRACKETS } from "../../words/time/notFinal";

const NUMBER = "[a-z]?\\d+(?:\\.\\d+)*";
const PLACE = `(?:(?:${PLACES_OF_PAPERS.join("|")}|see (?:${PLACES_TO_SEE.join("|")}))\\.? (?:${NUMBER}[a-z]?|[a-h])(?![\\w%]))`;
/** What may follow in the same pointer: `Annex B, line 7.1`, `Tables 2 and 3`. */
const FURTHER = [...PLACES_OF_PAPERS, "lines?", "rows?", "columns?"].join("|");
const MORE = `(?:(?:,|;| and| or| to| of| -) (?:(?:the )?(?:${FURTHER}) ${NUMBER}|${NUMBER}|·+)| (?:below|above|overleaf))*`;
const LED = `(?:(?:${POINTS_TO.join("|")})\\.? )?`;

/**
 * Marks of notes and pointers to other places of a paper, which are no figures of a measure; `26%1` is how a raised mark
 * comes out where text is pasted.
 */
const NOTE_MARKS = [
  new RegExp(`[([]${LED}${PLACE}${MORE}[)\\]]`, "gi"),
  new RegExp(`\\b${LED}${PLACE}`, "gi"),
  NOTE_IN_BRACKETS,
  /\[(?:see )?(?:foot)?notes? ?\d{1,2}\]/gi,
  /(?<=\d%)\d{1,2}(?![.,]?\d|%)/g,
];

/** Where a sentence points to its notes and tables, in its {@link plain} text. */
export function noteMarksIn(text: string): { start: number; end: number }[] {
  return NOTE_MARKS.flatMap((marks) =>
    [...text.matchAll(marks)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length })),
  ).filter(
    ({ start, end }, at, all) => !all.slice(0, at).some((before) => before.start < end && before.end > start),
  );
}
