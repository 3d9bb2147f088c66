import { namePeriod } from "../../core/periods/namePeriod";
import { fillIn } from "../../core/figures/sentence";
import type { FormulaChange } from "../../model/change";
import { formulaChange } from "../placeChange";
import { gridCell } from "./axis";
import type { Facts } from "./facts";
import { spansOf } from "./formulaSpans";
import { behindInsertion } from "./moveFormulas";

const FROZEN =
  "It is worked out from the numerator and denominator that {next}'s counts will replace, so its value is kept.";

/**
 * Last month's figures that are worked out from the one numerator and denominator column that the new counts will
 * replace: `=H5/I5`. Left alone, the formula would show the new month's result under the old month's heading, so the
 * value takes the formula's place. Where each month has its own numerator and denominator nothing has to be frozen.
 */
export function frozenFormulas(
  { scorecard, grid, axis, repeated, next, on }: Facts,
  isRepeated: (line: number) => boolean,
): FormulaChange[] {
  const parts = new Set(
    scorecard.lines
      .filter(({ role, index }) => (role === "numerator" || role === "denominator") && !isRepeated(index))
      .map(({ index }) => index),
  );
  return scorecard.measures.flatMap((measure) => {
    const place = axis.place(repeated.actual, axis.crossOf(measure.place));
    const { formula, content, text } = gridCell(grid, place);
    const uses =
      formula !== null &&
      spansOf(formula, axis.lines).some((span) => span?.sheet === "" && parts.has(span.first));
    if (!uses || formula === null) return [];
    return [
      {
        ...formulaChange(measure, place, "values", fillIn(FROZEN, { next: namePeriod(next) }), {
          before: formula,
          beforeShown: formula,
          after: content,
          afterShown: text,
          format: null,
          hers: false,
        }),
        // The new lines go in first and move the formula; this is how it reads until its value replaces it.
        between: behindInsertion(formula, on),
      },
    ];
  });
}
