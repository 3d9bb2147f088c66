import { oneLine } from "../../../words/plain";
import type { CellContent, CellValue, NumberValue } from "../cellValue";
import { isTimeFormat } from "../formats/numberFormat";
import { lapseAsShown, lapseValue, readWholeLapse } from "../lapse";
import { isMarker } from "./marker";
import { readCell } from "./readCell";

const TIME_OF_DAY = /am\/pm/i;
/** `▲ 91%`: its direction stands before the figure. */
const ARROW_FIRST = /^\s*([↑↓→▲▼►◄●↔⬆⬇➡])\ufe0f?\s?(?=\d)(.+)$/u;
/** Most texts are told by their first sign from how long something took. */
const BEGINS_WITH_DIGIT = /^\s*\d/;

/**
 * What a sheet's cell says, as {@link readCell} reads it; how long something took is a figure in days, and an arrow before
 * a figure a remark beside it.
 */
export function readSheetCell(content: CellContent, text: string, format: string): CellValue {
  const days = lapseIn(content, text, format);
  if (days === null) return behindArrow(content) ?? readCell(content, text, format);
  return lapseValue(days, text.trim(), typeof content === "string");
}

function behindArrow(content: CellContent): NumberValue | null {
  if (typeof content !== "string") return null;
  const [, arrow = "", figure = ""] = ARROW_FIRST.exec(content) ?? [];
  const value = figure === "" ? null : readCell(figure, figure, "General");
  return value?.kind === "number"
    ? { ...value, shown: oneLine(content), remark: value.remark ?? arrow }
    : null;
}

function lapseIn(content: CellContent, text: string, format: string): number | null {
  if (typeof content === "number") {
    const isShown = text !== "" && !text.startsWith("#");
    return isShown && isTimeFormat(format) && !TIME_OF_DAY.test(format)
      ? lapseAsShown(content, format)
      : null;
  }
  if (typeof content !== "string" || !BEGINS_WITH_DIGIT.test(content) || isMarker(content)) return null;
  return readWholeLapse(content);
}
