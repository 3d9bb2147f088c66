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

/** The first of the characters that nobody writes; one stands for each piece that is written already. */
const PRIVATE = 0xe000;
const WRITTEN = /[\ue000-\uf8ff]/g;
/** Months of three letters are looked for in another way: `mar` and `may` begin other words. */
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
  const bare = withoutNotes(content);
  const moved = movedText(bare, move);
  if (moved === bare && samePeriod(last, next)) return content;
  const said = findPeriod(bare);
  // Without a period in it, a note is a heading of its own.
  if (said === null || !samePeriod(said, last)) return moved === bare ? content : moved;
  const says = findPeriod(moved);
  return says !== null && samePeriod(says, next) ? moved : namePeriod(next);
}

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
  if (written.length > 0) apply(YEAR_APART);
  return rest.replace(WRITTEN, (sign) => written[sign.charCodeAt(0) - PRIVATE] ?? sign);
}
