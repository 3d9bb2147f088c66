import type { Change } from "../../model/change";
import { fillKind } from "./fill";
import { formatKind } from "./format";
import { formulaKind } from "./formula";
import { hideKind } from "./hide";
import { insertKind } from "./insert";
import type { ChangeKind } from "./kind";
import { rowsKind } from "./rows";
import { sheetKind } from "./sheet";
import type { Step } from "./step";
import { valueKind } from "./value";

type Visit<R> = <C extends Change, S extends Step>(kind: ChangeKind<C, S>) => R;

/**
 * Every kind of change, in the order in which they are written: lines come and go before anything is written into
 * cells. A new kind is a file beside these and a line here.
 */
export function forEachKind<R>(visit: Visit<R>): R[] {
  return [
    visit(rowsKind),
    visit(sheetKind),
    visit(insertKind),
    visit(hideKind),
    visit(valueKind),
    visit(fillKind),
    visit(formatKind),
    visit(formulaKind),
  ];
}
