import type { CheckId } from "../../model/checkIds";
import type { Finding, Severity } from "../../model/finding";
import type { Answer, Check } from "./check";
import { CHECKS } from "./checks";
import { withoutExplained } from "../precedence/withoutExplained";
import { keptMonths } from "../years/keptMonths";
import { notYetSaid, otherSheets } from "../years/otherSheets";
import type { Subject } from "./subject";

/** A question that could not be answered, and what it would need. */
export interface Unanswered {
  readonly check: CheckId;
  readonly measure: string;
  readonly needs: string;
}

/** What the checks say of a scorecard: errors first. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly unanswered: readonly Unanswered[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/**
 * Asks every check about every measure and about the scorecard as a whole, and what fits about each of its other sheets
 * and of the months whose workings were kept.
 */
export function runChecks(subject: Subject, checks: readonly Check[] = CHECKS): Checked {
  const { findings, unanswered } = askChecks(subject, checks);
  const ofOneSheet = checks.filter(({ ofOneSheet }) => ofOneSheet === true);
  const all = [...findings];
  for (const sheet of otherSheets(subject))
    all.push(...notYetSaid(askChecks(sheet, ofOneSheet).findings, all));
  // A mistake does not end because its working moved to the history.
  for (const month of keptMonths(subject))
    all.push(...notYetSaid(month.ofKept(askChecks(month.subject, ofOneSheet).findings), all));
  all.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return { findings: all, unanswered };
}

function askChecks(subject: Subject, checks: readonly Check[]): Checked {
  const findings: Finding[] = [];
  const unanswered: Unanswered[] = [];
  const take = (check: Check, answer: Answer | null, measure: string): void => {
    if (answer?.answer === "not-fine") findings.push(...answer.findings);
    if (answer?.answer !== "cannot-tell") return;
    unanswered.push({ check: check.id, measure: answer.measure ?? measure, needs: answer.needs });
  };
  for (const check of checks) {
    if ("askAll" in check) check.askAll(subject).forEach((answer) => take(check, answer, ""));
    else
      for (const judgement of subject.judgements)
        take(check, check.ask(judgement, subject), judgement.measure.name);
  }
  return { findings: withoutExplained(findings, subject, checks), unanswered };
}
