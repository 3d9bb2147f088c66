import { ARROWS, TRIANGLES, type ArrowSigns } from "../../core/status/arrowSets";
import type { Movement } from "../../core/status/direction";
import type { Finding } from "../../model/finding";
import type { DirectionJudgement, Judgement } from "../../model/judgement";
import type { ArrowMeaning } from "../../model/scorecard";
import { arrowsOf } from "../../judge/arrowsOf";
import { isKept } from "../../update/isKept";
import { arrowRepair } from "./arrowRepair";
import { callOf } from "../../model/naming/callOf";
import {
  type Answer,
  cannotTell,
  among,
  comparedWith,
  faults,
  finding,
  FINE,
  headingOf,
  lineKey,
  type MeasureCheck,
  notFine,
} from "../run/check";
import { displayedIn, figureIn, shownIn } from "../../model/inFact";
import { sourcesDisagree } from "../statuses/sourcesDisagree";
import { changeInstead } from "./statedChange";
import { remember } from "../../core/remember";
import type { Subject } from "../run/subject";
import { says } from "../../words/says";
import { HEADS_JUDGEMENTS } from "../../words/lists/signWords";
import { enoughUnder } from "../certainty/plainHeading";
import { ENOUGH_FIGURES } from "../certainty/borneOut";
import { touchesTheirFault } from "../precedence/byCells";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { isOfItsMeasure, valuePutRight, type Meant } from "../precedence/valuePutRight";
import { judgeTravel, type TravelRule } from "../../judge/judgeTravel";

// Arrows are set by hand, and mean one of two things: how the service does (an arrow up is better, whatever the sign of
// the change), or which way the figure moved. An arrow is wrong only if it is wrong in the meaning that the scorecard
// uses; where that meaning is not shown, the answer is "cannot tell".

/** The arrow, and the change stated beside it, against the months that the sheet shows. */
export const directionDisagrees: MeasureCheck = {
  id: "direction-disagrees",
  severity: "warning",
  question: "Do the arrow, and a change stated beside it, say what the months shown say?",
  givesWay: [
    LATEST_IN_DOUBT,
    { to: ["value-out-of-range"], where: touchesTheirFault },
    valuePutRight(
      (finding, meant, { scorecard }) => isOfItsMeasure(finding, meant) && isArrowRight(meant, scorecard),
    ),
  ],
  borneOut: {
    cells: "The arrows",
    perhaps: "they are set against something else than the months shown",
  },
  ask(judgement, subject) {
    // A row may have several columns of arrows, such as on last month and on last year: each is asked by itself.
    const arrows = arrowsOf(judgement).flatMap((one) => {
      const answer = askArrow(one, subject);
      const { direction } = one.measure;
      if (answer === null || direction === null) return [];
      const line = lineKey(direction, subject);
      return [
        among(line, answer, isHeadingPlain(one) ? ENOUGH_FIGURES : enoughUnder(headingOf(line, subject))),
      ];
    });
    const change = changeFinding(judgement, subject);
    return change === null ? together(arrows) : [...arrows.filter(isTold), notFine(change)];
  },
};

/** The arrow is that of the value meant, from the same earlier one. */
function isArrowRight({ judgement: { measure, direction }, put }: Meant, rule: TravelRule): boolean {
  return judgeTravel(measure, rule, put, direction.previous).sign === direction.published;
}

/** Where none of a row's several arrows can be told, the first one's reason is enough. */
function together(answers: readonly Answer[]): readonly Answer[] {
  const told = answers.filter(isTold);
  return told.length > 0 ? told : answers.slice(0, 1);
}

/** Whether an answer tells something, be it fine or not. */
function isTold({ answer }: Answer): boolean {
  return answer !== "cannot-tell";
}

/** The heading says itself what its arrows are set against. */
function isHeadingPlain({ measure: { direction } }: Judgement): boolean {
  return direction?.against !== undefined && direction.against !== "unnamed";
}

