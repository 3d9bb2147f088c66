import type { Judgement } from "../model/judgement";
import type { PaperSentence } from "./claim";
import { headingStand } from "./headingStand";
import type { Heard } from "./claimsOf";
import { sayOf } from "./sayOf";
import { conceptsIn, subjectsOf } from "./subjects/knownRow";
import type { Passage } from "./text/passage";
import { sentencesOf } from "./text/sentences";
import type { PaperStand } from "./decide/resolve";

interface Heading {
  readonly level: number;
  readonly concepts: ReadonlySet<string>;
  readonly stand: PaperStand;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A paper against all scorecards of a workbook: every sentence that says something of a figure, claim by claim. What a
 * sentence does not say it takes from the sentence before it in its paragraph, from the line that introduces its list,
 * and from the headings above. `cards` holds the judgements of each scorecard.
 */
export function checkPaper(
  passages: readonly Passage[],
  cards: readonly (readonly Judgement[])[],
): PaperSentence[] {
  const subjects = subjectsOf(cards);
  const found: PaperSentence[] = [];
  let headings: Heading[] = [];
  let list: ReadonlySet<string> = NOTHING;
  for (const passage of passages) {
    if (passage.kind === "heading") {
      headings = [...headings.filter(({ level }) => level < passage.level), headingOf(passage)];
      list = NOTHING;
      continue;
    }
    const isItem = passage.kind === "item";
    if (!isItem && passage.kind !== "cell") list = NOTHING;
    const stand = [...headings].reverse().find((heading) => heading.stand !== null)?.stand ?? null;
    const above: ReadonlySet<string> = new Set(headings.flatMap(({ concepts }) => [...concepts]));
    let before = isItem ? list : NOTHING;
    for (const sentence of sentencesOf(passage.text)) {
      const heard: Heard = { before, heading: above, stand };
      const { said, topic } = sayOf(subjects, sentence, heard);
      if (said !== null) found.push(said);
      before = topic ?? NOTHING;
    }
    if (!isItem && /:\s*$/.test(passage.text)) list = before;
  }
  return found;
}

function headingOf({ level, text }: Passage): Heading {
  return { level, concepts: new Set(conceptsIn(text.replace(/^[\d.]+\s+/, ""))), stand: headingStand(text) };
}
