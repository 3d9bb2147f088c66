import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import type { Measure } from "../../model/scorecard";

/** The working by which a row was last worked out: as it was typed, and as it was read. */
export interface LastWorking {
  readonly typed: string;
  readonly working: Working;
}

/**
 * The row's last working: what its working cell holds; else what the history kept when the cell was emptied for a new
 * month; else the arithmetic of its latest live formula (`=407/1626`). `null` where none of them has a numerator.
 * `kept` is by measure key.
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

/**
 * Whether the row works its figures out in the cell itself, as `=407/1626`. Asked of the last figure in front of
 * `before`, the number of the month to be filled.
 */
export function worksInFormulas({ actuals }: Measure, before: number): boolean {
  const last = actuals
    .slice(0, before)
    .reverse()
    .find(({ value }) => value.kind !== "blank");
  return last?.formula !== undefined && last.formula !== null && readWorking(last.formula) !== null;
}

/** Whether most workings of the scorecard state their results (`407/1626 = 0.25`): new ones are then written so too. */
export function stateResults(measures: readonly Measure[], kept: ReadonlyMap<string, string>): boolean {
  const workings = measures.flatMap((measure) => lastWorking(measure, kept)?.working ?? []);
  return workings.filter(({ stated }) => stated !== null).length > workings.length / 2;
}
