import type { Judgement } from "../model/judgement";
import type { PaperSentence } from "./claim";
import { sayOf } from "./sayOf";
import { subjectsOf } from "./subjects/knownRow";
import { sentencesOf } from "./text/sentences";

/**
 * The comment beside a row, checked like a paper: its sentences with their judged claims. A comment seldom names its measure
 * (“Down from 24%”), so the row's own things count as spoken of before, and its latest value as the time.
 */
export function checkNarrative(judgement: Judgement, text: string): PaperSentence[] {
  const subjects = subjectsOf([[judgement]]);
  const own = subjects.known[0]?.concepts ?? new Set<string>();
  return text.split(/\n+/).flatMap((line) =>
    sentencesOf(line).flatMap((sentence) => {
      const { said } = sayOf(subjects, sentence, { before: own, heading: new Set(), stand: null });
      return said === null ? [] : [said];
    }),
  );
}
