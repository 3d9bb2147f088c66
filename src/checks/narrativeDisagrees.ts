import { samePeriod } from "../core/comparePeriods";
import type { Figure } from "../core/figure";
import { heldDecimals } from "../core/displayed";
import { namePeriod } from "../core/namePeriod";
import { roundHalfUp } from "../core/rounding";
import type { Finding } from "../model/finding";
import type { Judgement } from "../model/judgement";
import type { Fact } from "../model/scorecard";
import { callOf } from "./call";
import { claimsIn, sentencesOf, type Claim } from "./claims";
import { finding, unless, type MeasureCheck } from "./check";
import { figureIn, placesOf, shownIn } from "./figures";

/** A quoted figure further from the value than this is of something else. */
const SAME_THING = 0.25;

/** A sentence beside the row that quotes another figure, or says of the target what is not so. */
export const narrativeDisagrees: MeasureCheck = {
  id: "narrative-disagrees",
  severity: "warning",
  question: "Do the sentences beside the row say what the row says?",
  ask(judgement) {
    const { narrative } = judgement.measure;
    if (narrative === null || typeof narrative.content !== "string" || narrative.content.trim() === "")
      return null;
    return unless(contradictions(judgement, sentencesOf(narrative.content), [narrative.place]));
  },
};

/** What sentences about a measure say that it does not; `where` they stand, if they stand in a cell. */
export function contradictions(
  judgement: Judgement,
  sentences: readonly string[],
  where: Finding["cells"],
): Finding[] {
  return sentences.flatMap((sentence) =>
    claimsIn(sentence).flatMap((claim) => {
      const wrong = contradicts(judgement, claim);
      if (wrong === null) return [];
      const { fact, says } = wrong;
      return [
        finding(narrativeDisagrees, judgement.measure, {
          cells: [...where, ...placesOf(fact)],
          message: MESSAGE(callOf(judgement.measure), claim.quoted, says),
          why: WHY(sentence),
          published: claim.quoted,
          expected: shownIn(fact),
        }),
      ];
    }),
  );
}

interface Wrong {
  readonly fact: Fact | null;
  readonly says: string;
}

function contradicts({ measure, latest, previous, status }: Judgement, claim: Claim): Wrong | null {
  if (claim.kind === "target") return differs(claim.figure, measure.target, TARGET(shownIn(measure.target)));
  if (claim.kind === "value") {
    const actual =
      measure.actuals.find(({ period }) => period !== null && samePeriod(period, claim.period)) ?? null;
    return near(claim.figure, actual)
      ? differs(claim.figure, actual, VALUE(namePeriod(claim.period), shownIn(actual)))
      : null;
  }
  if (claim.kind === "latest")
    return near(claim.figure, latest) ? differs(claim.figure, latest, LATEST(shownIn(latest))) : null;
  if (claim.kind === "step") {
    // It speaks of this row's last step where one of its two figures is the row's.
    const starts = previous !== null && isShown(claim.from, previous);
    return starts ? differs(claim.to, latest, LATEST(shownIn(latest))) : null;
  }
  if (claim.kind === "met")
    return status.value === "red" ? { fact: status.actual, says: status.reason } : null;
  return status.value === "green" ? { fact: status.actual, says: status.reason } : null;
}

/** The quoted figure is of the same kind as the cell's, and is not it. */
function differs(quoted: Figure, fact: Fact | null, says: string): Wrong | null {
  const value = figureIn(fact);
  if (value === null || value.percent !== quoted.percent || isShown(quoted, fact)) return null;
  return { fact, says };
}

/** The figure is the cell's, as exactly as it is quoted. */
function isShown(quoted: Figure, fact: Fact | null): boolean {
  const value = figureIn(fact);
  if (value === null || value.percent !== quoted.percent) return false;
  const decimals = Math.min(heldDecimals(quoted), heldDecimals(value));
  return roundHalfUp(value.number, decimals) === roundHalfUp(quoted.number, decimals);
}

function near(quoted: Figure, fact: Fact | null): boolean {
  const value = figureIn(fact);
  return value !== null && Math.abs(value.number - quoted.number) <= Math.abs(value.number) * SAME_THING;
}

const MESSAGE = (measure: string, quoted: string, says: string): string =>
  `The text about ${measure} says “${quoted}”. ${says}`;
const TARGET = (shown: string): string => `The target is ${shown}.`;
const VALUE = (period: string, shown: string): string => `The value of ${period} is ${shown}.`;
const LATEST = (shown: string): string => `The latest value is ${shown}.`;
const WHY = (sentence: string): string => `The sentence is: “${sentence}”`;
