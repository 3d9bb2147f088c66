import { agrees } from "../core/agrees";
import { samePeriod } from "../core/comparePeriods";
import type { Finding } from "../model/finding";
import type { Judgement } from "../model/judgement";
import { headingPlace } from "./headingPlace";
import type { Subject } from "./subject";

/** Checks that judge the latest value; a wrong month over a column makes another value the latest. */
const OF_LATEST = new Set([
  "working-disagrees",
  "status-disagrees",
  "status-by-rounding",
  "direction-disagrees",
  "direction-missing",
  "direction-without-value",
  "narrative-disagrees",
]);
/** Checks that may find what keeps a working from giving its figure. */
const EXPLAIN = new Set(["part-exceeds-whole", "annualised-wrong", "per-wrong", "population-differs"]);
/** Checks that know why a value is far from its row's others. */
const KNOW_WHY = new Set(["working-disagrees", "count-and-rate", "complement", "restated"]);

/** The findings without those that only follow from another: one mistake is said once, by the check that knows most of it. */
export function withoutFollowUps(findings: readonly Finding[], subject: Subject): Finding[] {
  const cellsKnown = new Set(findings.filter(({ check }) => KNOW_WHY.has(check)).flatMap(cellNames));
  const isLatestUnsure = findings.some((finding) => isLatestHeading(finding, subject));
  const explained = explainedIn(findings, subject);
  return findings.filter((finding) => {
    if (isLatestUnsure && OF_LATEST.has(finding.check)) return false;
    if (finding.check === "working-disagrees")
      return !explained.has(nameOf(finding.reference, finding.measure));
    return finding.check !== "implausible" || !cellNames(finding).some((cell) => cellsKnown.has(cell));
  });
}

function cellNames({ cells }: Finding): string[] {
  return cells.map(({ sheetId, row, column }) => `${sheetId} ${row} ${column}`);
}

/** The period that is out of order is the one that was taken for the latest. */
function isLatestHeading({ check, cells }: Finding, { scorecard }: Subject): boolean {
  const { latest, lines } = scorecard;
  if (check !== "period-out-of-order" || latest === null) return false;
  return lines.some((line) => {
    const { row, column } = headingPlace(scorecard, line);
    const isIt = cells[0]?.row === row && cells[0].column === column;
    return isIt && line.period !== null && samePeriod(line.period, latest);
  });
}

/** The measures whose working gives the published figure once what another check found in it is put right. */
function explainedIn(findings: readonly Finding[], { judgements }: Subject): Set<string> {
  const others = findings.filter(({ check }) => EXPLAIN.has(check));
  if (others.length === 0) return new Set();
  const byName = new Map(
    judgements.map((judgement) => [nameOf(judgement.measure.reference, judgement.measure.name), judgement]),
  );
  const names = others.flatMap((finding) => {
    const name = nameOf(finding.reference, finding.measure);
    const judgement = byName.get(name);
    return judgement !== undefined && explains(finding, judgement) ? [name] : [];
  });
  return new Set(names);
}

function nameOf(reference: string | null, name: string): string {
  return `${reference ?? ""}|${name}`;
}

function explains({ check, published, expected }: Finding, { working, worked }: Judgement): boolean {
  if (working?.result == null || worked?.value.kind !== "number") return false;
  const { result } = working;
  if (check === "part-exceeds-whole") return typeof published === "string" && result > 1;
  if (typeof published !== "number" || typeof expected !== "number") return false;
  if (check === "annualised-wrong") return agrees(expected, worked.value);
  const factor = check === "per-wrong" ? expected / published : published / expected;
  return agrees(result * factor, worked.value);
}
