import { columnLetters } from "../../src/core/figures/cellName";
import type { OpenBook } from "../../workbench/node/openInNode";
import { PLAIN, type BookCell, type BookSheet } from "../../xlsx/book";
import type { Rectangle } from "../../src/model/place";
import { joined } from "../../workbench/engine/areas";
import { contents } from "../host/support/contents";

/** All that is in a workbook; a blank cell that looks like any other is nothing. */
export async function contentsOf(open: OpenBook): Promise<unknown> {
  const all = (await contents(open)) as {
    readonly sheets: readonly (Pick<BookSheet, "conditionalFormats" | "validations"> & {
      readonly cells: readonly BookCell[];
    })[];
  };
  return {
    ...all,
    // How lines came and went since the file was opened is no content.
    sheets: all.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map(overSameCells),
      validations: sheet.validations.map(overSameCells),
      cells: Object.fromEntries(
        sheet.cells
          .map(withoutUsual)
          .filter(isSomething)
          .map((cell) => [`${columnLetters(cell.column)}${cell.row + 1}`, cell]),
      ),
      opened: undefined,
    })),
  };
}

/** Areas that lie side by side are the same cells as one. */
function overSameCells<T extends { readonly ranges: readonly Rectangle[] }>(rule: T): T {
  return { ...rule, ranges: joined(rule.ranges) };
}

/** Letters that a file names, though they are the workbook's usual ones. */
const USUAL = { fontColor: "#000000", fontName: "Calibri", fontSize: 11 };

function withoutUsual(cell: BookCell): BookCell {
  const { fontColor, fontName, fontSize } = cell.style;
  const style = {
    ...cell.style,
    fontColor: fontColor === USUAL.fontColor ? null : fontColor,
    fontName: fontName === USUAL.fontName ? null : fontName,
    fontSize: fontSize === USUAL.fontSize ? null : fontSize,
  };
  return { ...cell, style };
}

const NOTHING = JSON.stringify(PLAIN);

function isSomething({ content, formula, style }: BookCell): boolean {
  return content !== "" || formula !== null || JSON.stringify(style) !== NOTHING;
}
