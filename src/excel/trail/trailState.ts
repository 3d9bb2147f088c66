import { counted } from "../../core/figures/counted";
import type { TrailState } from "../../model/handover/trail";
import type { InsertedLines, Step } from "../changes/step";

/** What a step found, and what it left, as one tells it. */
export function trailStates(step: Step): { readonly before: TrailState; readonly after: TrailState } {
  switch (step.kind) {
    case "value":
    case "formula":
      return { before: valueOf(step.before), after: valueOf(step.after) };
    case "fill":
      return { before: { kind: "fill", fill: step.before }, after: { kind: "fill", fill: step.after } };
    case "format":
      return {
        before: { kind: "format", format: step.before },
        after: { kind: "format", format: step.after },
      };
    case "hide":
      return {
        before: there(step.before.hidden ? "hidden" : "shown"),
        after: there(step.after.hidden ? "hidden" : "shown"),
      };
    case "insert":
      return { before: there(linesOf(step.before)), after: there(linesOf(step.after)) };
    case "rows":
      return { before: there(rowsOf(step.before)), after: there(rowsOf(step.after)) };
    case "sheet":
      return {
        before: there(sheetOf(step.before?.target)),
        after: there(sheetOf(step.after?.target)),
      };
    case "page":
      return { before: there(step.before && "a page"), after: there(step.after && "a page") };
    case "pageUpdate":
      return { before: there("a page"), after: there("the page, brought up to date") };
  }
}

function valueOf({
  content,
  format,
}: {
  content: string | number | boolean;
  format: string | null;
}): TrailState {
  return { kind: "value", content, format };
}

function there(what: string | null): TrailState {
  return { kind: "there", what };
}

/** `2 columns` */
function linesOf(lines: InsertedLines | null): string | null {
  if (lines === null) return null;
  const count = lines.runs.reduce((sum, run) => sum + run.count, 0);
  return counted(count, lines.lines === "columns" ? "column" : "row");
}

/** `12 rows in KPI history` */
function rowsOf(added: Extract<Step, { kind: "rows" }>["after"]): string | null {
  // A sheet that is made gets a row of headings, which nobody counts.
  return added && `${counted(added.rows.length - (added.make ? 1 : 0), "row")} in ${added.target}`;
}

/** `the sheet Nov-24` */
function sheetOf(name: string | undefined): string | null {
  return name === undefined ? null : `the sheet ${name}`;
}
