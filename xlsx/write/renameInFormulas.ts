import { partText, putText, type Package } from "../package";
import { escapeXml, unescapeXml } from "../xml/text";

/** The elements whose text is a formula, in sheets, charts, pivots and the workbook. */
const FORMULAS = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|sqref)\b[^>]*>)([^<]+)(?=<)/g;

/** Lets the formulas of all parts speak of renamed sheets by their new names. */
export function renameInFormulas(parts: Package, renamed: ReadonlyMap<string, string>): void {
  for (const path of parts.keys()) {
    if (!/^xl\/(?!sharedStrings).*\.xml$/.test(path)) continue;
    const xml = partText(parts, path);
    const changed = xml.replace(
      FORMULAS,
      (_, tag: string, text: string) => tag + escapeXml(renameSheets(unescapeXml(text), renamed)),
    );
    if (changed !== xml) putText(parts, path, changed);
  }
}

/** `renameSheets("'Old name'!A1+Old!B2", …)`; texts in double quotes are left alone. */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted?: string, plain?: string) => {
      const name = renamed.get(quoted?.replace(/''/g, "'") ?? plain ?? "");
      return name === undefined ? whole : `${sheetReference(name)}!`;
    },
  );
}

function sheetReference(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
