/**
 * A lookup that counts its column (`=VLOOKUP("1.2",Board!A:G,5,FALSE)`) reads another month once a column stands in
 * between: Excel moves references on, but not the plain number. Such formulas are named to the analyst, and none is
 * rewritten.
 */

import type { Token } from "@borgar/fx";
import { cellName } from "../../core/figures/cellName";
import { formulaTokens } from "../../core/workings/formulaTokens";
import { fillIn } from "../../core/figures/sentence";
import type { Grid } from "../../model/grid";
import { spansOf } from "./formulaSpans";
import type { Insertion } from "./moveFormulas";

const COUNTED =
  "{count} of a table on {sheet} by number, as {cell} does, and would read another one once the new {line} is in: look at {them}.";

/**
 * One sentence for all such formulas of the workbook, with the first of them as the example; none where there is none.
 * With measures across, the same holds of HLOOKUP and its counted row.
 */
export function countedLookupsNote(grids: readonly Grid[], on: Insertion): string[] {
  const found = grids.flatMap((grid) =>
    grid.formulas.flatMap((row, down) =>
      row.flatMap((formula, across) =>
        typeof formula === "string" && countsPast(formula, grid.sheet, on)
          ? [`${grid.sheet}!${cellName({ row: grid.row + down, column: grid.column + across })}`]
          : [],
      ),
    ),
  );
  const [cell] = found;
  if (cell === undefined) return [];
  const line = on.lines === "columns" ? "column" : "row";
  const count =
    found.length === 1 ? `1 formula counts a ${line}` : `${found.length} formulas count a ${line}`;
  return [fillIn(COUNTED, { count, sheet: on.sheet, cell, line, them: found.length === 1 ? "it" : "them" })];
}

/**
 * Whether a formula on this sheet counts to a line at or behind the insertion, in a table that begins before the
 * insertion. A table that begins behind it moves on as a whole, and its numbers stay right.
 */
function countsPast(formula: string, sheet: string, on: Insertion): boolean {
  const name = on.lines === "columns" ? "VLOOKUP" : "HLOOKUP";
  if (!formula.startsWith("=") || !formula.toUpperCase().includes(name)) return false;
  const tokens = formulaTokens(formula).filter(({ type }) => type !== "whitespace" && type !== "newline");
  return tokens.some((token, at) => {
    if (token.type !== "func" || token.value.toUpperCase() !== name) return false;
    const [, table = [], counted = []] = argumentsFrom(tokens, at + 2);
    const [number] = counted;
    // A table or number that is itself worked out cannot be told from the text of the formula; it is passed over.
    if (table.length !== 1 || counted.length !== 1 || number?.type !== "number") return false;
    const span = spansOf(`=${table[0]?.value ?? ""}`, on.lines)[0];
    if (!span || (span.sheet === "" ? sheet : span.sheet).toLowerCase() !== on.sheet.toLowerCase())
      return false;
    const line = span.first + Number(number.value) - 1;
    return span.first < on.at && line >= on.at && line <= span.last;
  });
}

/** The tokens of each argument of a call, from the first argument on. Commas inside brackets or braces part nothing. */
function argumentsFrom(tokens: readonly Token[], from: number): Token[][] {
  const all: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (depth === 0 && token.value === ")") break;
    if (token.value === "(" || token.value === "{") depth += 1;
    if (token.value === ")" || token.value === "}") depth -= 1;
    if (depth === 0 && token.value === ",") all.push([]);
    else all.at(-1)?.push(token);
  }
  return all;
}
