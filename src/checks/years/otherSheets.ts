import { judge } from "../../judge/judge";
import type { Finding } from "../../model/finding";
import type { Scorecard } from "../../model/scorecard";
import { cellKey } from "../run/knownRoots";
import { ALONE, type Subject } from "../run/subject";

/** Checks of what a sheet says of its own month: figures beside their counts, words beside their figures. */
export const OF_ONE_SHEET: ReadonlySet<string> = new Set([
  "working-disagrees",
  "result-wrong",
  "unit-slip",
  "working-reused",
  "part-exceeds-whole",
  "annualised-wrong",
  "per-wrong",
  "population-differs",
  "denominator-differs",
  "status-disagrees",
  "narrative-disagrees",
]);

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

function keyOf({ check, cells }: Finding): string {
  return `${check} ${cells[0] ? cellKey(cells[0]) : ""}`;
}
