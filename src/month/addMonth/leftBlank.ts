import { namePeriod } from "../../core/periods/namePeriod";
import { fillIn } from "../../core/figures/sentence";
import { gridCell } from "./axis";
import type { Facts } from "./facts";
import { formulaBefore } from "./insertion";
import { goesBackElsewhere } from "./moveFormulas";

const LEFT_BLANK =
  "{count} of {last} {refer} to another sheet whose periods stand newest first too, without {next}: left blank in the new {line}.";

/**
 * The note about formulas that the new period does not get: what they would refer to is a period that another sheet
 * does not have yet.
 */
export function leftBlankNote(facts: Omit<Facts, "ended">): string[] {
  const { scorecard, grid, axis, repeated, last, next, on } = facts;
  const lines = Array.from({ length: repeated.count }, (_, at) => repeated.first + at);
  const count = scorecard.measures
    .map(({ place }) => axis.crossOf(place))
    .flatMap((cross) => lines.map((line) => ({ line, cross })))
    .filter(({ line, cross }) => {
      const { formula } = gridCell(grid, axis.place(line, cross));
      return formula !== null && goesBackElsewhere(formula, formulaBefore(facts, line, cross), on);
    }).length;
  if (count === 0) return [];
  const slots = {
    count: count === 1 ? "1 formula" : `${count} formulas`,
    refer: count === 1 ? "refers" : "refer",
    last: namePeriod(last),
    next: namePeriod(next),
    line: on.lines === "columns" ? "column" : "row",
  };
  return [fillIn(LEFT_BLANK, slots)];
}
