import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import type { Place } from "../../model/place";
import { callOf } from "../run/call";
import { comparedWith, faults, finding, type MeasureCheck, unless } from "../run/check";
import { claimsIn, sentencesOf, type Claim } from "./claims";
import { compareClaim } from "./compareClaim";
import { shownIn } from "../facts/measureFigures";
import { sourcesDisagree } from "../statuses/sourcesDisagree";
import { isInverted } from "../targets/toleranceInverted";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { isOfItsMeasure, namesItsCell, valuePutRight } from "../precedence/valuePutRight";

/** A sentence beside the row that quotes another figure, or says of the target what is not so. */
export const narrativeDisagrees: MeasureCheck = {
  id: "narrative-disagrees",
  severity: "warning",
  question: "Do the sentences beside the row say what the row says?",
  ofOneSheet: true,
  givesWay: [
    LATEST_IN_DOUBT,
    valuePutRight(
      (finding, meant) =>
        isOfItsMeasure(finding, meant) &&
        namesItsCell(finding, meant) &&
        finding.published === meant.put.value.shown,
    ),
  ],
  ask(judgement) {
    const { narrative } = judgement.measure;
    if (narrative === null || typeof narrative.content !== "string" || narrative.content.trim() === "")
      return null;
    return unless(contradictions(judgement, sentencesOf(narrative.content), narrative.place));
  },
};

function contradictions(judgement: Judgement, sentences: readonly string[], where: Place): Finding[] {
  return sentences.flatMap((sentence) =>
    claimsIn(sentence).flatMap((claim) => {
      const { answer, fact, says } = compareClaim(judgement, claim);
      if (answer !== "disagrees" || (OF_STATUS.has(claim.kind) && isInDoubt(judgement.measure))) return [];
      return [
        finding(narrativeDisagrees, judgement.measure, {
          cells: [...faults(where), ...comparedWith(fact)],
          message: MESSAGE(callOf(judgement.measure), claim.quoted, says),
          why: WHY(sentence),
          published: claim.quoted,
          expected: shownIn(fact),
        }),
      ];
    }),
  );
}

/** What depends on which way is good. */
const OF_STATUS = new Set<Claim["kind"]>(["met", "in-line", "missed", "rated"]);

/** Other checks say that which way is good, or which is target and which tolerance, is in doubt. */
function isInDoubt(measure: Measure): boolean {
  return sourcesDisagree(measure) !== null || isInverted(measure) === true;
}

const MESSAGE = (measure: string, quoted: string, says: string): string =>
  `The text about ${measure} says “${quoted}”. ${says}`;
const WHY = (sentence: string): string => `The sentence is: “${sentence}”`;
