import { fillIn } from "../../core/figures/sentence";
import { readHiddenFormulas, type HiddenFormula } from "../../excel/read/readHiddenFormulas";
import { callsKpi } from "../../share/formula/kpiCalls";
import { readFormula } from "../../share/formula/readFormula";

const IN_A_NAME =
  "The name {name} means {formula}. It stays as it is: give it one of Excel's own formulas before you share.";
const IN_A_FORMAT =
  "A conditional format of {sheet} uses {formula}. It stays as it is: give it one of Excel's own formulas before you share.";

/** In sentences, the KPI functions that stand in no cell of a sheet, or of the workbook, where cells are all that is turned. */
export async function callsElsewhere(sheetId: string | null): Promise<readonly string[]> {
  // Names and conditional formats have no cell that could be shown before and after.
  const found = (await readHiddenFormulas()).filter(
    (one) => (sheetId === null || one.sheetId === null || one.sheetId === sheetId) && isOurs(one),
  );
  // The same rule stands on many ranges: it is told once.
  return [...new Set(found.map(told))];
}

function isOurs({ formula }: HiddenFormula): boolean {
  // Read as a formula: a text may contain the word KPI.
  const read = readFormula(formula);
  return read !== null && callsKpi(read);
}

function told(one: HiddenFormula): string {
  const { formula } = one;
  return one.kind === "name"
    ? fillIn(IN_A_NAME, { name: one.name, formula })
    : fillIn(IN_A_FORMAT, { sheet: one.sheet, formula });
}
