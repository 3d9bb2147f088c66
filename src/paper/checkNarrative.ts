import type { Judgement } from "../model/judgement";
import type { PaperSentence } from "./claim";
import { sayOf } from "./sayOf";
import { subjectsOf } from "./subjects/knownRow";
import { sentencesOf } from "./text/sentences";

/** The sentences beside a row, which are about it unless they say otherwise. */
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
