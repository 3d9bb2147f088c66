import { oneLine } from "../../../words/plain";
import type { CellContent, CellValue, NumberValue } from "../cellValue";
import { PERCENT_PLACES, showLike } from "../displayed";
import { readFigure } from "./figure";
import { isMarker } from "./marker";
import { formatShape, holdsWholePercent, isDateFormat } from "../formats/numberFormat";
import { periodAmong, wholePeriod } from "../../periods/readPeriod";
import { shiftPoint } from "../rounding";
import { readSeveral } from "./readSeveral";

/** What Excel shows where a formula gives an error: `#REF!`, `#NAME?`, `#DIV/0!`, and others of that form that may come. */
const EXCEL_ERROR = /^#(?:[a-z]+[!?]|div\/0!|n\/a|getting_data)$/i;
/** A longer text is a sentence, whatever numbers are in it. */
const LONGEST_FIGURE = 200;
/** A column that was too narrow when the cell was copied. */
const LOST = /^#{2,}$/;
/** A remark in brackets behind a figure: `(SW)`, `[5]`. */
const BRACKETED = "[([]([^()[\\]]*)[)\\]]";
/** A mark of a footnote, an arrow or a coloured light behind a figure: `95% *`, `91% ↑`. */
const MARK = "(\\*+|†|‡|[↑↓→▲▼►◄●↔⬆⬇➡🔺🔻🟢🟠🟡🔴]\\ufe0f?)";
/** A figure with such a remark: `20.9% (March 24)`, `1,234†`. */
const WITH_REMARK = new RegExp(`^([^()[\\]*]*\\d[^()[\\]*]*?)\\s?(?:${BRACKETED}|${MARK})$`, "u");

/**
 * What a cell says: a figure with its unit and decimals as displayed, several figures, a marker, or nothing of the kind.
 * `readCell("20.9% (March 24)", …)` is 0.209 in percent, one decimal, of March 2024. A date is text, not a figure.
 */
export function readCell(content: CellContent, text: string, format: string): CellValue {
  if (typeof content === "number") return readNumber(content, text, format);
  if (typeof content === "boolean")
    return { kind: "text", shown: text === "" ? String(content).toUpperCase() : text };
  return readText(content);
}

function readNumber(number: number, text: string, format: string): CellValue {
  if (isDateFormat(format)) return { kind: "text", shown: text };
  const isWhole = holdsWholePercent(format);
  const shape = formatShape(number, format);
  const percent = shape.percent || isWhole;
  const held = isWhole ? shiftPoint(number, -PERCENT_PLACES) : number;
  const readable = text !== "" && !LOST.test(text.trim());
  return {
    kind: "number",
    number: held,
    percent,
    decimals: shape.decimals,
    // Formats of accounts pad with blanks.
    shown: readable ? text.trim() : showLike(held, { ...shape, percent }),
    typedAsText: false,
    period: null,
    remark: null,
  };
}

function readText(content: string): CellValue {
  const shown = oneLine(content);
  if (shown === "") return { kind: "blank" };
  if (EXCEL_ERROR.test(shown)) return { kind: "error", shown };
  if (LOST.test(shown)) return { kind: "lost", shown };
  if (shown.length > LONGEST_FIGURE) return { kind: "text", shown };
  if (isMarker(shown)) return { kind: "marker", shown };
  const one = readOne(shown);
  if (one !== null) return one;
  const numbers = readSeveral(shown);
  return numbers === null ? { kind: "text", shown } : { kind: "several", numbers, shown };
}

/** A figure alone, with its period, or with a remark; a remark that names a period gives the figure that period too. */
function readOne(shown: string): NumberValue | null {
  // `20.9% March 24`, `95% by April 24`: a period behind the figure without brackets
  const dated = /^(\S+(?: %)?) (?:- |by )?(.+)$/.exec(shown);
  const bracketed = WITH_REMARK.exec(shown);
  const figure = readFigure(shown) ?? readFigure(bracketed?.[1] ?? "");
  if (figure !== null) {
    const remark = bracketed === null ? null : (bracketed[2] ?? bracketed[3] ?? "").trim();
    const period = remark === null ? null : wholePeriod(remark);
    return {
      kind: "number",
      ...figure,
      shown,
      typedAsText: true,
      period: period ?? periodAmong(remark ?? ""),
      remark: period !== null || remark === "" ? null : remark,
    };
  }
  const beside = readFigure(dated?.[1] ?? "");
  const period = beside === null ? null : wholePeriod(dated?.[2] ?? "");
  if (period === null || beside === null) return null;
  return { kind: "number", ...beside, shown, typedAsText: true, period, remark: null };
}
