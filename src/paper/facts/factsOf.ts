import type { FactStyle } from "../../model/factStyle";
import type { Judgement } from "../../model/judgement";
import { sentencesChecked } from "../checkPaper";
import type { PaperSentence } from "../claim";
import { factOf, isSaid, type FactSaid, type JudgedCards, type NoFact } from "./factOf";

/** A fact with the measure that it is of. */
export interface MeasureFact extends FactSaid {
  readonly judgement: Judgement;
}

/** What can be said of measures, in their order, and of which nothing can be said. */
export interface WorkbookFacts {
  readonly said: readonly MeasureFact[];
  readonly without: readonly NoFact[];
}

/**
 * The facts of measures, one after the other, so that a pane can answer in between. Each is made for its measure alone;
 * one that the check of papers does not agree with among all scorecards of the workbook is made again among them, which
 * takes longer.
 */
export function* factsOneByOne(
  judgements: readonly Judgement[],
  style: FactStyle | undefined,
  cards: JudgedCards,
): Generator<undefined, WorkbookFacts> {
  const alone: { judgement: Judgement; fact: FactSaid | NoFact }[] = [];
  for (const judgement of judgements) {
    alone.push({ judgement, fact: factOf(judgement, style) });
    yield;
  }
  const agreed = yield* agreedAmong(alone.map(sentenceIn), cards);
  const made: typeof alone = [];
  for (const { judgement, fact } of alone) {
    const stands = !isSaid(fact) || agreed.has(fact.sentence);
    made.push({ judgement, fact: stands ? fact : factOf(judgement, style, cards) });
    yield;
  }
  // Beside the others one may be doubtful still: of two rows of one name a paper may mean either.
  const isSure = alone.every(({ fact }) => !isSaid(fact) || agreed.has(fact.sentence));
  const sure = isSure ? agreed : yield* agreedAmong(made.map(sentenceIn), cards);
  const said: MeasureFact[] = [];
  const without: NoFact[] = [];
  for (const { judgement, fact } of made) {
    if (!isSaid(fact)) without.push(fact);
    else if (sure.has(fact.sentence)) said.push({ ...fact, judgement });
    else without.push({ called: fact.called, why: ALIKE });
  }
  return { said, without };
}

const ALIKE = "Another row of the workbook is called much the same, and a paper could mean either.";

function sentenceIn({ fact }: { readonly fact: FactSaid | NoFact }): string | null {
  return isSaid(fact) ? fact.sentence : null;
}

/** The same at once. */
export function factsOf(
  judgements: readonly Judgement[],
  style?: FactStyle,
  cards: JudgedCards = [judgements],
): WorkbookFacts {
  const steps = factsOneByOne(judgements, style, cards);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The sentences that the check agrees with, each in a paragraph of its own. */
function* agreedAmong(
  sentences: readonly (string | null)[],
  cards: JudgedCards,
): Generator<undefined, ReadonlySet<string>> {
  const paper = sentences.flatMap((text) =>
    text === null ? [] : [{ kind: "paragraph" as const, level: 0, text }],
  );
  const checked: PaperSentence[] = [];
  for (const said of sentencesChecked(paper, cards)) {
    if (said !== null) checked.push(said);
    yield;
  }
  // The same sentence may be written of two rows: it is agreed with only where it is each time.
  const doubted = new Set(
    checked.flatMap(({ sentence, verdict }) => (verdict === "agrees" ? [] : [sentence])),
  );
  return new Set(checked.flatMap(({ sentence }) => (doubted.has(sentence) ? [] : [sentence])));
}
