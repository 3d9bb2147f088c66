import type { Card, Reading } from "../../src/model/reading";
import { wholeCards } from "../../src/model/wholeCards";
import { Refusal } from "../command";

/** The one scorecard that is asked for; `undone` ends the sentence that there is none: `no month was added`. */
export function oneCard({ cards }: Reading, sheet: string | null, undone: string): Card {
  const asked = wholeCards(cards).filter(
    ({ scorecard }) => sheet === null || scorecard.sheets.includes(sheet),
  );
  const [card, ...more] = asked;
  if (card === undefined) throw new Refusal(`No scorecard was found, so ${undone}.`);
  if (more.length === 0) return card;
  const names = [...new Set(asked.map(({ scorecard }) => scorecard.sheet))].join(", ");
  throw new Refusal(`There are several scorecards (${names}); --sheet NAME says which.`);
}
