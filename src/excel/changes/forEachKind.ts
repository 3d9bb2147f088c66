import type { Change } from "../../model/change";
import { fillKind } from "./fillKind";
import { formatKind } from "./formatKind";
import { formulaKind } from "./formulaKind";
import { hideKind } from "./hideKind";
import { insertKind } from "./insertKind";
import type { ChangeKind } from "./kind";
import { pageKind } from "./pages/pageKind";
import { pageUpdateKind } from "./pages/pageUpdateKind";
import { rowsKind } from "./rowsKind";
import { sheetKind } from "./sheetKind";
import type { Step } from "./step";
import { valueKind } from "./valueKind";

type Visit<R> = <C extends Change, S extends Step>(kind: ChangeKind<C, S>) => R;

/**
 * Every kind of change, in the order in which they are written: lines come and go before anything is written into
 * cells. A new kind is a file beside these and a line here.
 */
export function forEachKind<R>(visit: Visit<R>): R[] {
  // Sheets and pages before what stands on them, lines before cells, formats before formulas.
  return [
    visit(rowsKind),
    visit(pageKind),
    visit(pageUpdateKind),
    visit(sheetKind),
    visit(insertKind),
    visit(hideKind),
    visit(valueKind),
    visit(fillKind),
    visit(formatKind),
    visit(formulaKind),
  ];
}
