import type { CellContent } from "../../core/figures/cellValue";
import { showLike } from "../../core/figures/displayed";
import { letterIn } from "../../core/figures/formats/letterFormat";
import { formatShape, isDateFormat } from "../../core/figures/formats/numberFormat";
import { statusOfFill } from "../../core/status/statusOfFill";
import type { TrailState } from "../../model/handover/trail";

const BLANK = "blank";
const NO_COLOUR = "no colour";
const NOTHING = "nothing";

/** What stood in a cell, in words: `23%`, `blank`, `red`, `no colour`, `the letter R`. */
export function stateWords(state: TrailState): string {
  switch (state.kind) {
    case "value":
      return valueWords(state.content, state.format);
    case "fill":
      return state.fill === null ? NO_COLOUR : (statusOfFill(state.fill) ?? state.fill);
    case "format": {
      const letter = letterIn(state.format);
      return letter ? `the letter ${letter}` : `the number format ${state.format}`;
    }
    case "there":
      return state.what ?? NOTHING;
  }
}

/**
 * A number as its format shows it. A date stays a plain number: whether days count from 1900 or 1904 is for the
 * workbook to say.
 */
function valueWords(content: CellContent, format: string | null): string {
  if (content === "") return BLANK;
  if (typeof content !== "number" || format === null || isDateFormat(format)) return String(content);
  return showLike(content, formatShape(content, format));
}
