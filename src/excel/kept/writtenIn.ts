import type { Written } from "../../model/written";
import type { Step } from "../changes/step";
import type { Journal } from "./entry";

/**
 * Everything that the journal says we wrote, earliest first. Whether it still stands is for the cell to say: what the analyst
 * has changed since is the analyst's.
 */
export function writtenIn(journal: Journal): Written[] {
  return journal.flatMap(({ steps }) => steps.flatMap((step) => writtenBy(step) ?? []));
}

/** What a step wrote; `null` for kinds that no judgement asks about, and for steps that name no measure. */
function writtenBy(step: Step): Written | null {
  const { measureKey, place } = step;
  if (measureKey === undefined) return null;
  if (step.kind === "value") return { kind: "value", place, measureKey, after: step.after.content };
  if (step.kind === "fill") return { kind: "fill", place, measureKey, after: step.after };
  return step.kind === "format" ? { kind: "format", place, measureKey, after: step.after } : null;
}
