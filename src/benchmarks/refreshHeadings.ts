import { CENTURY } from "../core/periods/calendar";
import { fillIn } from "../core/figures/sentence";
import type { ValueChange } from "../model/change";
import type { Grid } from "../model/grid";
import type { Scorecard } from "../model/scorecard";
import { leftmost } from "../words/anyOf";
import { MODELS, YEARS } from "./heading";
import { spanWord } from "./words";

/** The years of a column's figures, as the heading states them (`from`) and as they are after a refresh (`to`). */
export interface HeadingYears {
  readonly from: number;
  readonly to: number;
  /** `May 2025`, the model to name now, where the heading names one; `null` where it names none. */
  readonly model: string | null;
}

const REASON = "Its figures are now of {to}.";

/**
 * The change of a refreshed column's heading: `Statistical Neighbours 2023/24` becomes `Statistical Neighbours
 * 2024/25`, and `England March 24` becomes `England March 25`; the model of neighbours is renewed where it is named.
 * `null` for a heading without the year, for a formula, and for tables whose measures run across.
 */
export function refreshHeading(
  { headingRows, orientation }: Pick<Scorecard, "headingRows" | "orientation">,
  grid: Pick<Grid, "sheetId" | "sheet" | "row" | "column" | "values" | "formulas">,
  column: number,
  years: HeadingYears,
): ValueChange | null {
  if (orientation !== "down") return null;
  // From the lowest heading row up: a year over several columns stands above what each column is.
  for (let at = headingRows.rowCount - 1; at >= 0; at--) {
    const row = headingRows.row + at;
    const content = grid.values[row - grid.row]?.[column - grid.column];
    const formula = grid.formulas[row - grid.row]?.[column - grid.column];
    if (typeof content !== "string" || (typeof formula === "string" && formula.startsWith("="))) continue;
    const after = withModel(withYear(content, years), years.model);
    if (after === content) continue;
    return {
      id: `benchmark value:${grid.sheetId}:${row}:${column}`,
      kind: "value",
      place: { sheetId: grid.sheetId, sheet: grid.sheet, row, column },
      group: "values",
      measure: "",
      measureKey: "",
      reason: fillIn(REASON, { to: spanWord(years.to) }),
      hers: false,
      before: content,
      beforeShown: content,
      after,
      afterShown: after,
      format: null,
    };
  }
  return null;
}

const two = (year: number): string => String(year % CENTURY).padStart(2, "0");

/**
 * A text in which one year gives way to another, in the text's own writing: `2023-24` becomes `2024-25`, `March 24`
 * becomes `March 25`. The year of a model of neighbours stays.
 */
export function withYear(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const model = leftmost(MODELS, text)?.[0] ?? null;
  if (model !== null)
    return text
      .split(model)
      .map((part) => withYear(part, { from, to }))
      .join(model);
  // A year in two parts is tried first: of `2023/24` neither half alone is meant.
  const spanned = text.replace(
    YEARS.span,
    (
      whole,
      century: string | undefined,
      start: string,
      between: string,
      endCentury: string | undefined,
      end: string,
    ) =>
      start === two(from - 1) && end === two(from)
        ? `${century ?? ""}${two(to - 1)}${between}${endCentury ?? ""}${two(to)}`
        : whole,
  );
  if (spanned !== text) return spanned;
  return [YEARS.march, YEARS.bare].reduce(
    (before, pattern) =>
      before !== text
        ? before
        : before.replace(pattern, (whole, year: string) =>
            year === two(from) ? `${whole.slice(0, -year.length)}${two(to)}` : whole,
          ),
    text,
  );
}

/**
 * A text with the month and year of another model of neighbours, in the words in which it names one: `(2021 model)`,
 * `model of April 2021`.
 */
function withModel(text: string, model: string | null): string {
  const [month = "", year = ""] = model?.split(" ") ?? [];
  const named = leftmost(MODELS, text);
  if (model === null || named === null) return text;
  const now = named[0].replace(/\b20\d\d\b/, year).replace(/\b(?:april|may)\b/i, month);
  return text.replace(named[0], now);
}
