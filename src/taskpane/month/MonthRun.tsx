/**
 * The month as seven steps, each with what is done and what is left. All of it is read from the workbook, so the
 * analyst can stop anywhere and another can go on.
 */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Period } from "../../core/periods/period";
import type { Place } from "../../model/place";
import type { Picture } from "../../model/reading";
import { NO_SETTINGS } from "../../model/settings";
import type { MonthPart } from "../../workflow/port/port";
import { setAside } from "../checks/setAside";
import { betweenItems } from "../parts/betweenItems";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { periodWords } from "../words/periodWords";
import { plural } from "../words/plural";
import { Comments, commentCount } from "./Comments";
import { goToSection, isSectionName } from "./stepSections";
import { isMonthKept, stepsLeft, type RunStep } from "./stepsLeft";
import { Unfilled } from "./Unfilled";
import { useMonthStyles } from "./useMonthStyles";
import { withoutFigure } from "./withoutFigure";

/** The seven steps of a month's end. */
type StepName = RunStep["step"];

const NAME: Readonly<Record<StepName, string>> = {
  month: "The month",
  counts: "Counts and workings",
  update: "Values, statuses and arrows",
  checks: "Checks",
  comments: "Comments",
  published: "Kept as published",
  share: "Share",
};
/** What is left of a step, behind its name: `Checks: 2 errors to look at`. */
const LEFT: Readonly<Record<StepName, (left: number) => string>> = {
  month: () => "it was kept as published. Add the next one",
  counts: (left) => `${plural(left, "measure")} without a figure`,
  update: (left) => `${plural(left, "change")} to apply`,
  checks: (left) => `${plural(left, "error")} to look at`,
  comments: (left) => `${plural(left, "comment")} to write or to look at`,
  published: () => "not kept yet",
  share: () => "",
};
/** Said where the workbook does not tell how far a step is. */
const UNTOLD: Readonly<Record<StepName, string>> = {
  month: "cannot tell",
  counts: "cannot tell",
  update: "not known while Changes shows something else",
  checks: "checking…",
  comments: "the sheet has no column for comments",
  published: "cannot tell",
  share: "make the pages below, then Make shareable before it goes out",
};
/** Steps with a button that leads to their room, or to their section below. Comments have links of their own. */
const LEADS: readonly StepName[] = ["month", "counts", "update", "checks", "published"];

/**
 * Whether a step has its button. A step that is done needs none; sharing always has one, since no workbook says whether
 * it was sent.
 */
function leads({ step, left, besides = 0 }: RunStep): boolean {
  return step === "share" || ((left ?? 0) + besides > 0 && LEADS.includes(step));
}

const DONE = "done";
const IN_HAND = "in hand";
const TO_LOOK_AT = (count: number): string => `no errors, ${count} to look at`;

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  left: { color: tokens.colorNeutralForeground2 },
  // The step that the analyst is at.
  next: { fontWeight: tokens.fontWeightSemibold },
});

/** What is said behind the name of a step. */
function wordsOf(step: StepName, left: number | null, besides: number): string {
  if (left === null) return UNTOLD[step];
  if (left > 0) return LEFT[step](left);
  if (besides > 0) return TO_LOOK_AT(besides);
  return step === "month" ? IN_HAND : DONE;
}

/** Where the analyst is in the month: each step with what is done and what is left, read from the workbook itself. */
export function MonthRun(props: {
  walks: MonthPart;
  picture: Picture;
  state: PaneState;
  actions: PaneActions;
}) {
  const { walks, picture, state, actions } = props;
  const month = useMonthStyles();
  const styles = useStyles();
  const { reading, proposed } = state;
  // A finding that was set aside is no step to be done.
  const { standing } = setAside(picture.findings, (reading?.settings ?? NO_SETTINGS).dismissed);
  const comments = walks.commentsToSee(picture, standing, reading?.beside);
  const { scorecard } = picture.card;
  const wasKept = (one: Period) => isMonthKept(scorecard, one, reading?.beside);
  const period = walks.monthAtHand(scorecard, wasKept);
  const unfilled = withoutFigure(picture.judgements, period);
  // While something else is proposed, the changes of the update are not known: the step says where to look.
  const steps = stepsLeft(picture, proposed ? null : picture.changes, standing, {
    unfilled: unfilled.length,
    kept: period !== null && wasKept(period),
    comments: commentCount(comments),
  });
  // The first step with something left is where the analyst is.
  const next = steps.find(({ left }) => left !== null && left > 0)?.step;
  // Of the ways to the steps one is a stop of Tab, as in the pane's other lists: the one that the analyst needs next.
  const stop = steps
    .slice(
      Math.max(
        steps.findIndex(({ step }) => step === next),
        0,
      ),
    )
    .find(leads)?.step;
  const goTo = (place: Place) => void actions.goTo(place);
  const go = (step: StepName) => {
    if (step === "update") actions.show({ view: "changes", outcome: null, from: "month" });
    if (step === "checks") actions.show({ view: "checks" });
    if (step === "share") actions.share();
    if (isSectionName(step)) goToSection(step);
  };
  return (
    // No step is locked: a month goes back and forth, and the workbook says what is done.
    <section className={month.section}>
      <h2 className={month.title}>{periodWords(period, "This month")}, step by step</h2>
      <ol className={styles.steps} aria-label="Steps of the month" onKeyDown={betweenItems}>
        {steps.map((one) => {
          const { step, left, besides = 0 } = one;
          return (
            <li key={step} aria-current={step === next ? "step" : undefined}>
              <span className={step === next ? styles.next : undefined}>{NAME[step]}</span>:{" "}
              <span className={styles.left}>{wordsOf(step, left, besides)}</span>{" "}
              {leads(one) && (
                <Button
                  size="small"
                  tabIndex={step === stop ? 0 : -1}
                  aria-label={`Go to ${NAME[step]}`}
                  onClick={() => go(step)}
                >
                  Go
                </Button>
              )}
              {step === "counts" && <Unfilled all={unfilled} of={picture.judgements.length} onGo={goTo} />}
              {step === "comments" && left !== null && <Comments found={comments} onGo={goTo} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
