import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../../../xlsx/book";
import { PLAIN } from "../../../xlsx/book";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const BORDER_COLOR = "#B0B0B0";

/** Univer's style as the workbench's; `locked` is kept beside the style, see `univerCell.ts`. */
export function fromUniverStyle(style: Nullable<IStyleData>, locked: boolean): CellStyle {
  if (!style) return locked ? PLAIN : { ...PLAIN, locked };
  return {
    numberFormat: style.n?.pattern || PLAIN.numberFormat,
    fill: hexColor(style.bg?.rgb),
    fontColor: hexColor(style.cl?.rgb),
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    bold: style.bl === 1,
    italic: style.it === 1,
    horizontal: nameOf(HORIZONTAL, style.ht),
    vertical: nameOf(VERTICAL, style.vt),
    wrap: style.tb === WrapStrategy.WRAP,
    locked,
    border: Boolean(style.bd && Object.values(style.bd).some(Boolean)),
  };
}

/** What to hand to Univer to make these parts of a style so; `null` takes a part away. */
export function toUniverStyle(style: Partial<CellStyle>): IStyleData {
  const made: Record<string, unknown> = {};
  if (style.numberFormat !== undefined) {
    made["n"] = style.numberFormat === PLAIN.numberFormat ? null : { pattern: style.numberFormat };
  }
  if (style.fill !== undefined) made["bg"] = style.fill === null ? null : { rgb: style.fill };
  if (style.fontColor !== undefined) made["cl"] = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.fontName !== undefined) made["ff"] = style.fontName;
  if (style.fontSize !== undefined) made["fs"] = style.fontSize;
  if (style.bold !== undefined) made["bl"] = style.bold ? 1 : null;
  if (style.italic !== undefined) made["it"] = style.italic ? 1 : null;
  if (style.horizontal !== undefined)
    made["ht"] = style.horizontal === null ? null : HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) made["vt"] = style.vertical === null ? null : VERTICAL[style.vertical];
  if (style.wrap !== undefined) made["tb"] = style.wrap ? WrapStrategy.WRAP : null;
  if (style.border !== undefined) made["bd"] = style.border ? thinBorder() : null;
  return made;
}

function thinBorder(): IStyleData["bd"] {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: BORDER_COLOR } };
  return { t: line, r: line, b: line, l: line };
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | null {
  const found = (Object.keys(names) as Name[]).find((name) => names[name] === value);
  return found ?? null;
}

/** `rgb(198,239,206)`, `#c6efce` and `#abc` as `#C6EFCE`; anything else is no colour. */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const long = /^#([0-9a-f]{6})/i.exec(color)?.[1];
  if (long) return `#${long.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
