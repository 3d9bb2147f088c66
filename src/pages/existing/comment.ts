import type { Measure } from "../../model/scorecard";
import type { CommentMemory } from "../chart/chartData";

/** The commentary of a page that was remembered, the one that stands now, and the months before and now. */
export interface CommentNow {
  readonly kept: CommentMemory;
  readonly commentary: string;
  /** What the scorecard's own comment says where the page shows that; `null` where the analyst typed on the page. */
  readonly own: string | null;
  /** The latest month when the page was last brought up to date; `""` where it had none. */
  readonly before: string;
  readonly now: string;
}

/**
 * What to remember of a commentary. With a newer month it is kept as what was written for the month before, so that the page
 * can say that it is unchanged since; within a month it is left, for the analyst may still be writing. The scorecard's own
 * comment is the old one only where it says what it said when the page was last brought up to date.
 */
export function keptComment({ kept, commentary, own, before, now }: CommentNow): CommentMemory {
  const seen = own ?? "";
  if (commentary === "") return { text: "", period: "", seen };
  if (commentary === kept.text || before === now) return { ...kept, seen };
  if (own !== null && own !== kept.seen) return { text: "", period: "", seen };
  return { text: commentary, period: before, seen };
}

/** The commentary stands there from an earlier month, as it was then. */
export function isLeftOver(kept: CommentMemory, commentary: string): boolean {
  return commentary !== "" && commentary === kept.text;
}

/** What the scorecard itself says in comment of a measure; `""` for nothing. */
export function ownComment({ narrative }: Measure): string {
  return narrative === null ? "" : String(narrative.content);
}
