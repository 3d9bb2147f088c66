import type { BookPage } from "../book";
import { escapeXml } from "../xml/text";

/** Breaks reach over all columns. */
const LAST_COLUMN = 16_383;

/** The elements of a worksheet that say how it is printed, by name; `""` for one that it does without. */
export function pageElements(page: BookPage, prefix: string): Readonly<Record<string, string>> {
  const { orientation, paper, margins, pagesWide, pagesHigh, centred, header = "", footer, breaks } = page;
  const { left, right, top, bottom, header: above, footer: below } = margins;
  const fit = pagesWide === null ? "" : ` fitToWidth="${pagesWide}" fitToHeight="${pagesHigh ?? 0}"`;
  const each = breaks.map((row) => `<${prefix}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
  const part = (name: string, text: string): string =>
    text === "" ? "" : `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  return {
    printOptions: centred ? `<${prefix}printOptions horizontalCentered="1"/>` : "",
    pageMargins: `<${prefix}pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${above}" footer="${below}"/>`,
    pageSetup: `<${prefix}pageSetup paperSize="${paper}"${fit} orientation="${orientation}"/>`,
    headerFooter:
      header + footer === ""
        ? ""
        : `<${prefix}headerFooter>${part("oddHeader", header)}${part("oddFooter", footer)}</${prefix}headerFooter>`,
    rowBreaks:
      breaks.length === 0
        ? ""
        : `<${prefix}rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</${prefix}rowBreaks>`,
  };
}

/** What a sheet says of itself so that it is fitted to pages. */
export function fitXml({ pagesWide }: BookPage, prefix: string): string {
  if (pagesWide === null) return "";
  return `<${prefix}sheetPr><${prefix}pageSetUpPr fitToPage="1"/></${prefix}sheetPr>`;
}
