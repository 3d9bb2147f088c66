/** What is kept of a commentary: as it was when a newer month came, and which month it was written for. */
export interface KeptComment {
  readonly text: string;
  readonly period: string;
}

/** The commentary of a page that was kept, the one that stands now, and the months before and now. */
export interface CommentNow {
  readonly kept: KeptComment;
  readonly commentary: string;
  /** The latest month when the page was last brought up to date; `""` where it had none. */
  readonly before: string;
  readonly now: string;
}

/**
 * What to keep of a commentary. With a newer month it is kept as what was written for the month before, so that the page
 * can say that it is unchanged since; within a month it is left, for the analyst may still be writing.
 */
export function keptComment({ kept, commentary, before, now }: CommentNow): KeptComment {
  if (commentary === "") return { text: "", period: "" };
  if (commentary === kept.text || before === now) return kept;
  return { text: commentary, period: before };
}

/** The commentary stands there from an earlier month, as it was then. */
export function isLeftOver(kept: KeptComment, commentary: string): boolean {
  return commentary !== "" && commentary === kept.text;
}
