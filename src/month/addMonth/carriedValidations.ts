import type { CellValidation } from "../../model/validation";
import type { Facts } from "./facts";
import { copiedOn, newLineOf } from "./moveFormulas";

/** The validations of the last period's lines, over the new ones: their formulas as a copy of the cells would have them. */
export function carriedValidations(facts: Facts, validations: readonly CellValidation[]): CellValidation[] {
  const { on } = facts;
  return validations.map((validation) => ({
    ...validation,
    row: on.lines === "rows" ? newLineOf(validation.row, on) : validation.row,
    column: on.lines === "columns" ? newLineOf(validation.column, on) : validation.column,
    rule: carried(validation.rule, facts),
  }));
}

/** A rule with every formula in it copied on; other texts, numbers and switches as they are. */
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
