import type { Appearance } from "../../model/grid";
import type { Fact, Measure } from "../../model/scorecard";
import { fillAt } from "../../update/fillAt";
import { filledActual } from "./touched";

/** All that a measure's cells hold and how its figures are coloured, to know the same state again. */
export function stateOf(measure: Measure, appearance: Appearance): string {
  const shown = [measure.status, ...measure.actuals].map((fact) =>
    fact ? fillAt(appearance, fact.place) : null,
  );
  return JSON.stringify([
    inputsOf(measure),
    contents([filledActual(measure), measure.status, measure.direction]),
    shown,
  ]);
}

/** What her edits change: everything that is judged, but not what follows from it. */
export function inputsOf(measure: Measure): string {
  const filled = filledActual(measure);
  const { target, tolerance, baseline, working, numerator, denominator, change, polarity, unit } = measure;
  const actuals = measure.actuals.filter((actual) => actual !== filled);
  const facts = contents([target, tolerance, baseline, working, numerator, denominator, change, ...actuals]);
  return JSON.stringify([facts, actuals.map(({ period }) => period), polarity.value, unit]);
}

/** What the cell holds that its working fills. */
export function filledOf(measure: Measure): string {
  return JSON.stringify(contents([filledActual(measure)]));
}

function contents(facts: readonly (Fact | null)[]): unknown[] {
  return facts.map((fact) => fact && [fact.content, fact.formula, fact.format]);
}

/** Beyond so many measures the oldest are forgotten: nobody undoes that far. */
const MOST_MEASURES = 2_000;
const MOST_EDITS = 20;

/** One edit of a measure that was followed: the states before it, with it, and with what followed from it. */
interface FollowedEdit {
  readonly before: string;
  readonly edited: string;
  result: string | null;
}

/**
 * The edits that were followed, to know Ctrl+Z by the way that a measure's states take backwards: from the result to
 * the edit without it, and on to what was before. Following it again there would undo her undoing.
 */
export interface Followed {
  /** Going from the state last seen to this one is a step of Ctrl+Z. */
  isUndone(id: string, last: string, now: string): boolean;
  add(id: string, before: string, edited: string): void;
  /** The state with what followed from the edit that was last added. */
  settle(id: string, result: string): void;
}

/** Remembers the edits of measures that were followed. */
export function followedEdits(): Followed {
  const edits = new Map<string, FollowedEdit[]>();
  return {
    isUndone: (id, last, now) =>
      edits.get(id)?.some(({ before, edited, result }) => {
        const comesFrom = last === result || last === edited;
        return (now === edited && last === result) || (now === before && comesFrom);
      }) ?? false,
    add(id, before, edited) {
      const all = [...(edits.get(id) ?? []), { before, edited, result: null }];
      edits.delete(id);
      edits.set(id, all.slice(-MOST_EDITS));
      const oldest = edits.size > MOST_MEASURES ? edits.keys().next().value : undefined;
      if (oldest !== undefined) edits.delete(oldest);
    },
    settle(id, result) {
      const last = edits.get(id)?.at(-1);
      if (last?.result === null) last.result = result;
    },
  };
}
