import { judge } from "../../judge/judge";
import type { Finding } from "../../model/finding";
import type { Scorecard } from "../../model/scorecard";
import { placeKey } from "../../model/place";
import { ALONE, type Subject } from "../run/subject";

// Some scorecards have a sheet for each month. Earlier sheets were published and are asked only what one sheet can
// answer by itself; a finding about a cell that a check has named already is left out.

/** Each sheet of a scorecard that has one for each month, but for the one that is shown, to be looked at by itself. */
export function otherSheets({ scorecard, kept }: Subject): Subject[] {
  return (scorecard.otherSheets ?? [])
    .filter(({ latest }: Scorecard) => latest !== null)
    .map((sheet) => ({
      ...ALONE,
      kept,
      scorecard: sheet,
      judgements: judge(sheet, sheet.latest),
      period: sheet.latest,
    }));
}

/** Findings above a note that are not among those known already. */
export function notYetSaid(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const said = new Set(known.map(keyOf));
  return findings.filter((finding) => finding.severity !== "note" && !said.has(keyOf(finding)));
}

/** A finding by its check and its first cell. */
function keyOf({ check, cells }: Finding): string {
  return `${check} ${cells[0] ? placeKey(cells[0]) : ""}`;
}
