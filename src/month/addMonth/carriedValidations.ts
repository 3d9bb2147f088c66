import type { CellValidation } from "../../model/validation";
import type { Facts } from "./facts";
import { copiedOn, newLineOf } from "./moveFormulas";

/**
 * The drop-down lists and limits of the last period's cells, for the new period's cells. They are set anew on an
 * inserted line, with their formulas (`=H2:H4`) moved as in a copied cell.
 */
export function carriedValidations(facts: Facts, validations: readonly CellValidation[]): CellValidation[] {
  const { on } = facts;
  return validations.map((validation) => ({
    ...validation,
    row: on.lines === "rows" ? newLineOf(validation.row, on) : validation.row,
    column: on.lines === "columns" ? newLineOf(validation.column, on) : validation.column,
    rule: carried(validation.rule, facts),
  }));
}

/**
 * A rule with every formula in it copied on; other texts, numbers and switches stay as they are. Rules are nested by
 * kind (`list.source`, `wholeNumber.formula1`), so the search goes down into every level.
 */
function carried(rule: CellValidation["rule"], facts: Facts): CellValidation["rule"] {
  return Object.fromEntries(
    Object.entries(rule).map(([name, said]) => {
      if (typeof said === "string") return [name, said.startsWith("=") ? copiedOn(said, facts.on) : said];
      return [name, isRecord(said) ? carried(said, facts) : said];
    }),
  );
}

function isRecord(value: unknown): value is CellValidation["rule"] {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
