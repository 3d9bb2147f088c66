import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { BookRule, BookValidation } from "../../xlsx/book";
import { parseRange, rangeName } from "../../xlsx/a1";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const areas = (...names: readonly string[]) => names.map((name) => parseRange(name)!);
const text = (value: string | number | null) => (typeof value === "string" ? { value } : value);
const rule = (formulas: readonly string[], ranges: string, priority: number): BookRule => ({
  type: "expression",
  ranges: areas(...ranges.split(" ")),
  operator: null,
  formulas,
  fill: "#FFC7CE",
  priority,
});
const validation = (
  attributes: Record<string, string>,
  formulas: readonly string[],
  range: string,
): BookValidation => ({ ranges: areas(range), attributes, formulas });

/** A scorecard whose months are watched over by rules, and may hold only what their validations let in. */
const BOARD = bookOf({
  Board: {
    rows: [
      ["Ref", "Measure", "Target", "Jan-25", "Feb-25", "DoT", "Comment"],
      ["1", "Number of referrals", 400, 371, 380, "↑", "x"],
      ["2", "Number of visits", 90, 80, 85, "↑", null],
      ["3", "Number of plans", 50, 40, 45, "↑", null],
    ].map((row) => row.map(text)),
    conditionalFormats: [
      rule(["D2>$C2"], "D2:E4", 1),
      rule(["E2=MAX($D2:E2)"], "E2:E3", 2),
      rule(['F2="↑"'], "F2:F4", 3),
    ],
    validations: [
      validation(
        {
          type: "whole",
          operator: "between",
          allowBlank: "1",
          showErrorMessage: "1",
          error: "A count, please.",
        },
        ["0", "$C2*10"],
        "D2:E3",
      ),
      validation({ type: "custom" }, ["ISNUMBER(E4)"], "E4"),
      validation({ type: "list" }, ['"↑,↓,→"'], "F2:F4"),
    ],
    columnWidths: { 4: 91 },
  },
});

test("the new month has the rules, validations and width of the one before, and gives them back", () =>
  withBook(BOARD, async ({ engine }) => {
    const id = engine.sheets()[0]!.id;
    const rules = () =>
      engine.rules(id).map(({ ranges, formulas }) => [ranges.map(rangeName).join(" "), ...formulas]);
    const validations = () =>
      engine
        .validations(id)
        .map(({ ranges, attributes, formulas }) => [
          ranges.map(rangeName).join(" "),
          attributes.type,
          attributes.error ?? "",
          ...formulas,
        ]);
    const before = [rules(), validations()];
    const { cards } = await readWorkbook();
    const { changes } = await prepareMonth(cards[0]!);
    expect((await applyChanges(changes.filter(({ hers }) => !hers))).skipped).toEqual([]);
    expect(rules()).toEqual([
      ["D2:F4", "D2>$C2"],
      ["E2:F3", "E2=MAX($D2:E2)"],
      ["G2:G4", 'G2="↑"'],
    ]);
    expect(validations()).toEqual([
      ["D2:E3", "whole", "A count, please.", "0", "$C2*10"],
      ["E4", "custom", "", "ISNUMBER(E4)"],
      ["G2:G4", "list", "", '"↑,↓,→"'],
      ["F2", "whole", "A count, please.", "0", "$C2*10"],
      ["F3", "whole", "A count, please.", "0", "$C3*10"],
      ["F4", "custom", "", "ISNUMBER(F4)"],
    ]);
    expect(engine.columnWidth(id, 5)).toBe(91);
    expect((await revertLast()).skipped).toEqual([]);
    expect([rules(), validations()]).toEqual(before);
  }));

test("copied formats bring their conditional formats, and copied cells their validations too", () =>
  withBook(BOARD, async ({ Excel, engine }) => {
    const id = engine.sheets()[0]!.id;
    const at = (name: string) => ({
      rules: engine.rules(id).filter(({ ranges }) => ranges.some((one) => rangeName(one) === name)).length,
      validations: engine
        .validations(id)
        .filter(({ ranges }) => ranges.some((one) => rangeName(one) === name)).length,
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("J2:J4").copyFrom("F2:F4", "Formats");
      sheet.getRange("L2:L4").copyFrom("F2:F4");
      await context.sync();
      expect([at("J2:J4"), at("L2:L4")]).toEqual([
        { rules: 1, validations: 0 },
        { rules: 1, validations: 1 },
      ]);
      const asked = ["D2:E3", "E4", "E3:E4", "C2:D2", "A1", "L3"].map((name) =>
        sheet.getRange(name).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect(asked.map(({ type }) => type)).toEqual([
        "WholeNumber",
        "Custom",
        "Inconsistent",
        "MixedCriteria",
        "None",
        "List",
      ]);
      expect(asked[0]!.rule.wholeNumber).toEqual({ formula1: 0, formula2: "=$C2*10", operator: "Between" });
      sheet.getRange("D2:D3").dataValidation.clear();
      await context.sync();
    });
    expect(engine.validations(id)[0]!.ranges.map(rangeName)).toEqual(["E2:E3"]);
  }));
