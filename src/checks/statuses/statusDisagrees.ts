import { contains, endOfPeriod } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import { readStatus } from "../../core/status/readStatus";
import { STATUS_WORD, type Status } from "../../core/status/status";
import { judgeActual } from "../../judge/judgeActual";
import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Actual, Fact, Measure } from "../../model/scorecard";
import { isKept } from "../../update/isKept";
import { shownStatus } from "../../update/status/shownStatus";
import { callOf } from "../../model/naming/callOf";
import {
  type Answer,
  among,
  cannotTell,
  comparedWith,
  faults,
  finding,
  FINE,
  headingOf,
  lineKey,
  notFine,
  type SheetCheck,
} from "../run/check";
import { oddEarlierColours, type EarlierColour } from "./earlierColours";
import { displayedIn, shownIn } from "../../model/inFact";
import { sourcesDisagree } from "./sourcesDisagree";
import { exactStatus } from "./statusByRounding";
import { statusRepair } from "./statusRepair";
import { isInverted } from "../targets/toleranceInverted";
import type { Subject } from "../run/subject";
import { withWay } from "../certainty/waySure";
import { ENOUGH_SIGNS } from "../certainty/borneOut";
import { enoughUnder } from "../certainty/plainHeading";
import { faultIsTheirs, touchesTheirFault } from "../precedence/byCells";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { isOfItsMeasure, valuePutRight } from "../precedence/valuePutRight";

// Statuses are coloured by hand, one by one, and last month's colour stays where nobody thought of it. A board steers by
// these colours. But a scorecard may colour by the year to date, know no amber, or have a colour kept on purpose, so each
// such reason is tried first and only what none of them explains is a finding.

/** A word or a colour that the target and the tolerance contradict. */
export const statusDisagrees: SheetCheck = {
  id: "status-disagrees",
  severity: "warning",
  question: "Is each status what target and tolerance make of the value?",
  ofOneSheet: true,
  givesWay: [
    LATEST_IN_DOUBT,
    { to: ["value-out-of-range"], where: touchesTheirFault },
    { to: ["unit-slip", "implausible"], where: faultIsTheirs },
    valuePutRight(
      (finding, meant) =>
        isOfItsMeasure(finding, meant) &&
        judgeActual(meant.judgement.measure, meant.put).value === finding.published,
    ),
  ],
  borneOut: { cells: "The statuses", perhaps: "they are held against other marks or another figure" },
  askAll(subject) {
    const told = subject.judgements.map((judgement) => ({ judgement, said: saidOf(judgement, subject) }));
    // One colour throughout is a decoration, not a judgement.
    const colours = coloursOf(told, subject);
    const inTwo = isInTwoStates(told);
    const earlier = oddEarlierColours(subject).flatMap(ofEarlier);
    const now = told.flatMap(({ judgement, said }) => {
      // A figure that is not filled in yet, or that cannot be judged, cannot contradict its status.
      if (said === null || judgement.derived || judgement.status.value === "grey") return [];
      if (said.by === "fill" && colours.size < 2) return [];
      if (sourcesDisagree(judgement.measure) !== null) return [cannotTell(WHICH_WAY, judgement.measure)];
      const { measure, status } = judgement;
      const cells = said.fact === measure.status ? lineKey(said.fact, subject) : LATEST;
      const alike = (answer: Answer): Answer => among(cells, answer, enoughUnder(headingOf(cells, subject)));
      const before = rightBefore(measure).map(() => alike(FINE));
      if (said.status === status.value || fits(measure, status.value, said.status))
        return [alike(FINE), ...before];
      if (isRight(judgement, said.status) || isHers(judgement, subject)) return [FINE];
      if (isRightExchanged(judgement, said.status)) return [FINE];
      if (inTwo && judgement.status.value === "amber") return [cannotTell(NO_AMBER, judgement.measure)];
      return [
        alike(notFine(disagrees(judgement, said, statusRepair(judgement, said.fact, subject)))),
        ...before,
      ];
    });
    return [...now, ...earlier, ...subject.judgements.flatMap((one) => ofLongerSpans(one, subject))];
  },
};

