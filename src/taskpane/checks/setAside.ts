/**
 * Findings that the analyst called no mistake stay away, but only as long as they say the same of the same measure:
 * with another figure the finding comes back.
 */

import { findMeasure } from "../../model/identity/findMeasure";
import { faultsOf, type Finding } from "../../model/finding";
import type { Dismissed } from "../../model/settings";

/** Findings that stand, and those that the analyst set aside as not a mistake. */
export interface SetAside {
  readonly standing: readonly Finding[];
  readonly aside: readonly { readonly finding: Finding; readonly said: Dismissed }[];
}

/**
 * What a finding is about, as text: `0.91 / 0.878` where it names figures. A word, a colour or an arrow may stay the
 * same when the figures change; there it is the sentence, which quotes them.
 */
export function figuresNamed({ published, expected, message, asSaid = message }: Finding): string {
  const both = [published, expected];
  // A formula counts as a figure: `=SUM(B2:B9)` against `=SUM(B2:B10)` is another finding when either changes.
  if (!both.some((one) => typeof one === "number" || one?.startsWith("=") === true)) return asSaid;
  return both.map((one) => one ?? "–").join(" / ");
}

/** What is kept in the settings of a finding that the analyst sets aside. */
export function dismissalOf(finding: Finding, reason: string, now: Date): Dismissed {
  // The first cell at fault stands for the finding. What it was compared with may lie anywhere.
  const [cell] = faultsOf(finding);
  return {
    check: finding.check,
    sheetId: cell?.sheetId ?? "",
    sheet: cell?.sheet ?? "",
    reference: finding.reference,
    measure: finding.measure,
    cell: cell ? { row: cell.row, column: cell.column } : null,
    figure: figuresNamed(finding),
    reason,
    when: now.toISOString(),
  };
}

/**
 * Parts the findings from those that the analyst set aside. A finding is known again by its check, measure and figures,
 * so that rows and columns may come and go; its cell decides only between findings that share all three.
 */
export function setAside(findings: readonly Finding[], dismissed: readonly Dismissed[]): SetAside {
  const left = new Set(findings);
  const aside = new Map<Finding, Dismissed>();
  // Each dismissal takes one finding, and each finding goes to one dismissal: two alike in two rows need two.
  const take = (said: Dismissed, matches: (finding: Finding) => boolean): boolean => {
    const found = [...left].find((finding) => isAbout(finding, said) && matches(finding));
    if (!found) return false;
    left.delete(found);
    aside.set(found, said);
    return true;
  };
  // First those that stand where they stood, then those that have moved: a row above may be new.
  const moved = dismissed.filter((said) => !take(said, (finding) => isAtCell(finding, said)));
  for (const said of moved) take(said, () => true);
  return {
    standing: findings.filter((finding) => left.has(finding)),
    aside: findings.flatMap((finding) => {
      const said = aside.get(finding);
      return said ? [{ finding, said }] : [];
    }),
  };
}

/** Whether a finding is the one that was set aside, wherever it stands now. */
function isAbout(finding: Finding, said: Dismissed): boolean {
  const [cell] = faultsOf(finding);
  // A sheet that was copied has another id, and keeps its name in a file of its own.
  const onSheet = !cell || cell.sheetId === said.sheetId || cell.sheet === said.sheet;
  return (
    onSheet &&
    finding.check === said.check &&
    isOfMeasure(finding, said) &&
    figuresNamed(finding) === said.figure
  );
}

/**
 * Whether a finding is about the measure of the one that was set aside. The measure may have been renamed; with another
 * reference it may be another measure, and the finding stands.
 */
function isOfMeasure({ reference, measure }: Finding, said: Dismissed): boolean {
  const known = { reference: said.reference, name: said.measure };
  // The same rule as everywhere for whether two rows are one measure. A name alone is too little here: the figures must
  // be the same one's.
  return findMeasure(known, [{ reference, name: measure }], (_, by) => by !== "name") !== null;
}

/** Whether a finding stands in the very cell that was kept. */
function isAtCell(finding: Finding, { cell }: Dismissed): boolean {
  const [fault] = faultsOf(finding);
  return cell !== null && fault?.row === cell.row && fault.column === cell.column;
}
