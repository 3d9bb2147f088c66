import { stringifyTokens, translateTokensToR1C1, type Token } from "@borgar/fx";
import { formulaTokens } from "../../../core/workings/formulaTokens";
import type { Place } from "../../../model/place";
import { cellName } from "../../../core/figures/cellName";

// Formulas that were copied along look different in every cell (`=B2/B3`, `=C2/C3`) and are one formula as seen from
// their cells. R1C1, Excel's other notation, writes both as `=R[-2]C/R[-1]C` in row 4.

/** A formula taken apart, as it is seen from its cell. */
export interface FormulaShape {
  /** In R1C1: the same for formulas that were copied along. */
  readonly r1c1: string;
  /** The R1C1 form without its references: `=SUM(@)/@`. */
  readonly skeleton: string;
  /** Its references in R1C1, in order. */
  readonly references: readonly string[];
  /** The numbers typed into it. */
  readonly numbers: readonly number[];
  /** The numbers among these that stand beside a multiplication or division: the 12 of `=B2*12`. */
  readonly factors: readonly number[];
  /** Other workbooks that it reads. */
  readonly books: readonly string[];
  /** Where those lie that are not open, by their names: `C:\\Data\\`. */
  readonly folders: ReadonlyMap<string, string>;
  /** Whether the formula points at cells that were deleted: Excel writes `#REF!` in their place. */
  readonly broken: boolean;
  /** Whether the formula says #N/A on purpose, by `NA()`, so that a chart leaves a gap. */
  readonly saysNothing: boolean;
}

/** The kinds of token of @borgar/fx that lead to cells; `range_beam` is a whole column or row, such as `A:A`. */
const REFERENCES: ReadonlySet<string> = new Set([
  "range",
  "range_beam",
  "range_ternary",
  "structured",
  "range_named",
]);
/** The workbook in a reference, with its extension, so that a table's column, `[Month]`, is none. */
const BOOK = /\[([^\]]+\.[a-z]{2,5})\]/i;

/** `'C:\Data\[Referrals.xlsx]Sheet'!`: the folder of a workbook that is not open, which is no part of a reference. */
const FOLDER = /'([^'[\]]*[\\/])(\[([^\]]+)\])/g;

/** Takes a formula apart. `=SUM(B2:D2)/B$9` in E2 is `=SUM(RC[-3]:RC[-1])/R9C[-3]`. */
export function formulaShape(formula: string, at: Pick<Place, "row" | "column">): FormulaShape {
  const folders = new Map(
    [...formula.matchAll(FOLDER)].map(([, folder = "", , book = ""]) => [book, folder] as const),
  );
  // Spaces and line breaks change nothing in what a formula does.
  const typed = formulaTokens(formula.replace(FOLDER, "'$2")).filter(
    ({ type }) => type !== "whitespace" && type !== "newline",
  );
  const tokens = translateTokensToR1C1(typed, cellName(at));
  const isReference = ({ type }: Token): boolean => REFERENCES.has(type);
  const numbers = tokens.flatMap((token, index) =>
    token.type === "number"
      ? [{ number: Number(token.value), scales: scales(tokens[index - 1]) || scales(tokens[index + 1]) }]
      : [],
  );
  return {
    r1c1: stringifyTokens(tokens),
    skeleton: tokens.map((token) => (isReference(token) ? "@" : token.value.toUpperCase())).join(""),
    references: tokens.filter(isReference).map(({ value }) => value),
    numbers: numbers.map(({ number }) => number),
    factors: numbers.filter((one) => one.scales).map(({ number }) => number),
    books: typed.filter(isReference).flatMap(({ value }) => BOOK.exec(value)?.[1] ?? []),
    folders,
    broken: tokens.some(({ type, value }) => type === "error" && value.toUpperCase() === "#REF!"),
    saysNothing: tokens.some(({ type, value }) => type === "func" && value.toUpperCase() === "NA"),
  };
}

/** A number beside `*` or `/` is a factor: the 12 of `=B2*12`, not that of `=B2+12`. */
function scales(token: Token | undefined): boolean {
  return token?.type === "operator" && (token.value === "*" || token.value === "/");
}
