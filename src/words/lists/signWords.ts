import type { Phrases } from "../says";

/** Words of arrows that say how the figure moved, … */
export const SAYS_MOVED: Phrases = ["increas*", "decreas*", "reduc*", "rising", "falling"];
/** … and how performance did. */
export const SAYS_DID: Phrases = ["improv*", "worse", "better", "deteriorat*"];
/** What the heading of arrows says that judge performance. */
export const HEADS_JUDGEMENTS: Phrases = ["target", "performance", "better"];

/** Over such a column lines are drawn as often as arrows are set. */
export const DRAWN: Phrases = ["trend", "spark line", "sparkline", "chart", "graph"];
/** What such a heading names is an arrow, wherever it stands beside a word for what is drawn. */
export const NAMES_ARROWS: Phrases = ["direction", "dot!"];
/** A heading that asks whether the target is met. */
export const ASKS_WHETHER_MET: Phrases = [
  ...["target", "threshold", "benchmark", "met", "achieved", "on track", "standard", "plan"],
];
/** Beside it, `High` and `Low` grade something and say no way that is good. */
export const MIDDLE_GRADE: Phrases = ["(medium|moderate|med)"];

/** Words in the heading of an arrow or a status that say nothing more of what it is set against. */
export const SAYS_NO_MORE: ReadonlySet<string> = new Set([
  ...[
    "a",
    "and",
    "as",
    "at",
    "against",
    "by",
    "for",
    "in",
    "is",
    "it",
    "of",
    "on",
    "or",
    "our",
    "the",
    "this",
  ],
  ...[
    "to",
    "we",
    "are",
    "has",
    "symbol",
    "colour",
    "color",
    "overall",
    "indicator",
    "measure",
    "score",
    "rag",
  ],
  ...["performance", "target", "actual", "result", "/", "&", "-"],
]);
