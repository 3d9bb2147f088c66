import type { BookValidation } from "../book";
import { fromFileFormula } from "../formulaNames";
import { omit } from "../xml/attributes";
import { attribute, child, childrenOf, descendants, type XmlElement } from "../xml/xmlElement";
import { parseRanges } from "./readRules";

/** What may be entered into a sheet's cells; lists on other sheets stand in the extension list too. */
export function bookValidations(sheet: XmlElement | null): readonly BookValidation[] {
  const usual = childrenOf(child(sheet, "dataValidations"), "dataValidation").map(
    (element): BookValidation => ({
      ranges: parseRanges(attribute(element, "sqref") ?? ""),
      attributes: omit(element.attributes, "sqref", "xr:uid"),
      formulas: formulasOf(element),
    }),
  );
  const later = descendants(child(sheet, "extLst"), "dataValidation").map((element): BookValidation => ({
    ranges: parseRanges(child(element, "sqref")?.text ?? ""),
    attributes: omit(element.attributes, "xr:uid"),
    formulas: formulasOf(element),
    later: true,
  }));
  return [...usual, ...later];
}

function formulasOf(element: XmlElement): string[] {
  return [child(element, "formula1"), child(element, "formula2")].flatMap((formula) =>
    formula ? [fromFileFormula(formula.text)] : [],
  );
}
