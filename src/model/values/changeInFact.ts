import { readChange, type StatedChange } from "../../core/figures/typed/readChange";
import type { Fact } from "../scorecard";

/** The change that a cell states, `(+16)`: of a number its sign too, which its format may show in another way. */
export function changeIn({ content, value }: Fact): StatedChange | null {
  if (typeof content === "string") return readChange(content);
  if (value.kind !== "number" || typeof content !== "number") return null;
  return { number: content, percent: value.percent, decimals: value.decimals };
}
