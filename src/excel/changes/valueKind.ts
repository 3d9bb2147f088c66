import type { CellContent } from "../../core/figures/cellValue";
import { sameFigure } from "../../core/figures/sameFigure";
import type { ValueChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { CellNow } from "../read/cellsNow";
import { literal, TEXT_FORMAT } from "../read/literal";
import { writeRuns } from "./writeRuns";
import { formatBack } from "./formatBack";
import { BACK, type ChangeKind, type Ready } from "./kind";
import type { ValueStep } from "./step";

/** A value, and the number format that comes with it. A formula is never replaced. */
export const valueKind: ChangeKind<ValueChange, ValueStep> = {
  ofChange: (change) => change.kind === "value",
  ofStep: (step) => step.kind === "value",

  plan(change, cell) {
    if (!holds(cell, change.before)) return null;
    return {
      kind: "value",
      place: change.place,
      before: { content: cell.content, format: cell.format },
      after: { content: change.after, format: change.format ?? cell.format },
    };
  },

  inverse({ place, before, after }, cell) {
    const isBefore = holds(cell, before.content);
    if (!isBefore && !holds(cell, after.content)) return null;
    const format = formatBack(before, after, cell);
    if (isBefore && format === cell.format) return BACK;
    return {
      kind: "value",
      place,
      before: { content: cell.content, format: cell.format },
      after: { content: before.content, format },
    };
  },

  locked: (step, cell, sheet) =>
    (sheet.protected && cell.locked) || (!sheet.mayFormat && formatAfter(step, cell) !== null),
  irreversible: () => false,

  write(worksheet, steps) {
    const misread = steps.filter(({ step, cell }) => misreadAsText(step, cell));
    // Excel would take a number for text as long as the format says so.
    writeRuns(worksheet, misread, placeOf, "numberFormat", () => "General");
    writeRuns(worksheet, steps, placeOf, "values", ({ step, cell }) =>
      literal(step.after.content, cell.format),
    );
    const formatted = steps.filter(({ step, cell }) => formatAfter(step, cell) !== null);
    writeRuns(
      worksheet,
      formatted,
      placeOf,
      "numberFormat",
      ({ step, cell }) => formatAfter(step, cell) ?? cell.format,
    );
  },
};

function placeOf({ step }: Ready<ValueStep>): Place {
  return step.place;
}

/** The cell holds this content, and no formula made it. */
function holds(cell: CellNow, content: CellContent): boolean {
  if (cell.formula !== null) return false;
  if (typeof cell.content !== "number" || typeof content !== "number") return cell.content === content;
  return sameFigure(cell.content, content);
}

/** The format to write once the content stands; `null` for none. */
function formatAfter(step: ValueStep, cell: CellNow): string | null {
  const format = step.after.format ?? cell.format;
  return format !== cell.format || misreadAsText(step, cell) ? format : null;
}

/**
 * A cell with the text format would make text of a number, and perhaps keep the apostrophe that quotes an apostrophe:
 * that format steps aside while such content is written.
 */
function misreadAsText({ after }: ValueStep, cell: CellNow): boolean {
  if (cell.format !== TEXT_FORMAT || after.content === "") return false;
  return typeof after.content !== "string" || after.content.startsWith("'");
}
