import type { Card } from "../../model/reading";
import { pagesOf } from "../../model/wholeCards";
import { cellName } from "../../core/figures/cellName";

/**
 * Tells scorecards apart, also where one sheet holds several: the sheet's id and the first cell, `{1A2B}!3,0`. The id
 * and not the name, so that a renamed sheet keeps its scorecard.
 */
export function cardKey({ scorecard }: Card): string {
  return `${scorecard.sheetId}!${scorecard.range.row},${scorecard.range.column}`;
}

/**
 * The scorecard to show after a reading: the one that was shown; else the one in its place on the same sheet
 * (lines above it may have come or gone); else the one on the sheet that the analyst looks at.
 */
export function followCard(cards: readonly Card[], shown: string | null, active: string | null): Card | null {
  const same = cards.find((card) => cardKey(card) === shown);
  if (same) return same;
  // The key ends in the cell. A sheet's id holds no exclamation mark of its own behind that of the key.
  const sheet = shown?.slice(0, shown.lastIndexOf("!"));
  const onSheet = (id: string | null | undefined) => cards.find((card) => standsOnSheet(card, id));
  return onSheet(sheet) ?? onSheet(active) ?? null;
}

/**
 * Whether a scorecard, or one of its pages, stands on a sheet. A board's scorecard may go over several sheets, one for
 * each theme, and is one all the same.
 */
export function standsOnSheet(card: Card, sheetId: string | null | undefined): boolean {
  return pagesOf(card).some(({ scorecard }) => scorecard.sheetId === sheetId);
}

/** Whether every scorecard lies as it lay, so that changes prepared for its cells still fit. */
export function lieAlike(before: readonly Card[], now: readonly Card[]): boolean {
  // Compared as text: a layout is small, and every difference counts.
  return before.length === now.length && before.every((card, at) => layoutOf(card) === layoutOf(now[at]));
}

/**
 * Where everything of a scorecard lies: the columns' roles and periods, and each measure's cell. Figures are left out,
 * since an edited figure moves nothing.
 */
function layoutOf(card: Card | undefined): string {
  if (!card) return "";
  const { lines, measures } = card.scorecard;
  const places = measures.map(({ key, place }) => [key, place.sheetId, place.row, place.column]);
  return JSON.stringify([cardKey(card), lines.map(({ role, period }) => [role, period]), places]);
}

/**
 * What the header calls a scorecard: its sheet; its sheet and first cell where the sheet holds several; `Page 1 to Page
 * 3` where it stands on several sheets.
 */
export function cardName(card: Card, cards: readonly Card[]): string {
  // `Page 1 to Page 3`: the sheets are in the workbook's order.
  if (card.pages) return `${card.scorecard.sheet} to ${card.pages.at(-1)?.scorecard.sheet ?? ""}`;
  const { sheet, sheetId, range } = card.scorecard;
  // Most workbooks have one scorecard a sheet. The cell would only be noise there.
  const alone = cards.filter((other) => other.scorecard.sheetId === sheetId).length < 2;
  return alone ? sheet : `${sheet}, from ${cellName({ row: range.row, column: range.column })}`;
}
