import { NOTE_IN_BRACKETS } from "../../words/time/notFinal";

/** Marks of notes, which are no figures of a measure; `26%1` is how a raised mark comes out where text is pasted. */
const NOTE_MARKS = [
  NOTE_IN_BRACKETS,
  /\[(?:see )?(?:foot)?notes? ?\d{1,2}\]/gi,
  /(?<=\d%)\d{1,2}(?![.,]?\d|%)/g,
];

/** Where a sentence points to its notes, in its {@link plain} text. */
export function noteMarksIn(text: string): { start: number; end: number }[] {
  return NOTE_MARKS.flatMap((marks) =>
    [...text.matchAll(marks)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length })),
  );
}
