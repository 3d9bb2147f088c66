import { showLike } from "../core/displayed";
import { judgeActual } from "../judge/judgeActual";
import { judgeTravel } from "../judge/judgeTravel";
import type { Finding } from "../model/finding";
import type { Judgement } from "../model/judgement";
import type { Actual } from "../model/scorecard";
import { judgementsByName, nameOf } from "./measureName";
import type { Subject } from "./subject";

/** Checks that say what a value should be, in the unit of the value. */
const SAY_WHAT = new Set(["working-disagrees", "unit-slip"]);

/** Tells the findings about a status or an arrow that would be right, were the latest value what another check expects. */
export function wrongValues(findings: readonly Finding[], subject: Subject): (finding: Finding) => boolean {
  const says = new Map(
    findings.filter(({ check }) => SAY_WHAT.has(check)).map((finding) => [nameOf(finding), finding]),
  );
  const byName = says.size === 0 ? new Map<string, Judgement>() : judgementsByName(subject);
  return (finding) => {
    const judgement = byName.get(nameOf(finding));
    const other = says.get(nameOf(finding));
    const meant = judgement === undefined || other === undefined ? null : meantValue(judgement, other);
    if (judgement === undefined || meant === null) return false;
    const { measure, direction } = judgement;
    if (finding.check === "status-disagrees") return judgeActual(measure, meant).value === finding.published;
    if (finding.check !== "direction-disagrees") return false;
    return judgeTravel(measure, subject.scorecard, meant, direction.previous).sign === direction.published;
  };
}

/** The latest value as the other finding expects it; `null` where that is about another cell. */
function meantValue({ latest, working }: Judgement, { check, cells, expected }: Finding): Actual | null {
  const cell = cells[0];
  // What a finding shows of a working is rounded already.
  const number = check === "working-disagrees" ? (working?.result ?? null) : expected;
  if (latest?.value.kind !== "number" || typeof number !== "number" || cell === undefined) return null;
  if (cell.row !== latest.place.row || cell.column !== latest.place.column) return null;
  const { percent, decimals } = latest.value;
  const shown = showLike(number, { percent, decimals });
  return { ...latest, value: { ...latest.value, number, shown } };
}
