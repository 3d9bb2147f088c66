import type { CellContent } from "../../../core/figures/cellValue";
import { samePeriod } from "../../../core/periods/comparePeriods";
import { namePeriod } from "../../../core/periods/namePeriod";
import type { Period } from "../../../core/periods/period";
import { findPeriod } from "../../../core/periods/readPeriod";
import { MONTH_WORDS } from "../../../words/time/months";
import { withoutNotes } from "../../../words/time/notFinal";
import type { GridCell } from "../axis";
import type { HeadingMove } from "./headingMove";
import { HEADING_WRITINGS, YEAR_APART } from "./headingWritings";
import { movedNumber } from "./movedNumber";

/**
 * The first character of Unicode's private use area, which no keyboard writes. Each piece of a heading that has been
 * moved is replaced by one of these, so that a later pattern does not move it a second time.
 */
const PRIVATE = 0xe000;
const WRITTEN = /[\ue000-\uf8ff]/g;
/** Names shorter than this are left out: `May` is its own short form, so it does not tell how the others are written. */
const LEAST_LETTERS = 4;
const WHOLE_MONTH = new RegExp(
  `(?<![a-z])(?:${MONTH_WORDS.map((words) => words.at(-1) ?? "")
    .filter((name) => name.length >= LEAST_LETTERS)
    .join("|")})(?![a-z])`,
  "i",
);

/**
 * The heading of the next period, written as the last one is: a date moves on by its months, `Jun-24 Actual` becomes
 * `Sep-24 Actual`, `As at 30 Sept` `As at 31 Oct`, `Jul-Sep 24` `Oct-Dec 24`, `Qtr 3` `Qtr 4`. Notes and marks of
 * provisional figures do not travel. What names no period stays: `Actual`. The heading `before` it tells how months are
 * written where the last one is May.
 */
export function nextHeading(cell: GridCell, last: Period, next: Period, before = ""): CellContent {
  const { content, format } = cell;
  const move: HeadingMove = { last, next, isLong: WHOLE_MONTH.test(before) };
  if (typeof content === "number") return movedNumber(content, format, move);
  if (typeof content !== "string") return content;
  // A note or a mark of provisional figures (`Sep-24 (p)`) speaks of the last month's figures alone.
  const bare = withoutNotes(content);
  const moved = movedText(bare, move);
  if (moved === bare && samePeriod(last, next)) return content;
  const said = findPeriod(bare);
  // Text that names no period is a heading of its own, and its note stays with it.
  if (said === null || !samePeriod(said, last)) return moved === bare ? content : moved;
  // What was written is read again. A heading that does not say the next period, as after a piece nobody foresaw, gives
  // way to the period's plain name: a wrong month over right figures would be worse than another style.
  const says = findPeriod(moved);
  return says !== null && samePeriod(says, next) ? moved : namePeriod(next);
}

/** Every piece of a text that names the period, moved on; pieces are put aside as they are found and put back at the end. */
function movedText(text: string, move: HeadingMove): string {
  const written: string[] = [];
  let rest = text;
  const apply = ([pattern, write]: (typeof HEADING_WRITINGS)[number]): void => {
    rest = rest.replace(pattern, (whole: string, ...found: unknown[]) => {
      const parts = found.slice(0, -2).map((part) => (typeof part === "string" ? part : undefined));
      const made = write(parts, move);
      return made === null ? whole : String.fromCharCode(PRIVATE + written.push(made) - 1);
    });
  };
  HEADING_WRITINGS.forEach(apply);
  // A year that stands apart moves only where something else named the period: `Target 2024` is no month.
  if (written.length > 0) apply(YEAR_APART);
  return rest.replace(WRITTEN, (sign) => written[sign.charCodeAt(0) - PRIVATE] ?? sign);
}
