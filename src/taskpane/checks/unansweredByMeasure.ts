import type { Picture } from "../../model/reading";

/** What each measure would need to be checked in full, each need once; `""` is the scorecard as a whole. */
export function unansweredByMeasure(
  unanswered: Picture["unanswered"],
): readonly { readonly measure: string; readonly needs: readonly string[] }[] {
  const needs = new Map<string, Set<string>>();
  // A need may be named by several checks: it is said once.
  for (const one of unanswered) needs.set(one.measure, (needs.get(one.measure) ?? new Set()).add(one.needs));
  return [...needs].map(([measure, each]) => ({ measure, needs: [...each] }));
}
