import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import type { Place } from "../../model/place";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, type MeasureCheck, unless } from "../run/check";
import type { PaperClaim } from "../../paper/claim";
import { checkNarrative } from "../../paper/checkNarrative";
import { sourcesDisagree } from "../statuses/sourcesDisagree";
import { isInverted } from "../targets/toleranceInverted";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { isOfItsMeasure, namesItsCell, valuePutRight } from "../precedence/valuePutRight";

// The sentences are what members read, and they are written last: "77% against a target of 80%" stays when the figure is
// refreshed to 79%. Only figures and words that can be traced to the row are compared.

/** A sentence beside the row that quotes another figure, or says of the target what is not so. */
export const narrativeDisagrees: MeasureCheck = {
  id: "narrative-disagrees",
  severity: "warning",
  question: "Do the sentences beside the row say what the row says?",
  // A sentence speaks of the month of its own sheet.
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
    return unless(contradictions(judgement, narrative.content, narrative.place));
  },
};

/** The findings of a text: one for each figure or word in it that the row contradicts. */
function contradictions(judgement: Judgement, text: string, where: Place): Finding[] {
  return checkNarrative(judgement, text).flatMap(({ sentence, claims }) =>
    claims.flatMap((claim) => {
      // What a sentence says and the scorecard cannot tell is no contradiction.
      if (claim.verdict !== "disagrees" || (isOfStatus(claim) && isInDoubt(judgement.measure))) return [];
      return [
        finding(narrativeDisagrees, judgement.measure, {
          cells: [...faults(where), ...comparedWith(...claim.places)],
          message: MESSAGE(callOf(judgement.measure), claim.quoted, claim.message),
          why: WHY(sentence),
          published: claim.quoted,
          expected: claim.shown,
        }),
      ];
    }),
  );
}

/** What depends on which way is good. */
function isOfStatus({ kind }: PaperClaim): boolean {
  return kind === "status" || kind === "comparison";
}

/** Other checks say that which way is good, or which is target and which tolerance, is in doubt. */
function isInDoubt(measure: Measure): boolean {
  return sourcesDisagree(measure) !== null || isInverted(measure) === true;
}

const MESSAGE = (measure: string, quoted: string, says: string): string =>
  `The text about ${measure} says “${quoted}”. ${says}`;
const WHY = (sentence: string): string => `The sentence is: “${sentence}”`;
