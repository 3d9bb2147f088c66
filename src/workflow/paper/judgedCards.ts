import { remember } from "../../core/remember";
import { judge } from "../../judge/judge";
import type { Judgement } from "../../model/judgement";
import type { Card } from "../../model/reading";
import { wholeCards } from "../../model/wholeCards";
import { withStatusesShown } from "../../update/status/withStatusesShown";

/**
 * Every scorecard of a workbook, each judged at its own latest month: a paper may speak of several, and of
 * the colours in them. The same for each text that is held against one reading of it.
 */
export const judgedCards = remember((cards: readonly Card[]): readonly (readonly Judgement[])[] =>
  wholeCards(cards).map(({ scorecard, appearance }) =>
    withStatusesShown(judge(scorecard, scorecard.latest), appearance),
  ),
);
