import type { Finding } from "../../model/finding";
import type { Check } from "../run/check";
import type { Subject } from "../run/subject";

/**
 * The findings without those that only follow from another, as their checks say: one mistake is said once. What is not
 * said itself still explains others.
 */
export function withoutExplained(
  findings: readonly Finding[],
  subject: Subject,
  checks: readonly Check[],
): Finding[] {
  // Only rules whose roots were found at all: most scorecards have few mistakes.
  const rules = checks.flatMap(({ id, givesWay = [] }) =>
    givesWay.flatMap(({ to, where }) => {
      const roots = findings.filter(({ check }) => to.some((one) => one === check));
      return roots.length === 0 ? [] : [{ id, follows: where(roots, subject) }];
    }),
  );
  return findings.filter(
    (finding) => !rules.some(({ id, follows }) => id === finding.check && follows(finding)),
  );
}
