import type { Picture } from "../../src/model/reading";
import { wholeCards } from "../../src/model/wholeCards";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";

/** Every scorecard that is asked for, judged as the workbook is now; `null` asks for those of all sheets. */
export async function picturesAsked(sheet: string | null): Promise<Picture[]> {
  const { cards: read, settings, beside, written } = await readWorkbook();
  const cards = wholeCards(read);
  const asked = cards.filter(({ scorecard }) => sheet === null || scorecard.sheets.includes(sheet));
  return asked.map((card) => {
    const others = cards.filter((one) => one !== card).map(({ scorecard }) => scorecard);
    return lookAt(card, { period: null, everyPeriod: false, settings, others, beside, written, check: null });
  });
}
