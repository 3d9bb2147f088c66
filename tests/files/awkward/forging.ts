import { smallFile } from "../../../xlsx/testing/smallFile";
import { type Awkward, board, decode, encode, repacked, spelt } from "./make";

/** What is written to a terminal, a report or the pane, and looks like something else there. */
export const FORGING: readonly Awkward[] = [
  ["a heading with a line break", "Jul-24&#10;error: all is well"],
  ["a heading that colours a terminal", "&#27;[31mJul-24&#27;[0m"],
  ["a name that turns letters round", "\u202eerusaeM\u202c"],
  ["a name with zero-width marks", "Mea\u200bsu\u200dre\ufeff"],
  ["a name that is a formula", "=HYPERLINK(&quot;http://x&quot;)"],
  ["a name that is HTML", "&lt;img src=x onerror=alert(1)&gt;"],
  ["a name with a bell and a backspace", "_x0007__x0008_Measure"],
].map(([name = "", content = ""]): Awkward => ({
  name,
  end: "read",
  bytes: () => spelt((xml) => xml.replace("Measure 2", content)),
}));

export const SHEET_NAMES: readonly Awkward[] = [
  ["a sheet's name with a line break", "Board&#10;x"],
  ["a sheet's name of 300 characters", "n".repeat(300)],
  ["a sheet without a name", ""],
  ["a sheet's name that turns letters round", "\u202edraoB"],
  ["a sheet's name with an apostrophe and a bang", "O'Brien's!A1"],
].map(([name = "", sheet = ""]): Awkward => ({
  name,
  bytes: () => smallFile({ sheets: { [sheet]: board() } }),
}));

/** A workbook with macros, as Excel marks it: its project stays as it is. */
export const MACROS: Uint8Array = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 31) % 251);
export const PROJECT = "xl/vbaProject.bin";
export const MACRO_ENABLED = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** Puts macros into a workbook's parts. */
export function withMacros(parts: Map<string, Uint8Array>): void {
  const change = (path: string, change: (xml: string) => string) =>
    parts.set(path, encode(change(decode(parts.get(path)))));
  parts.set(PROJECT, MACROS);
  const types = { "xl/workbook.xml": MACRO_ENABLED, [PROJECT]: "application/vnd.ms-office.vbaProject" };
  const overrides = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  change("[Content_Types].xml", (xml) =>
    xml
      .replace(/<Override PartName="\/xl\/workbook\.xml"[^>]*>/, "")
      .replace("</Types>", `${overrides.join("")}</Types>`),
  );
  change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
}

export const WITH_MACROS: Awkward = {
  name: "a workbook with macros",
  end: "read",
  extension: "xlsm",
  bytes: () => repacked(withMacros),
};
