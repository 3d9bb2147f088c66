import type { BookSheet, BookValidation } from "../book";
import { rangeName } from "../a1";
import { toFileFormula } from "../formulaNames";
import { attributesXml } from "../xml/attributes";
import type { XmlElement } from "../xml/xmlElement";
import { escapeXml } from "../xml/text";
import { partEdit } from "./sheetParts";
import type { TextEdit } from "./textEdits";

/** What may be entered into a sheet's cells; `""` where anything may. */
export function validationsXml(sheet: BookSheet, prefix: string): string {
  const written = usual(sheet);
  if (written.length === 0) return "";
  const each = written.map((validation) => oneXml(validation, prefix)).join("");
  return `<${prefix}dataValidations count="${written.length}">${each}</${prefix}dataValidations>`;
}

/** The edit that brings a sheet's validations up to date. */
export function patchValidations(
  sheet: XmlElement,
  before: BookSheet,
  now: BookSheet,
  prefix: string,
): TextEdit | null {
  if (JSON.stringify(usual(before)) === JSON.stringify(usual(now))) return null;
  return partEdit(sheet, "dataValidations", validationsXml(now, prefix));
}

function usual({ validations }: BookSheet): BookValidation[] {
  return validations.filter(({ later, ranges }) => !later && ranges.length > 0);
}

function oneXml({ ranges, attributes, formulas }: BookValidation, prefix: string): string {
  const all = attributesXml({ ...attributes, sqref: ranges.map(rangeName).join(" ") });
  const texts = formulas.map((formula, at) => {
    const name = `${prefix}formula${at + 1}`;
    return `<${name}>${escapeXml(toFileFormula(formula))}</${name}>`;
  });
  return `<${prefix}dataValidation${all}>${texts.join("")}</${prefix}dataValidation>`;
}
