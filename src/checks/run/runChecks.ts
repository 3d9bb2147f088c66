import type { CheckId } from "../../model/checkIds";
import type { Finding, Severity } from "../../model/finding";
import { covers } from "../../model/place";
import type { Scorecard } from "../../model/scorecard";
import { type Answer, type Check, FINE } from "./check";
import { CHECKS } from "./checks";
import { asBorneOut, type Told } from "../certainty/asBorneOut";
import { withoutExplained } from "../precedence/withoutExplained";
import { keptMonths } from "../years/keptMonths";
import { notYetSaid, otherSheets } from "../years/otherSheets";
import type { Subject } from "./subject";

/** A question that could not be answered, and what it would need. */
export interface Unanswered {
  readonly check: CheckId;
  readonly measure: string;
  /** A sentence of what the sheet would have to say for an answer. */
  readonly needs: string;
}

/** What the checks say of a scorecard: errors first. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly unanswered: readonly Unanswered[];
}

/** The gravest first: figures that are wrong, then what an analyst should look at, then notes. */
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/**
 * Asks every check about every measure and about the scorecard as a whole, and what fits about each of its other sheets
 * and of the months whose workings were kept.
 */
export function runChecks(subject: Subject, checks: readonly Check[] = CHECKS): Checked {
  // Only the sheet that is shown lists what cannot be told: the same gap on twelve months' sheets would be said twelve times.
  const { findings, unanswered } = askChecks(subject, checks);
  const ofOneSheet = checks.filter(({ ofOneSheet }) => ofOneSheet === true);
  const all = [...findings];
  for (const sheet of otherSheets(subject))
    all.push(...notYetSaid(askChecks(sheet, ofOneSheet).findings, all));
  // A mistake does not end because its working moved to the history.
  for (const month of keptMonths(subject))
    all.push(...notYetSaid(month.ofKept(askChecks(month.subject, ofOneSheet).findings), all));
  // A sort in JavaScript keeps the order of equals, and with it the order of the checks.
  all.sort(byGravity);
  return { findings: saidByPages(all, subject, checks), unanswered };
}

/**
 * Where a scorecard stands on several pages, what is found in headings is said by each page of its own, behind what is
 * found in the scorecard. Other checks have looked at the measures of all pages already.
 */
function saidByPages(
  findings: readonly Finding[],
  subject: Subject,
  checks: readonly Check[],
): readonly Finding[] {
  const { pages } = subject;
  if (pages === undefined) return findings;
  const ofHeadings = checks.filter(({ ofHeadings }) => ofHeadings === true);
  const ids = new Set<Finding["check"]>(ofHeadings.map(({ id }) => id));
  const isHeading = ({ sheetId, headingRows }: Scorecard, { check, cells: [cell] }: Finding): boolean =>
    ids.has(check) && cell?.sheetId === sheetId && covers(headingRows, cell);
  return [
    ...findings.filter((one) => !pages.some((page) => isHeading(page, one))),
    ...pages.flatMap((page) =>
      askChecks({ ...subject, scorecard: page }, ofHeadings)
        .findings.filter((one) => isHeading(page, one))
        .sort(byGravity),
    ),
  ];
}

function byGravity(one: Finding, other: Finding): number {
  return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}

/**
 * One round of all questions about one sheet. First a finding that another finding explains is left out, then what the
 * other cells of a column do not bear out is softened: a mistake that is explained must not cast doubt on its column.
 */
function askChecks(subject: Subject, checks: readonly Check[]): Checked {
  const findings: Finding[] = [];
  const unanswered: Unanswered[] = [];
  const told: Told[] = [];
  const take = (check: Check, answer: Answer, measure: string): void => {
    // As most answers are.
    if (answer === FINE) return;
    if (answer.answer !== "cannot-tell" && answer.among) told.push({ check, answer });
    if (answer.answer === "not-fine") findings.push(...answer.findings);
    if (answer.answer === "cannot-tell")
      unanswered.push({ check: check.id, measure: answer.measure ?? measure, needs: answer.needs });
  };
  for (const check of checks) {
    if ("askAll" in check) check.askAll(subject).forEach((answer) => take(check, answer, ""));
    else
      for (const judgement of subject.judgements) {
        const answer = check.ask(judgement, subject);
        // A check may answer nothing, once, or once for each month.
        if (answer === null) continue;
        if ("answer" in answer) take(check, answer, judgement.measure.name);
        else for (const one of answer) take(check, one, judgement.measure.name);
      }
  }
  return { findings: asBorneOut(withoutExplained(findings, subject, checks), told), unanswered };
}
