import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { loadChecks } from "../../src/workflow/loadChecks";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { readXlsx } from "../../xlsx/readXlsx";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

/** The manifest's floor, Excel of LTSC 2021 and of LTSC 2024, and the newest. */
const SETS = ["1.9", "1.14", "1.17", "1.20"];
const SAMPLE = "board-2024-09";

/** Reads the sample, looks at it, applies what an update proposes, checks, and takes all back. */
async function walk(excelApi: string): Promise<unknown> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${SAMPLE}.xlsx`));
  const { book } = await readXlsx(bytes, `${SAMPLE}.xlsx`);
  return withBook(
    book,
    async (open) => {
      const before = await contents(open);
      const check = await loadChecks();
      const { cards, settings, written, beside } = await readWorkbook();
      const [card] = cards;
      if (!card) throw new Error("No scorecard was recognised.");
      const picture = lookAt(card, { period: null, everyPeriod: false, settings, written, beside, check });
      const report = await applyChanges(picture.changes);
      const undone = await revertLast();
      expect(await contents(open)).toEqual(before);
      return {
        measures: card.scorecard.measures.length,
        changes: picture.changes,
        findings: picture.findings,
        report,
        undone: { skipped: undone.skipped, trouble: undone.trouble },
      };
    },
    { excelApi },
  );
}

describe("the main walk", () => {
  it("is the same in every Excel that the manifest lets in", async () => {
    const newest = await walk("1.20");
    expect(newest).toMatchObject({
      report: { skipped: [], trouble: null },
      undone: { skipped: [], trouble: null },
    });
    for (const set of SETS.slice(0, -1)) expect(await walk(set), set).toEqual(newest);
  });
});

describe("an older Excel", () => {
  it.each([
    ["1.8", "1.9", (sheet: Excel.Worksheet) => sheet.getRange("A1").getCellProperties({ address: true })],
    ["1.17", "1.19", (sheet: Excel.Worksheet) => displayed(sheet.getRange("A1"))],
  ])("up to %s refuses what came with %s, and the later one has it", async (older, newer, act) => {
    const call = (excelApi: string) =>
      withBook(
        bookOf({ Sheet1: [[1]] }),
        () =>
          Excel.run(async (context) => {
            act(context.workbook.worksheets.getItem("Sheet1"));
            await context.sync();
          }),
        { excelApi },
      );
    await expect(call(older)).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(call(newer)).resolves.toBeUndefined();
  });
});

/** A member that npm's typings lack, and its library too. */
function displayed(range: Excel.Range): unknown {
  const later = range as unknown as { getDisplayedCellProperties(wanted: object): unknown };
  return later.getDisplayedCellProperties({ address: true });
}
