import { applyChanges } from "../../../src/excel/apply/apply";
import type { Reading } from "../../../src/model/reading";
import { prepareMonth } from "../../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../../src/workflow/readWorkbook";

const NOW = () => new Date("2024-10-07T09:00:00Z");

/** Adds the next month as the analyst does, what is ticked, and reads the workbook again. Rejects where anything is left. */
export async function addOne(): Promise<Reading> {
  const { cards } = await readWorkbook();
  const card = cards[0];
  if (!card) throw new Error("No scorecard was read.");
  const { changes, trouble } = await prepareMonth(card, NOW);
  if (trouble !== null) throw new Error(trouble);
  const report = await applyChanges(
    changes.filter(({ hers }) => !hers),
    NOW,
  );
  if (report.trouble !== null || report.skipped.length > 0) throw new Error(JSON.stringify(report));
  return readWorkbook();
}
