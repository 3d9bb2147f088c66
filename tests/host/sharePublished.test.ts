import { expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { prepareShareable } from "../../src/workflow/share/prepareShareable";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

const WHOLE = { sheetId: null, remove: { settings: false, journal: false } };

it("public figures stay as values when a workbook is made shareable", () =>
  withFunctions(bookOf({ Sheet1: [["Devon"]] }), async ({ engine }, waiting) => {
    const id = engine.sheets()[0]?.id ?? "";
    engine.write(id, [
      { row: 1, column: 0, content: { formula: '=KPI.BENCHMARK("LAC",A1,2024)' } },
      { row: 2, column: 0, content: { formula: "=KPI.NEIGHBOURS(A1)" } },
    ]);
    await engine.settle();
    await waiting.idle();
    const { changes } = await prepareShareable(WHOLE);
    expect(await applyChanges(changes)).toMatchObject({ skipped: [], trouble: null });
    await engine.settle();
    const cells = [engine.cell(id, 1, 0), engine.cell(id, 2, 0), engine.cell(id, 2, 9)];
    expect(cells.map(({ content, formula }) => [content, formula])).toEqual([
      [59, null],
      ["East Sussex", null],
      ["Worcestershire", null],
    ]);
  }));
