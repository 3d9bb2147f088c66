import type { PageUpdateChange } from "../../../model/change";
import type { ChartSource, PageCellChange } from "../../../model/pages";
import type { Place } from "../../../model/place";
import { addressOf } from "../../host/addressOf";
import type { SheetsNow } from "../../read/cellsNow";
import { literal } from "../../read/literal";
import { BACK, type ChangeKind } from "../kind";
import type { PageUpdateStep } from "../step";
import { writeRuns } from "../writeRuns";
import { writeDescriptions } from "./descriptions";
import type { PageParts, PlacedCell } from "./pageSteps";
import { corner, isDrawn, sameWriting } from "./pageMark";
import { drawLine, showValue, writeChart } from "./writePage";

/** The number format of a cell of ours that holds nothing yet. */
const BLANK_FORMAT = "General";

/** A page of ours brought up to date. Of what the analyst has changed since nothing is taken back. */
export const pageUpdateKind: ChangeKind<PageUpdateChange, PageUpdateStep> = {
  ofChange: (change) => change.kind === "pageUpdate",
  onOwnSheets: true,
  ofStep: (step) => step.kind === "pageUpdate",
  readsToPlan: ({ after }) => after.cells.map(placeOf),
  readsToInvert: ({ before, after }) => [
    ...[...before.cells, ...after.cells].map(placeOf),
    ...chartSheets([before, after]).map((sheet) => ({ ...corner(sheet), drawn: true as const })),
  ],

  plan({ place, after: { cells, charts, made = [] } }, _cell, sheets) {
    // A cell of the page was edited since the preview: then none of it is touched.
    const isAsShown = ({ before, formatBefore, ...cell }: PageCellChange): boolean =>
      stands({ ...cell, content: before }, sheets) &&
      (formatBefore === undefined || formatNow(cell, sheets) === formatBefore);
    if (!cells.every(isAsShown)) return null;
    const state = (side: "before" | "after"): PageParts => ({
      cells: cells.map(({ sheet, row, column, isFormula, format, formatBefore, ...sides }) => ({
        ...{ sheet, row, column, content: sides[side] },
        isFormula: side === "after" ? isFormula : isWritten(sides.before),
        ...(format !== undefined && { format: side === "after" ? format : (formatBefore ?? BLANK_FORMAT) }),
      })),
      charts: charts.map(({ sheet, name, ...sides }) => ({ sheet, name, ...sides[side] })),
      ...(made.length > 0 && { drawn: side === "after" ? made : [] }),
    });
    return { kind: "pageUpdate", place, before: state("before"), after: state("after") };
  },

  inverse({ place, before, after }, _cell, sheets) {
    const at = after.cells.map((_, index) => index);
    // Only cells that are as we left them go back.
    const [then, now] = [before, after].map(({ cells }) => at.map((index) => cells[index]));
    const isAt = (cell: PlacedCell | undefined, other: PlacedCell | undefined): boolean =>
      cell !== undefined && other !== undefined && isInState(cell, other, sheets);
    const back = at.filter((index) => isAt(then?.[index], now?.[index]));
    const ours = at.filter((index) => isAt(now?.[index], then?.[index]) && !back.includes(index));
    // All of them are back.
    if (ours.length === 0 && back.length > 0) return BACK;
    // None of them is ours any more.
    if (ours.length === 0 && after.cells.length > 0) return null;
    const of = ({ cells, charts, drawn }: PageParts): PageParts => ({
      cells: ours.flatMap((index) => cells[index] ?? []),
      charts,
      ...(drawn && { drawn: drawn.filter(({ sheet, name }) => isDrawn(sheets, sheet, name)) }),
    });
    return { kind: "pageUpdate", place, before: of(after), after: of(before) };
  },

  locked: ({ before, after }, _cell, _sheet, sheets) =>
    [...before.cells, ...after.cells].some(({ sheet }) => sheets.get(sheet)?.protected === true),
  irreversible: () => false,

  write(worksheet, steps) {
    const { worksheets } = worksheet.context.workbook;
    const cells = steps.flatMap(({ step }) => step.after.cells);
    // A cell that only has to show its figure otherwise keeps what stands in it.
    const said = steps.flatMap(({ step: { before, after } }) =>
      after.cells.filter((cell, at) => before.cells[at]?.content !== cell.content),
    );
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
      const own = cells.filter((cell) => cell.sheet === sheet);
      const formatted = own.filter(({ format }) => format !== undefined);
      const on = worksheets.getItem(sheet);
      writeRuns(on, formatted, placeOf, "numberFormat", ({ format = BLANK_FORMAT }) => format);
      const told = said.filter((cell) => cell.sheet === sheet);
      writeRuns(on, told, placeOf, "values", ({ content, isFormula }) =>
        isFormula ? content : literal(content, "General"),
      );
    }
    for (const { before, after } of steps.map(({ step }) => step))
      after.charts.forEach(({ sheet, name, source, minimum, newest, lines = [] }, at) => {
        const chart = worksheets.getItem(sheet).charts.getItem(name);
        const { source: was, newest: shown } = before.charts[at] ?? { source, newest };
        const draw = (from: ChartSource) =>
          // A chart is drawn anew from a range of one month more.
          chart.setData(worksheets.getItem(from.sheet).getRange(addressOf(from)), "Columns");
        const isMoved = newest !== shown;
        // A label is taken off a point while that is surely there, whatever range the analyst has given the chart.
        if (isMoved) draw(was.rowCount > source.rowCount ? was : source);
        const { points } = chart.series.getItemAt(0);
        if (isMoved) points.getItemAt(shown).hasDataLabel = false;
        if (JSON.stringify(source) !== JSON.stringify(was)) draw(source);
        if (isMoved) showValue(points.getItemAt(newest));
        const drawn = before.charts[at]?.lines ?? [];
        lines.forEach((line, number) => {
          if (JSON.stringify(line) !== JSON.stringify(drawn[number]))
            drawLine(chart.series.getItemAt(number), line);
        });
        // Only where the axis has to begin elsewhere than before.
        if (minimum !== null && minimum !== before.charts[at]?.minimum)
          chart.axes.valueAxis.minimum = minimum;
      });
    for (const { before, after } of steps.map(({ step }) => step)) {
      for (const { sheet, name } of before.drawn ?? [])
        worksheets.getItem(sheet).charts.getItem(name).delete();
      for (const chart of after.drawn ?? []) writeChart(worksheets, chart);
    }
  },

  finish: (context, steps) =>
    writeDescriptions(
      context,
      steps.flatMap(({ after }) => [...after.charts, ...(after.drawn ?? [])]),
    ),
};

function chartSheets(sides: readonly PageParts[]): string[] {
  return [...new Set(sides.flatMap(({ drawn = [] }) => drawn.map(({ sheet }) => sheet)))];
}

function placeOf({ sheet, row, column }: Pick<PlacedCell, "sheet" | "row" | "column">): Place {
  return { sheetId: sheet, sheet, row, column };
}

function isWritten(content: PlacedCell["content"]): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** A cell is in one of two states by its content; where both have the same, by its number format. */
function isInState(cell: PlacedCell, other: PlacedCell, sheets: SheetsNow): boolean {
  if (!stands(cell, sheets)) return false;
  return !sameWriting(cell.content, other.content) || formatNow(cell, sheets) === cell.format;
}

function formatNow(cell: Pick<PlacedCell, "sheet" | "row" | "column">, sheets: SheetsNow): string | null {
  return sheets.get(cell.sheet)?.cell(placeOf(cell))?.format ?? null;
}

function stands(cell: Pick<PlacedCell, "sheet" | "row" | "column" | "content">, sheets: SheetsNow): boolean {
  const now = sheets.get(cell.sheet)?.cell(placeOf(cell)) ?? null;
  return now !== null && sameWriting(now.formula ?? now.content, cell.content);
}
