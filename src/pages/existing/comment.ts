/**
 * A commentary on a page speaks of one month, and is easily left standing when the next one comes. The page remembers
 * what was written for the month before, and says by itself that the commentary is unchanged.
 */

import type { Measure } from "../../model/scorecard";
import type { CommentMemory } from "../chart/chartData";

/**
 * What was remembered of a commentary, what stands on the page now, and the month when the page was last brought up to
 * date (`before`) and now.
 */
export interface CommentNow {
  readonly kept: CommentMemory;
  readonly commentary: string;
  /** The scorecard's own comment, where the page shows it; `null` where the analyst typed one on the page. */
  readonly own: string | null;
  /** The latest month when the page was last brought up to date; `""` where the measure had none. */
  readonly before: string;
  readonly now: string;
}

/**
 * What to remember of a commentary. When a newer month comes, what stands there is kept as written for the month
 * before; within a month it is left, since the analyst may still be writing. The scorecard's own comment is the old one
 * only where it still says what it said at the last update.
 */
export function keptComment({ kept, commentary, own, before, now }: CommentNow): CommentMemory {
  const seen = own ?? "";
  if (commentary === "") return { text: "", period: "", seen };
  if (commentary === kept.text || before === now) return { ...kept, seen };
  if (own !== null && own !== kept.seen) return { text: "", period: "", seen };
  return { text: commentary, period: before, seen };
}

/** Whether the commentary still is the one that was written for an earlier month. */
export function isLeftOver(kept: CommentMemory, commentary: string): boolean {
  return commentary !== "" && commentary === kept.text;
}

/** What the scorecard itself says in comment of a measure; `""` for nothing. */
export function ownComment({ narrative }: Measure): string {
  return narrative === null ? "" : String(narrative.content);
}
