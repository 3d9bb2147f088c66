import type { CellContent } from "../../core/figures/cellValue";
import { cellsOfLine, type Anchors, type LineAnchor, type Mark } from "../../model/anchors/anchor";
import { placeKey, type Place } from "../../model/place";
import type { Step } from "../changes/step";
import { movedPlace } from "./moved";

/**
 * The steps as the journal keeps them: what names their cells is told as it will stand behind all of them. What one of
 * them writes into such a cell is told beside what stood there, for it may land or not.
 */
export function withAnchorsAfter(steps: readonly Step[]): Step[] {
  // Contents by the cell in which they will stand.
  const written = new Map(steps.flatMap((step) => contentsOf(step)));
  // What a formula will show is not known, so that its cell names no line any more.
  const calculated = new Set(
    steps.flatMap((step) => (step.kind === "formula" && step.after.isFormula ? [placeKey(step.place)] : [])),
  );
  // Only inserted lines move cells. Without them every place stays.
  const moves = steps.some(({ kind }) => kind === "insert");
  const known = new Map<LineAnchor, LineAnchor>();
  const lineAfter = (line: LineAnchor, axis: "rows" | "columns", { sheetId, sheet }: Place): LineAnchor => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const placeOf = (row: number, column: number): Place => {
      const place = { sheetId, sheet, row, column };
      return moves ? movedPlace(place, steps) : place;
    };
    const own = axis === "rows" ? placeOf(line.line, 0).row : placeOf(0, line.line).column;
    const marks = cellsOfLine(line, axis).flatMap(({ row, column, mark }): Mark[] => {
      const now = placeOf(row, column);
      // A mark in such a cell would never be found again.
      if (calculated.has(placeKey(now))) return [];
      const after = written.get(placeKey(now));
      const [lineNow, at] = axis === "rows" ? [now.row, now.column] : [now.column, now.row];
      // Both count, what stood there and what we write: a batch may break off between the two.
      return [{ by: lineNow - own, at, content: mark.content, ...(after !== undefined && { or: after }) }];
    });
    const found = { ...line, line: own, marks };
    known.set(line, found);
    return found;
  };
  return steps.map((step) => {
    const { anchors, place } = step;
    if (anchors === undefined) return step;
    const after: Anchors = {
      row: lineAfter(anchors.row, "rows", place),
      column: lineAfter(anchors.column, "columns", place),
    };
    return { ...step, anchors: after };
  });
}

/** What a step leaves in its cell, as far as that is known. */
function contentsOf(step: Step): [string, CellContent][] {
  if (step.kind === "value") return [[placeKey(step.place), step.after.content]];
  return step.kind === "formula" && !step.after.isFormula ? [[placeKey(step.place), step.after.content]] : [];
}
