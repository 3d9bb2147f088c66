import type { Finding } from "../../model/finding";
import { explainedWorkings } from "./explainedWorkings";
import { cellKey, knownRoots } from "./knownRoots";
import { isLatestInDoubt } from "../periods/latestInDoubt";
import { nameOf } from "../rows/measureName";
import type { Subject } from "./subject";
import { wrongValues } from "./wrongValues";

/** Checks that judge the latest value; a wrong month over a column makes another value the latest. */
const OF_LATEST = new Set([
  "working-disagrees",
  "denominator-differs",
  "status-disagrees",
  "status-by-rounding",
  "direction-disagrees",
  "direction-missing",
  "direction-without-value",
  "narrative-disagrees",
]);
/** Checks that know why a value is far from its row's others. */
const KNOW_WHY = new Set(["working-disagrees", "count-and-rate", "complement", "restated"]);

/** The findings without those that only follow from another: one mistake is said once, by the check that knows most of it. */
export function withoutFollowUps(findings: readonly Finding[], subject: Subject): Finding[] {
  const inDoubt = findings.some((finding) => isLatestInDoubt(finding, subject));
  const known = new Set(
    findings.filter(({ check }) => KNOW_WHY.has(check)).flatMap(({ cells }) => cells.map(cellKey)),
  );
  const explained = explainedWorkings(findings, subject);
  const isOfWrongValue = wrongValues(findings, subject);
  const hasKnownRoot = knownRoots(findings, subject);
  return findings.filter((finding) => {
    if ((inDoubt && OF_LATEST.has(finding.check)) || hasKnownRoot(finding)) return false;
    if (finding.check === "working-disagrees") return !explained.has(nameOf(finding));
    if (finding.check === "implausible") return !finding.cells.some((cell) => known.has(cellKey(cell)));
    return !isOfWrongValue(finding);
  });
}