/** One arrow against its two values; `null` where there is no arrow that can be read, or no value yet. */
function askArrow(judgement: Judgement, subject: Subject): Answer | null {
  const { measure, direction, derived } = judgement;
  // A value that is not filled in yet has no arrow of its own: the one in the cell is last month's.
  if (measure.direction === null || direction.published === null || derived) return null;
  if (direction.sign === null) return cannotTell(direction.reason);
  if (direction.meaning === "performance" && sourcesDisagree(measure) !== null) return cannotTell(WHICH_WAY);
  if (direction.sign === direction.published) return FINE;
  if (isRightOtherwise(judgement, subject)) return cannotTell(WHICH_MEANING);
  // The analyst has seen this arrow and chose to keep it.
  if (isKept(subject.kept, judgement, "directions", subject.period)) return FINE;
  const reason = movedOf(direction) ?? direction.reason;
  return notFine(
    finding(directionDisagrees, measure, {
      cells: [...faults(measure.direction), ...comparedWith(direction.previous, direction.current)],
      message: MESSAGE(
        callOf(measure),
        shownIn(measure.direction),
        SAYS[direction.meaning][direction.published],
        reason,
      ),
      why: reason,
      published: shownIn(measure.direction),
      expected: SIGNS[direction.meaning][direction.sign],
      repair: arrowRepair(judgement, subject),
    }),
  );
}

/**
 * The arrow is right in the other meaning, and neither words nor another row say which is meant: of one row where low is
 * good, `↓` for 12% to 9% may show the fall.
 */
function isRightOtherwise({ measure, direction }: Judgement, subject: Subject): boolean {
  const shown = shownIn(measure.direction);
  const heading = measure.direction === null ? "" : headingOf(lineKey(measure.direction, subject), subject);
  const isSaid = /[a-z]{2}/i.test(shown) || says(heading, HEADS_JUDGEMENTS);
  return !isSaid && direction.published === otherSign(direction) && !isMeaningShown(subject);
}

/** An arrow is right that would be wrong in the other meaning. */
const isMeaningShown = remember(({ judgements }: Subject): boolean =>
  judgements.flatMap(arrowsOf).some(({ direction, derived }) => {
    const other = otherSign(direction);
    return !derived && other !== null && direction.published === direction.sign && other !== direction.sign;
  }),
);

/** The arrow that a fall would have as performance where it is shown as movement, and the other way round. */
function otherSign({ meaning, value, current, previous }: DirectionJudgement): Movement | null {
  const [now, before] = [displayedIn(current), displayedIn(previous)];
  if (meaning === "movement") return value === "improving" ? "up" : value === "worsening" ? "down" : null;
  if (now === null || before === null || now === before) return null;
  return now > before ? "up" : "down";
}

/** What an arrow that shows movement should say: which way is good is no matter then. */
function movedOf({ meaning, sign, current, previous }: DirectionJudgement): string | null {
  if (meaning === "performance" || sign === null || !figureIn(current) || !figureIn(previous)) return null;
  return MOVED(shownIn(previous), shownIn(current), SAYS.movement[sign]);
}

/** A stated change that its two values do not give. Nothing says which of the three was typed wrong. */
function changeFinding(judgement: Judgement, subject: Subject): Finding | null {
  const { measure, direction } = judgement;
  const instead = changeInstead(judgement, subject);
  if (instead === null || measure.change === null) return null;
  const [was, now] = [shownIn(direction.previous), shownIn(direction.current)];
  return finding(directionDisagrees, measure, {
    cells: [...faults(measure.change), ...comparedWith(direction.previous, direction.current)],
    message: CHANGE(callOf(measure), shownIn(measure.change), `${was} to ${now}`, instead),
    why: WHY_CHANGE(now, was, instead),
    published: shownIn(measure.change),
    expected: instead,
  });
}

/** How each meaning draws its arrows, so that the sign expected looks like those on the sheet. */
const SIGNS: Readonly<Record<ArrowMeaning, ArrowSigns>> = { performance: ARROWS, movement: TRIANGLES };
/** What an arrow says in each of its meanings. */
const SAYS: Readonly<Record<ArrowMeaning, Readonly<Record<Movement, string>>>> = {
  performance: { up: "better", down: "worse", level: "unchanged" },
  movement: { up: "up", down: "down", level: "unchanged" },
};
const WHICH_WAY = "Agreement on which way is good: what the sheet says of it disagrees.";
const WHICH_MEANING = "Another row that shows whether its arrows judge, or follow the figures.";
const MESSAGE = (measure: string, arrow: string, published: string, reason: string): string =>
  `The arrow of ${measure} (${arrow}) says ${published}. ${reason}`;
const MOVED = (was: string, now: string, way: string): string => `${was} to ${now} is ${way}.`;
const CHANGE = (measure: string, stated: string, step: string, instead: string): string =>
  `The change stated for ${measure}, ${stated}, does not follow from its values: ${step} is ${instead}.`;
const WHY_CHANGE = (now: string, was: string, instead: string): string =>
  `${now} less ${was} is ${instead}. The other rows state the change on the period before. Either the change or one of the values may be wrong.`;
