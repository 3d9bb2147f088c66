import type { NumberValue } from "../../../core/figures/cellValue";
import type { ValueChange } from "../../../model/change";
import type { Fact, Measure } from "../../../model/scorecard";
import { rewriteValue } from "../../facts/rewrite";

// Figures pasted from a mail or exported by a system arrive as text. Excel shows them at the left of their cells and
// leaves them out of sums; as numbers they look the same and count.

/** A plain figure as it is typed: `1,234`, `-0.5`, `95.1%`. */
const PLAIN = /^-?\d[\d,]*(\.\d+)?\s?%?$/;
/** Under these a number would not show as it was typed. */
const SHOWS_OTHERWISE = /^(@|general)$/i;

/**
 * The repair of a number stored as text: the number, under a format by which it looks the same. None where the text says
 * more, or where a percentage was typed without its sign and could be either.
 */
export function numberFromText(measure: Measure, fact: Fact, why: string): ValueChange[] {
  const { value } = fact;
  if (value.kind !== "number" || !value.typedAsText || typeof fact.content !== "string") return [];
  if (!PLAIN.test(value.shown.trim()) || (measure.unit === "percent" && !fact.content.includes("%")))
    return [];
  return rewriteValue(measure, fact, why, {
    after: value.number,
    shown: value.shown,
    format: formatOf(value, fact.format),
  });
}

/** The number format under which the number looks as the text did: `1,234.5` under `#,##0.0`; `null` keeps the cell's own. */
function formatOf({ shown, percent, decimals }: NumberValue, now: string): string | null {
  const plain = !percent && decimals === 0 && !shown.includes(",");
  if (!SHOWS_OTHERWISE.test(now) && percent === now.includes("%")) return null;
  if (plain) return "General";
  const digits = decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
  return `${shown.includes(",") ? "#,##" : ""}${digits}${percent ? "%" : ""}`;
}
