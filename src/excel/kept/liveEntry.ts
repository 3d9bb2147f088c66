import { placeKey } from "../../model/place";
import type { Step, ValueState } from "../changes/step";
import type { Entry, Journal } from "./journalText";

/** One stretch of work: live edits with no longer a pause between them are one entry, so that Revert takes it back. */
const STRETCH_MS = 30 * 60 * 1_000;

/**
 * The journal with what an edit brought with it. Edits of one stretch of work share one entry with one step for each
 * cell, from what stood there first to what stands there now; it grows with the cells, not with the edits.
 */
export function withLiveEntry(journal: Journal, { when, steps }: Entry): Journal {
  const last = journal.at(-1);
  const goesOn = last?.live === true && Date.parse(when) - Date.parse(last.when) < STRETCH_MS;
  if (!last || !goesOn) return [...journal, { when, steps, live: true }];
  const merged = new Map(last.steps.map((step) => [nameOf(step), step]));
  for (const step of steps) merged.set(nameOf(step), joined(merged.get(nameOf(step)), step));
  const left = [...merged.values()].filter(
    (step) => JSON.stringify(step.before) !== JSON.stringify(step.after),
  );
  return left.length === 0
    ? journal.slice(0, -1)
    : [...journal.slice(0, -1), { when, steps: left, live: true }];
}

function nameOf({ kind, place }: Step): string {
  return `${kind} ${placeKey(place)}`;
}

/** Two steps of one cell as one; what she set in between is where Revert goes back to. */
function joined(earlier: Step | undefined, step: Step): Step {
  if (earlier?.kind === "value" && step.kind === "value") {
    if (earlier.after.content !== step.before.content) return step;
    const before: ValueState = {
      content: earlier.before.content,
      format: earlier.before.format ?? step.before.format,
    };
    return {
      ...step,
      before,
      after: { content: step.after.content, format: step.after.format ?? earlier.after.format },
    };
  }
  if (earlier?.kind === "fill" && step.kind === "fill" && earlier.after === step.before) {
    return { ...step, before: earlier.before };
  }
  if (earlier?.kind === "format" && step.kind === "format" && earlier.after === step.before) {
    return { ...step, before: earlier.before };
  }
  return step;
}
