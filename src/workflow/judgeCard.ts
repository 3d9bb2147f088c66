import type { Period } from "../core/periods/period";
import { judge } from "../judge/judge";
import type { Judgement } from "../model/judgement";
import type { Card, Picture } from "../model/reading";
import type { Scorecard } from "../model/scorecard";
import type { Written } from "../model/written";
import { asSeen } from "../recognise/tables/asSeen";
import { oursOf, type Ours } from "../update/ours";
import { releaseFilled } from "../update/releaseFilled";
import { withWaysShown } from "../update/status/withWaysShown";

/** What a scorecard is judged at. */
export interface JudgeOptions {
  /** The period that it is judged at; `null` is its latest. */
  readonly period: Period | null;
  /** What we wrote: where it still stands it is not the analyst's, and a value of ours follows its working. */
  readonly written?: readonly Written[];
}

/** A scorecard as it stands and as it will be once values of ours follow their workings, with its judgements. */
export interface JudgedCard {
  readonly period: Period | null;
  readonly standing: Scorecard;
  readonly released: Scorecard;
  readonly ours: Ours;
  /** Of the scorecard as it will be. */
  readonly judgements: readonly Judgement[];
}

/** Judges a scorecard with what its colours say. Nothing is prepared and nothing checked. */
export function judgeCard(card: Card, options: JudgeOptions): JudgedCard {
  // Of a scorecard without periods there is only what stands there.
  const period = options.period ?? card.scorecard.latest;
  // Colours that a conditional format shows count as they are seen, whoever wrote them.
  const standing = withWaysShown(seenOn(card), card.appearance);
  // Values that the add-in wrote and nobody has changed since are worked out anew from their workings.
  const ours = oursOf(options.written ?? [], standing, standing.measures);
  const released = releaseFilled(standing, ours);
  return { period, standing, released, ours, judgements: judge(released, period) };
}

/**
 * The scorecard as it is seen; where it stands on several pages, each by its own look. Each page has its own legend and
 * its own way to show a status.
 */
function seenOn(card: Card): Scorecard {
  if (card.pages === undefined) return asSeen(card.scorecard, card.appearance);
  const measures = card.pages.flatMap((page) => asSeen(page.scorecard, page.appearance).measures);
  return { ...card.scorecard, measures };
}

/** What can be shown of a scorecard before its changes are prepared and its checks have answered. */
export function firstPicture(card: Card, options: JudgeOptions): Picture {
  const { judgements } = judgeCard(card, options);
  return {
    card,
    judgements,
    prepared: false,
    changes: [],
    left: [],
    checked: false,
    findings: [],
    unanswered: [],
  };
}