/** The colours of the latest values; where all are alike, those of earlier ones show whether they are judgements. */
function coloursOf(
  told: readonly { readonly judgement: Judgement; readonly said: StatusOnSheet | null }[],
  { appearance }: Subject,
): ReadonlySet<Status> {
  const latest = new Set(told.flatMap(({ said }) => (said?.by === "fill" ? [said.status] : [])));
  if (latest.size !== 1 || appearance === null) return latest;
  const all = told.flatMap(({ judgement }) =>
    judgement.figures.flatMap(
      (one) => (one.value.kind === "number" ? shownStatus(one, appearance) : null) ?? [],
    ),
  );
  return new Set([...latest, ...all]);
}

/**
 * The statuses of earlier months that the target explains: how they are read is borne out by them too. One that it does not
 * explain may be of another target.
 */
function rightBefore(measure: Measure): readonly Fact[] {
  return (measure.earlierStatuses ?? []).filter((fact) => {
    const said = readStatus(shownIn(fact));
    const { value } = judgeActual(measure, fact.of);
    return said !== null && said !== "grey" && (said === value || fits(measure, value, said));
  });
}

/**
 * What is said of the year so far, held against its own figure. Where the year so far has no target of its own, only a share
 * goes with that of the month: a sum grows to a target that may be of any time.
 */
function ofLongerSpans({ measure: whole }: Judgement, subject: Subject): Answer[] {
  if (sourcesDisagree(whole) !== null) return [];
  return (whole.otherStatuses ?? []).flatMap(({ of, against, ...fact }) => {
    if (against === undefined && whole.unit !== "percent") return [];
    const measure = against === undefined ? whole : { ...whole, target: against, tolerance: null };
    const said = readStatus(shownIn(fact));
    const status = judgeActual(measure, { ...of, period: null });
    if (said === null || said === "grey" || status.value === "grey") return [];
    const isRight = said === status.value || said === status.unrounded || fits(measure, status.value, said);
    const answer = isRight
      ? FINE
      : notFine(disagrees({ measure, status }, { status: said, by: "word", fact }, []));
    return [among(lineKey(fact, subject), answer, ENOUGH_SIGNS)];
  });
}

/** The finding about an earlier month, by the colour of its value or by the word beside it. */
function ofEarlier({ judgement: { measure }, status, period, said, fact }: EarlierColour): Answer[] {
  const isColour = fact === status.actual;
  // Which way is good, or which mark is the target, is in doubt: other checks say so.
  if (sourcesDisagree(measure) !== null || isInverted(measure) === true) return [];
  return [
    notFine(
      finding(statusDisagrees, measure, {
        cells: [
          ...faults(fact),
          ...comparedWith(isColour ? null : status.actual, measure.target, measure.tolerance),
        ],
        message: (isColour ? EARLIER : EARLIER_WORD)(
          callOf(measure),
          isColour ? said : STATUS_WORD[said],
          namePeriod(period),
          status.reason,
        ),
        why: `${measure.polarity.sentence} ${status.reason}`,
        published: said,
        expected: status.value,
      }),
    ),
  ];
}

/** What the sheet says of a measure: in its status column, else by the colour of its latest value. */
interface StatusOnSheet {
  readonly status: Status;
  readonly by: "word" | "fill";
  readonly fact: Fact;
}

/** A word is heard before a colour: the word is what stays in print. With neither, the value's own colour is read. */
function saidOf({ measure, latest }: Judgement, { appearance }: Subject): StatusOnSheet | null {
  const cell = measure.status;
  const word = readStatus(shownIn(cell));
  // “Not rated” says that nobody judged: there is nothing to compare.
  if (cell !== null && word !== null)
    return word === "grey" ? null : { status: word, by: "word", fact: cell };
  if (appearance === null) return null;
  for (const fact of [cell, latest]) {
    const status = fact === null ? null : shownStatus(fact, appearance);
    if (fact !== null && status !== null) return { status, by: "fill", fact };
  }
  return null;
}

/**
 * The scorecard knows no amber: nothing on it is amber, and what lies between target and tolerance, in two rows or more, is
 * all green or all red.
 */
function isInTwoStates(
  told: readonly { readonly judgement: Judgement; readonly said: StatusOnSheet | null }[],
): boolean {
  const between = told.flatMap(({ judgement, said }) =>
    judgement.status.value === "amber" && said !== null ? [said.status] : [],
  );
  return (
    between.length > 1 &&
    new Set(between).size === 1 &&
    told.every(({ said }) => said === null || said.status !== "amber")
  );
}

