import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import type { Measure } from "../../model/scorecard";

/** The working by which a row was worked out last, as it was typed. */
export interface LastWorking {
  readonly typed: string;
  readonly working: Working;
}

/**
 * The row's last working: what its cell holds, else what was kept of it when the cell was emptied, else the arithmetic
 * of its latest live formula.
 */
export function lastWorking(measure: Measure, kept: ReadonlyMap<string, string>): LastWorking | null {
  const { working, actuals, key } = measure;
  const formulas = [...actuals].reverse().flatMap(({ formula }) => formula ?? []);
  const texts = [
    typeof working?.content === "string" ? working.content : "",
    kept.get(key) ?? "",
    ...formulas,
  ];
  for (const typed of texts) {
    const read = readWorking(typed);
    if (read !== null && read.numerator !== null) return { typed, working: read };
  }
  return null;
}

/** Whether the row works its figures out in the cell itself: `=407/1626`. */
export function worksInFormulas({ actuals }: Measure, before: number): boolean {
  const last = actuals
    .slice(0, before)
    .reverse()
    .find(({ value }) => value.kind !== "blank");
  return last?.formula !== undefined && last.formula !== null && readWorking(last.formula) !== null;
}

/** Whether most workings of the scorecard state their results. */
export function stateResults(measures: readonly Measure[], kept: ReadonlyMap<string, string>): boolean {
  const workings = measures.flatMap((measure) => lastWorking(measure, kept)?.working ?? []);
  return workings.filter(({ stated }) => stated !== null).length > workings.length / 2;
}
