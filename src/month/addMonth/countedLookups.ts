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
 * Formulas anywhere that look up by a counted column (`=VLOOKUP("1.2",Board!A:G,5,FALSE)`; a counted row in HLOOKUP),
 * where the new line comes to stand in the table before that column: Excel moves references on, not the number.
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

/** Whether a formula of a sheet counts to a line that stands behind the insertion, in a table that begins before it. */
function countsPast(formula: string, sheet: string, on: Insertion): boolean {
  const name = on.lines === "columns" ? "VLOOKUP" : "HLOOKUP";
  if (!formula.startsWith("=") || !formula.toUpperCase().includes(name)) return false;
  const tokens = formulaTokens(formula).filter(({ type }) => type !== "whitespace" && type !== "newline");
  return tokens.some((token, at) => {
    if (token.type !== "func" || token.value.toUpperCase() !== name) return false;
    const [, table = [], counted = []] = argumentsFrom(tokens, at + 2);
    const [number] = counted;
    if (table.length !== 1 || counted.length !== 1 || number?.type !== "number") return false;
    const span = spansOf(`=${table[0]?.value ?? ""}`, on.lines)[0];
    if (!span || (span.sheet === "" ? sheet : span.sheet).toLowerCase() !== on.sheet.toLowerCase())
      return false;
    const line = span.first + Number(number.value) - 1;
    return span.first < on.at && line >= on.at && line <= span.last;
  });
}

/** The parts of each argument of a call, from the first one's on. */
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
