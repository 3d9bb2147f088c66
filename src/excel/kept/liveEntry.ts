import { placeKey } from "../../model/place";
import type { Step } from "../changes/step";
import type { Entry } from "./entry";

/**
 * Milliseconds of one stretch of work: what live edits brought within half an hour is one entry, so that one Revert
 * takes it back.
 */
const STRETCH_MS = 30 * 60 * 1_000;
/** An entry of more steps than this is not written anew with every edit: the next begins another. */
const MOST_STEPS = 400;

/** Whether what an edit brings belongs to the entry that this pane wrote last: the same stretch of work, and not full. */
export function isSameStretch(last: Entry | undefined, when: string): last is Entry {
  return (
    last?.live !== undefined &&
    !last.left &&
    Date.parse(when) - Date.parse(last.live.begun) < STRETCH_MS &&
    last.steps.length < MOST_STEPS
  );
}

/**
 * The entry that takes up what an edit brought with it: that of the same stretch of work, with one step for each cell,
 * from what stood there first to what stands there now, or one of its own. It grows with the cells, not with the edits.
 * What another person wrote is theirs, and never taken up.
 */
export function withLiveEntry(last: Entry | undefined, entry: Entry): Entry {
  const { when, steps } = entry;
  if (!isSameStretch(last, when)) return { ...entry, live: { begun: when } };
  const merged = new Map(last.steps.map((step) => [nameOf(step), step]));
  for (const step of steps) merged.set(nameOf(step), joined(merged.get(nameOf(step)), step));
  // What is back where it began needs no step.
  const left = [...merged.values()].filter(
    (step) => JSON.stringify(step.before) !== JSON.stringify(step.after),
  );
  return { ...last, when, steps: left };
}

function nameOf({ kind, place }: Step): string {
  return `${kind} ${placeKey(place)}`;
}

/** Two steps of one cell as one; what the analyst set in between is where Revert goes back to. */
function joined(earlier: Step | undefined, step: Step): Step {
  if (earlier?.kind === "value" && step.kind === "value") {
    // The analyst has set something in between: Revert goes back to that.
    if (earlier.after.content !== step.before.content) return step;
    const format = earlier.before.format ?? step.before.format;
    return { ...step, before: { content: earlier.before.content, format }, via: earlier.after };
  }
  if (earlier?.kind === "fill" && step.kind === "fill" && earlier.after === step.before) {
    return { ...step, before: earlier.before, via: earlier.after };
  }
  if (earlier?.kind === "format" && step.kind === "format" && earlier.after === step.before) {
    return { ...step, before: earlier.before, via: earlier.after };
  }
  return step;
}
