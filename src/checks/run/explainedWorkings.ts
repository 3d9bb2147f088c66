import { agrees } from "../../core/figures/agrees";
import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import { judgementsByName, nameOf } from "../rows/measureName";
import type { Subject } from "./subject";

/** Checks that may find what keeps a working from giving its figure. */
const EXPLAIN = new Set([
  "part-exceeds-whole",
  "annualised-wrong",
  "per-wrong",
  "population-differs",
  "denominator-differs",
]);

/** The measures whose working gives the published figure once what another check found in it is put right. */
export function explainedWorkings(findings: readonly Finding[], subject: Subject): Set<string> {
  const others = findings.filter(({ check }) => EXPLAIN.has(check));
  if (others.length === 0) return new Set();
  const byName = judgementsByName(subject);
  return new Set(
    others
      .filter((finding) => {
        const judgement = byName.get(nameOf(finding));
        return judgement !== undefined && explains(finding, judgement);
      })
      .map(nameOf),
  );
}

function explains({ check, published, expected }: Finding, { working, worked }: Judgement): boolean {
  if (working?.result == null || worked?.value.kind !== "number") return false;
  const { result } = working;
  if (check === "part-exceeds-whole") return typeof published === "string" && result > 1;
  if (typeof published !== "number" || typeof expected !== "number") return false;
  if (check === "annualised-wrong") return agrees(expected, worked.value);
  // A rate is per so many: more of them make it larger; a larger denominator makes it smaller.
  const factor = check === "per-wrong" ? expected / published : published / expected;
  return agrees(result * factor, worked.value);
}
