import { readChange, type StatedChange } from "../../core/figures/typed/readChange";
import type { Fact } from "../scorecard";

/**
 * The change that a cell states: `(+16)` as text, or a number. A number's sign is taken from its value, because a
 * format may show −16 as `(16)`.
 */
export function changeIn({ content, value }: Fact): StatedChange | null {
  if (typeof content === "string") return readChange(content);
  if (value.kind !== "number" || typeof content !== "number") return null;
  return { number: content, percent: value.percent, decimals: value.decimals };
}