/** A colour that the analyst chose to keep. */
function isHers(judgement: Judgement, { kept, period }: Subject): boolean {
  const { measure, status } = judgement;
  return isKept(kept, judgement, "statuses", measure.status === null ? status.period : period);
}

/** Whether the status on the sheet is that of any figure it may be about: as shown, unrounded, to date, or of a quarter. */
function isRight(judgement: Judgement, said: Status): boolean {
  const { measure, status } = judgement;
  if (said === status.value || said === exactStatus(judgement)) return true;
  if (fits(measure, status.value, said)) return true;
  // A status may be of the year so far, or of the quarter that the month ends.
  return [...yearSoFar(judgement), ...longerTo(judgement)].some((fact) => {
    const judged = judgeActual(measure, fact).value;
    return said === judged || fits(measure, judged, said);
  });
}

/**
 * Figures to date of the year in which the latest value lies, unless they have a status of their own; last year's says
 * nothing of this year's status.
 */
function yearSoFar({ measure, latest }: Judgement): Measure["ytd"] {
  if (measure.otherStatuses !== undefined) return [];
  const last = latest?.period ?? null;
  return measure.ytd.filter(({ period }) => period === null || last === null || contains(period, last));
}

/** The measure's figures of longer periods that end with that of its latest value. */
function longerTo({ measure, latest }: Judgement): readonly Actual[] {
  const last = latest?.period ?? null;
  if (last === null) return [];
  return measure.actuals.filter(
    ({ period }) => period !== null && period.kind !== last.kind && endOfPeriod(period) === endOfPeriod(last),
  );
}

/** Where target and tolerance seem exchanged, `tolerance-inverted` says so, and the status may be of what was meant. */
function isRightExchanged({ measure, latest }: Judgement, said: Status): boolean {
  if (latest === null || isInverted(measure) !== true) return false;
  return (
    judgeActual({ ...measure, target: measure.tolerance, tolerance: measure.target }, latest).value === said
  );
}

/**
 * How far from the target amber reaches is not known without a tolerance or a band, nor by a tolerance that is the target
 * or lies on its wrong side: amber misses the target, no more.
 */
function fits({ target, tolerance, band, polarity }: Measure, judged: Status, said: Status): boolean {
  if (judged !== "red" || said !== "amber") return false;
  const [goal, edge] = [displayedIn(target), displayedIn(tolerance)];
  if (edge === null || goal === null) return band === null;
  return polarity.value === "higher" ? edge >= goal : polarity.value === "lower" && edge <= goal;
}

/** The finding about a latest value; with the sentence on which way is good where that is a guess. */
function disagrees(
  { measure, status }: Pick<Judgement, "measure" | "status">,
  { status: said, by, fact }: StatusOnSheet,
  repair: Finding["repair"],
): ReturnType<typeof finding> {
  return finding(statusDisagrees, measure, {
    cells: [
      ...faults(fact),
      ...comparedWith(
        status.actual?.place === fact.place ? null : status.actual,
        measure.target,
        measure.tolerance,
      ),
    ],
    ...withWay(
      measure,
      by === "word"
        ? WORD(callOf(measure), STATUS_WORD[said], status.reason)
        : FILL(callOf(measure), said, status.reason),
    ),
    why: `${measure.polarity.sentence} ${status.reason}`,
    published: said,
    expected: status.value,
    repair,
  });
}

/** The colours of the latest values bear each other out, in whichever column each stands. */
const LATEST = "latest";
const NO_AMBER = "The scorecard uses no amber: whether its tolerance is met, or missed, it does not say.";
const WHICH_WAY = "Agreement on which way is good: what the sheet says of it disagrees.";
const WORD = (measure: string, word: string, reason: string): string =>
  `The status of ${measure} says ${word}. ${reason}`;
const EARLIER = (measure: string, colour: string, period: string, reason: string): string =>
  `${measure} is coloured ${colour} in ${period}. ${reason}`;
const EARLIER_WORD = (measure: string, word: string, period: string, reason: string): string =>
  `The status of ${measure} for ${period} says ${word}. ${reason}`;
const FILL = (measure: string, colour: string, reason: string): string =>
  `${measure} is coloured ${colour}. ${reason}`;
