import { expect, it } from "vitest";
import { STATUS_WORD } from "../../src/core/status/status";
import { KPI_FUNCTIONS } from "../../src/core/kpi/kpiFunctions";
import { readGrids } from "../../src/excel/read/readGrids";
import { survey } from "../../src/excel/read/survey";
import { judge } from "../../src/judge/judge";
import type { Band } from "../../src/model/bands";
import { NO_SETTINGS, noSheetSettings } from "../../src/model/settings";
import { recognise } from "../../src/recognise/recognise";
import { functionCall } from "../../src/share/functionCall";
import { proposeArguments } from "../../src/share/proposeArguments";
import { bookOf, type ShortCell } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

const percent = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const text = (value: string): ShortCell => ({ value });
const row = (reference: string, name: string, ...rest: readonly ShortCell[]) => [
  text(reference),
  text(name),
  ...rest,
];
/** Target, tolerance, March and June: typed as figures, with signs, in words, or not at all. */
const BOOK = bookOf({
  Board: [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24", "RAG"].map(text),
    row("1.1", "% of visits in time", text("High"), percent(0.9), percent(0.8), percent(0.7), percent(0.85)),
    row("1.2", "% of reviews in time", text("High"), percent(0.9), "", percent(0.7), percent(0.85)),
    row("1.3", "% of repeat referrals", text("Low"), percent(0.2), "", percent(0.3), percent(0.21)),
    row("1.4", "Number of audits", text("High"), 100, "", 80, 95),
    row("1.5", "% of plans in time", text("High"), text("≥90%"), "", percent(0.7), percent(0.85)),
    row("1.6", "% of forms in time", text("High"), percent(0.9), text("n/a"), percent(0.2), percent(0.86)),
    row("1.7", "Caseload per worker", text("Plan"), 18, 20, 17, 19),
    row("1.8", "% of letters in time", text("High"), percent(0.8), "", percent(0.6), percent(0.7)),
    row("1.9", "% of calls in time", text("High"), percent(0.8), percent(0.7), percent(0.2), percent(0.7951)),
    row("1.10", "Days to decide", text("Low"), text("10 days"), text("12 days"), 14, 11),
    row("1.11", "% of visits alone", text("High"), percent(0.9), percent(0.8), percent(0.95), ""),
  ],
});
/** The column of the formulas, beyond the table. */
const OUTSIDE = 9;

/** For each measure the pane's word and the one that the filled formula says in its cell. */
function words(band: Band | null): Promise<Record<string, readonly unknown[]>> {
  return withFunctions(BOOK, async (open) => {
    const { sheets } = await survey();
    const { grids } = await readGrids(sheets);
    const [board] = sheets;
    const settings = {
      ...NO_SETTINGS,
      sheets: [{ ...noSheetSettings(board?.sheetId ?? "", "Board"), band }],
    };
    const [scorecard] = recognise(grids, settings);
    if (!scorecard) throw new Error("The board is a scorecard.");
    const said: Record<string, readonly unknown[]> = {};
    const judgements = judge(scorecard, scorecard.latest);
    for (const { measure, status } of judgements) {
      const { sheetId, sheet, row: at } = measure.place;
      const rag = { ...KPI_FUNCTIONS.RAG, name: "RAG" as const };
      const place = { sheetId, sheet, row: at, column: OUTSIDE };
      const filled = proposeArguments(rag.arguments, scorecard, judgements, place);
      const call = functionCall(rag, filled);
      if (!("formula" in call)) throw new Error(`${measure.name}: ${call.trouble}`);
      open.engine.write(sheetId, [{ row: at, column: OUTSIDE, content: { formula: call.formula } }]);
      await open.engine.settle();
      const { content } = open.engine.cell(sheetId, at, OUTSIDE);
      // Where the pane shows no status the cell stays empty.
      said[measure.reference ?? ""] = [STATUS_WORD[status.value], content === "" ? "Grey" : content];
    }
    return said;
  });
}

// By hand, from target, tolerance and the band of 10% of the target or 5 points; 79.51% is shown as 80%, and the last has no figure of June.
it.each([
  [null, "Amber Red Red Red Red Red Amber Red Green Amber Grey"],
  [{ kind: "percent", size: 10 } as const, "Amber Amber Amber Amber Amber Amber Amber Red Green Amber Grey"],
  [{ kind: "points", size: 5 } as const, "Amber Amber Amber Amber Amber Amber Amber Red Green Amber Grey"],
  // 70% is ten points from 80%: as binary fractions they are a little more apart.
  [{ kind: "points", size: 10 } as const, "Amber Amber Amber Amber Amber Amber Amber Amber Green Amber Grey"],
])("KPI.RAG as fx fills it says the pane's word, with the band %j", async (band, expected) => {
  const said = Object.values(await words(band));
  expect(said).toEqual(expected.split(" ").map((word) => [word, word]));
});
