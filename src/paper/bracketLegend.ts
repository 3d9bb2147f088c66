import type { When } from "./claim";
import { marksOf } from "./lex/marksOf";

const SPEAKS_OF_BRACKETS = /\bin (?:brackets|parentheses)\b/i;

/** The time that a paper says its second figures in brackets are of: “Figures in brackets are for November”. */
export function bracketLegend(sentence: string): When | null {
  if (!SPEAKS_OF_BRACKETS.test(sentence)) return null;
  const marks = marksOf(sentence);
  const [only, ...more] = marks.flatMap((mark) => (mark.is === "period" ? [mark.named] : []));
  return only !== undefined && more.length === 0 && marks.every(({ is }) => is !== "figure") ? only : null;
}
