import { readWorking } from "../../core/workings/readWorking";
import type { Change, ChangeGroup } from "../../model/change";
import { sidesOf } from "./sides";

/**
 * What a change comes to, for a line that says several: the word for it (`what`), what stands there after (`now`) and
 * before (`was`).
 */
export interface ShortLook {
  readonly what: string;
  readonly now: string;
  /** `null` where there was nothing. */
  readonly was: string | null;
  /** The fill after, where it is one. */
  readonly colour: string | null;
}

/** The word for each kind. Lines and pages say themselves what they are. */
const WHAT: Readonly<Record<ChangeGroup, string>> = {
  lines: "",
  formulas: "formula",
  values: "value",
  statuses: "status",
  directions: "arrow",
  pages: "",
};
/** Said of a cell that is emptied: "blank" behind an arrow would read as if nothing was meant to happen. */
const GONE = "cleared";
const LETTER = "letter";
/** Of values only workings and counts are ever emptied, to make room for the next month's. */
const WORKING = "working";
const COUNT = "count";

/** `{ what: "arrow", now: "↓", was: "→" }`; a cell that is emptied is `cleared`. */
export function shortLook(change: Change): ShortLook {
  const { before, after } = sidesOf(change);
  const isEmptied = change.kind === "value" && change.after === "";
  return {
    // A number format with a letter counts among the statuses, and is called by what is seen.
    what: change.kind === "format" ? LETTER : isEmptied ? emptied(change) : written(change),
    now: isEmptied ? GONE : after,
    was: change.beforeShown === "" ? null : before,
    colour: change.kind === "fill" ? change.after : null,
  };
}

/** A working that is written into its cell, such as `90/372 = 0.24`, is no value. */
function written({ group, after }: Change): string {
  if (group !== "values" || typeof after !== "string" || after.startsWith("=")) return WHAT[group];
  return readWorking(after) === null ? WHAT[group] : WORKING;
}

/** What is emptied: a count, or a working. */
function emptied({ group, before }: Change): string {
  if (group !== "values") return WHAT[group];
  return typeof before === "number" ? COUNT : WORKING;
}

/** The change as a screen reader says it: `arrow ↓, was →`. */
export function shortWords({ what, now, was }: ShortLook): string {
  return [`${what} ${now}`.trim(), was && `was ${was}`].filter(Boolean).join(", ");
}
