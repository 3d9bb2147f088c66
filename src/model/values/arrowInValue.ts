import { readMovement } from "../../core/status/direction";
import type { Actual, Arrow } from "../scorecard";

/** An arrow before or behind a figure. A dot is left out: beside a figure it is a status as often as an arrow. */
const BESIDE_FIGURE = /^([↑↓→▲▼►↔⬆⬇➡🔺🔻])|([↑↓→▲▼►↔⬆⬇➡🔺🔻])\ufe0f?\)?$/u;

/** The arrow that stands in the cell of a value, beside its figure: `91% ↑`. `null` where none does. */
export function arrowInValue(actual: Actual): Arrow | null {
  if (actual.value.kind !== "number") return null;
  const found = BESIDE_FIGURE.exec(actual.value.shown);
  const shown = found?.[1] ?? found?.[2];
  if (shown === undefined || readMovement(shown) === null) return null;
  return { ...actual, value: { kind: "text", shown } };
}
