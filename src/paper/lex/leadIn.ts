import { OUTSIDERS } from "../../words/paper/outsiders";
import { wordsOf } from "../../words/wordsOf";
import type { SentenceMark } from "./mark";

/** Verbs of those who report: “Members noted that …”, “Police colleagues advised that …”. */
const REPORTS = new Set(
  "advised advises reported reports noted notes heard hears said says explained explains confirmed confirms told informed informs highlighted highlights commented observed remarked stated states added adds reminded assured agreed acknowledged recognised understood pointed asked whether see show shows showed suggested suggests replied replies responded pleased disappointed concerned concern reassured emphasised stressed clarified queried welcomed recalled recognises appreciated indicate indicates indicated".split(
    " ",
  ),
);
/** So many words before it: “It was reported to the Board by the Director that …”. */
const MOST_WORDS_BEFORE = 14;

/**
 * A sentence without its report: “The Head of Safeguarding noted that 91% …” is not about safeguarding. Times named in the
 * report stay, and outsiders: “The press reported that 30% …” is nothing that the paper says itself.
 */
export function withoutLeadIn(marks: readonly SentenceMark[], sentence: string): readonly SentenceMark[] {
  const that = marks.findIndex((mark) => mark.is === "plain" && mark.stem === "that");
  const before = marks.slice(0, Math.max(0, that));
  const isLead =
    that > 0 &&
    that <= MOST_WORDS_BEFORE &&
    before.every(({ is }) => is !== "figure") &&
    before.some((mark) => mark.is === "plain" && REPORTS.has(mark.stem));
  return isLead ? [...before.flatMap((mark) => keptOf(mark, sentence)), ...marks.slice(that + 1)] : marks;
}

function keptOf(mark: SentenceMark, sentence: string): SentenceMark[] {
  if (mark.is === "period") return [mark];
  const { start, end } = mark;
  const outsider = wordsOf(sentence.slice(start, end)).find(({ stem }) => OUTSIDERS.has(stem));
  return outsider === undefined ? [] : [{ is: "plain", stem: outsider.stem, start, end }];
}
