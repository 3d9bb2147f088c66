import type { Card, Picture, Reading } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import { wholeCards } from "../../model/wholeCards";

/** The other scorecards of the workbook that pages can be of, those over several sheets as one each. */
export function otherCards(
  { card }: Pick<Picture, "card">,
  { cards }: Pick<Reading, "cards">,
): readonly Card[] {
  return wholeCards(cards).filter(
    ({ scorecard }) => !isTiles(scorecard) && !isSame(scorecard, card.scorecard),
  );
}

/** Tiles have neither columns nor periods of their own. */
export function isTiles({ lines, periods }: Pick<Scorecard, "lines" | "periods">): boolean {
  return lines.length === 0 && periods.length === 0;
}

/** Scorecards are told apart by where they stand: that of a picture may be an earlier reading's. */
function isSame(one: Scorecard, other: Scorecard): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.range.row === other.range.row &&
    one.range.column === other.range.column
  );
}
