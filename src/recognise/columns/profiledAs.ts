// Says what kinds of thing one cell may be: a number, a working, an arrow, a status, a reference, a name. The kinds are
// counted over the column, and only the whole column tells which of them is meant.

import { isDateFormat } from "../../core/figures/formats/numberFormat";
import { readChange } from "../../core/figures/typed/readChange";
import { wholePeriod } from "../../core/periods/readPeriod";
import { readArrow } from "../../core/status/direction";
import { readPolarity } from "../../core/status/polarity";
import { readStatus } from "../../core/status/readStatus";
import { readWorking } from "../../core/workings/readWorking";
import { MIDDLE_GRADE } from "../../words/lists/signWords";
import { saysOnly } from "../../words/says";
import { readsAsMeasure } from "../measures/readsAsMeasure";
import type { Cell } from "../tables/cell";
import { isMark } from "./markSign";

/** What a cell can be counted as in the profile of its column. */
export type ProfiledAs =
  | "numbers"
  | "workings"
  | "liveWorkings"
  | "arrows"
  | "moves"
  | "answers"
  | "statuses"
  | "polarities"
  | "references"
  | "markers"
  | "words"
  | "named"
  | "dated"
  | "dates"
  | "changes"
  | "middleGrades";

const ANSWER = /^(?:yes|no|y|n|[✓✔☑✗✘✖✕✅❌])$/i;
const REFERENCE = /^(?!age|over |under )[A-Z]{0,5}[ .-]?\d{1,3}([.-]\d{1,3}){0,3}[a-z]?$/i;
const MONTH_OR_QUARTER = /^[a-z]{1,9}\W?\d/i;
/** A number below zero may be any figure: days behind, a variance, a progress score. */
const TYPED_CHANGE = /^\(?\s*[+\-−–]|^\(/;

/**
 * What a filled cell may be, all of it: `1.2` is a number and could be a reference, `High` a way that is good and a grade; which it is
 * its whole column tells. `text` is its content, trimmed.
 */
export function profiledAs(cell: Cell, text: string): readonly ProfiledAs[] {
  const kinds = kindsOfAny(cell, text);
  const { kind } = cell.value;
  if (kind === "text" || kind === "marker") addWordKinds(kinds, kind === "marker", text);
  return kinds;
}

/** The kinds that a cell may be whether a number, a formula or text stands in it. */
function kindsOfAny({ value, content, format, formula }: Cell, text: string): ProfiledAs[] {
  const kinds: ProfiledAs[] = [];
  if (REFERENCE.test(text) && !isPeriod(text)) kinds.push("references");
  if (value.kind === "number" || value.kind === "several") kinds.push("numbers");
  if (value.kind === "number" && value.period) kinds.push("dated");
  if (value.kind === "number" && value.lapse !== true && isDateFormat(format)) kinds.push("dates");
  if (typeof content === "string" && TYPED_CHANGE.test(text) && readChange(text) !== null)
    kinds.push("changes");
  if (formula !== null && readWorking(formula) !== null) kinds.push("liveWorkings");
  if (value.kind === "marker") kinds.push("markers");
  return kinds;
}

/** What a text says by its words and signs; one that is nothing of all this is a name or a comment. */
function addWordKinds(kinds: ProfiledAs[], isMarker: boolean, text: string): void {
  const isReference = kinds.includes("references");
  const before = kinds.length;
  if (!isMarker && isMark(text)) kinds.push("numbers");
  if (readWorking(text) !== null) kinds.push("workings");
  const arrow = readArrow(text);
  if (arrow !== null) kinds.push("arrows");
  if (arrow !== null && arrow !== "unchanged") kinds.push("moves");
  // `Yes` is green only where a heading asks whether something is met.
  if (ANSWER.test(text)) kinds.push("answers");
  else if (readStatus(text) !== null) kinds.push("statuses");
  // `n/a` is what a marker says, no name and no way that is good.
  if (isMarker) return;
  if (readPolarity(text) !== null) kinds.push("polarities");
  const isPlain = kinds.length === before && !isReference && !isPeriod(text);
  if (saysOnly(text, MIDDLE_GRADE)) kinds.push("middleGrades");
  if (!isPlain) return;
  kinds.push("words");
  if (readsAsMeasure(text)) kinds.push("named");
}

/** `Apr-24` looks like a reference, and is none. */
function isPeriod(text: string): boolean {
  return MONTH_OR_QUARTER.test(text) && wholePeriod(text) !== null;
}
