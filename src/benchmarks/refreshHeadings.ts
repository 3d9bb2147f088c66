import { CENTURY } from "../core/periods/calendar";
import { fillIn } from "../core/figures/sentence";
import type { ValueChange } from "../model/change";
import type { Grid } from "../model/grid";
import type { Scorecard } from "../model/scorecard";
import { leftmost } from "../words/anyOf";
import { MODELS, YEARS } from "./heading";
import { spanWord } from "./words";

/** The years of a column's figures, as its heading states them and as they are after a refresh. */
export interface HeadingYears {
  readonly from: number;
  readonly to: number;
  /** `May 2025`, where the heading names a model of neighbours. */
  readonly model: string | null;
}

const REASON = "Its figures are now of {to}.";

/**
 * The heading of a refreshed column with the new year in the form of the old one: `Statistical Neighbours 2023/24` becomes
 * `… 2024/25`, `England March 24` becomes `England March 25`; and with the new model where it names one. A heading without
 * the year, or that spans columns whose years differ, is left alone.
 */
export function refreshHeading(
  { headingRows, orientation }: Pick<Scorecard, "headingRows" | "orientation">,
  grid: Pick<Grid, "sheetId" | "sheet" | "row" | "column" | "values" | "formulas">,
  column: number,
  years: HeadingYears,
): ValueChange | null {
  if (orientation !== "down") return null;
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

/** A text with the span, the March or the year that ends in one year made that of another, in its own writing. A model of neighbours keeps its year. */
export function withYear(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const model = leftmost(MODELS, text)?.[0] ?? null;
  if (model !== null)
    return text
      .split(model)
      .map((part) => withYear(part, { from, to }))
      .join(model);
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

/** A heading with the month and year of another model of neighbours, in the words in which it names one: `(2021 model)`, `model of April 2021`. */
function withModel(text: string, model: string | null): string {
  const [month = "", year = ""] = model?.split(" ") ?? [];
  const named = leftmost(MODELS, text);
  if (model === null || named === null) return text;
  const now = named[0].replace(/\b20\d\d\b/, year).replace(/\b(?:april|may)\b/i, month);
  return text.replace(named[0], now);
}
