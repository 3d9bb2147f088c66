import { run } from "../host/run";

/** A formula that stands in no cell: a name's, or a conditional format's. */
export type HiddenFormula =
  | {
      readonly kind: "name";
      readonly name: string;
      readonly sheetId: string | null;
      readonly formula: string;
    }
  | {
      readonly kind: "conditional format";
      readonly sheetId: string;
      readonly sheet: string;
      readonly formula: string;
    };

/** The formulas of the workbook's names and conditional formats, which no cell shows. Two round trips. */
export function readHiddenFormulas(): Promise<readonly HiddenFormula[]> {
  return run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheets = worksheets.items.map((worksheet) => ({
      ...{
        sheetId: worksheet.id,
        sheet: worksheet.name,
        names: worksheet.names.load("items/name,items/formula"),
      },
      rules: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
    }));
    await context.sync();
    const rules = sheets.flatMap((sheet) => sheet.rules.items.map((rule) => askForFormulas(rule, sheet)));
    // Most workbooks have no rule with a formula.
    if (rules.length > 0) await context.sync();
    return [
      ...namesOf(names, null),
      ...sheets.flatMap((sheet) => namesOf(sheet.names, sheet.sheetId)),
      ...rules.flatMap((read) => read()),
    ];
  });
}

function namesOf({ items }: Excel.NamedItemCollection, sheetId: string | null): readonly HiddenFormula[] {
  return items.map(({ name, formula }) => ({ kind: "name", name, sheetId, formula: String(formula) }));
}

/** The formulas of the kinds of rule that have any; gives them after the sync. */
function askForFormulas(
  format: Excel.ConditionalFormat,
  { sheetId, sheet }: { readonly sheetId: string; readonly sheet: string },
): () => readonly HiddenFormula[] {
  const ofCell = format.type === "CellValue" ? format.cellValue.load("rule") : null;
  const custom = format.type === "Custom" ? format.custom.rule.load("formula") : null;
  // A rule between two values has two formulas, one of its own has one.
  return () =>
    [ofCell?.rule.formula1, ofCell?.rule.formula2, custom?.formula]
      .filter((formula) => typeof formula === "string" && formula !== "")
      .map((formula) => ({ kind: "conditional format", sheetId, sheet, formula: String(formula) }));
}
