import type { CellValue } from "../../core/figures/cellValue";
import type { Judgement } from "../../model/judgement";
import { arrowOf } from "./arrowOf";
import { PANE_STATUS_WORD } from "./statusWords";

/**
 * A measure as a screen reader says it: `1.7, Repeat referrals, red, 23 percent, worsening`.
 * What cannot be told is left out, except the status, which is then `no RAG`.
 */
export function spokenMeasure({ measure, latest, status, direction }: Judgement): string {
  return [
    measure.reference,
    measure.name,
    PANE_STATUS_WORD[status.value],
    spokenValue((status.actual ?? latest)?.value),
    arrowOf(direction)?.word,
  ]
    .filter(Boolean)
    .join(", ");
}

/** `23%` is `23 percent`, `-4` is `minus 4`, a blank `no value`. */
export function spokenValue(value: CellValue | undefined): string {
  // A blank is worth saying: silence would sound as if the name was all there is.
  if (!value || value.kind === "blank") return "no value";
  // A screen reader leaves a hyphen out, and reads "%" in its own way or not at all.
  return value.shown.replace(/^[-−](?=\d)/, "minus ").replace(/\s*%/g, " percent");
}
