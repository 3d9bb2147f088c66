import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellContent } from "../../../src/core/figures/cellValue";
import type { CellWrite } from "../engine";
import { isErrorText } from "../errorText";
import { wouldBeParsed } from "../typed/typed";
import { toUniverStyle } from "./univerStyle";

/** What Univer holds of a cell as a plain value: booleans are numbers there. */
export function plainContent(cell: Nullable<ICellData>): CellContent {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

/** Whether it holds one of Excel's errors, and not the same letters as text. */
export function isErrorCell(cell: Nullable<ICellData>): boolean {
  return cell?.t !== CellValueType.FORCE_STRING && typeof cell?.v === "string" && isErrorText(cell.v);
}

/** Cells are locked unless marked: only the exception is kept, in Univer's place for data of one's own. */
export function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.["unlocked"] !== true;
}

/** Whether there is a value or a formula in it. */
export function holdsValue(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== "")),
  );
}

/** What to hand to Univer for one write. */
export function toUniverCell(write: Pick<CellWrite, "content" | "style">): ICellData {
  const cell: ICellData = {};
  if (write.content) Object.assign(cell, univerContent(write.content));
  if (write.style) {
    const { locked, ...looks } = write.style;
    if (Object.keys(looks).length > 0) cell.s = toUniverStyle(looks);
    if (locked !== undefined) cell.custom = locked ? null : { unlocked: true };
  }
  return cell;
}

function univerContent(content: NonNullable<CellWrite["content"]>): ICellData {
  const nothingElse = { si: null, p: null, ref: null, xf: null };
  if ("formula" in content) return { ...nothingElse, f: content.formula, v: null };
  const { value } = content;
  if (value === "") return { ...nothingElse, f: null, v: null };
  if (typeof value === "number") return { ...nothingElse, f: null, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { ...nothingElse, f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const forced = !isErrorText(value) && wouldBeParsed(value);
  return { ...nothingElse, f: null, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
