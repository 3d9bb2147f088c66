import type { FUniver } from "@univerjs/core/facade";
import type { Engine, EngineChart } from "../../engine/engine";
import { drawChart } from "./drawChart";
import { chartFigures } from "./chartFigures";

/** Univer's headings of rows and columns, in pixels of the sheet. */
const ROW_HEADINGS = 46;
const COLUMN_HEADINGS = 20;

/** Draws the charts of the sheet in front over the grid, and keeps them there while it scrolls and its cells change. Gives back how to stop. */
export function chartsOverGrid(api: FUniver, engine: Engine, grid: HTMLElement): () => void {
  const layer = document.createElement("div");
  layer.className = "charts";
  document.body.append(layer);
  let waiting = 0;
  const draw = (): void => {
    waiting = 0;
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const canvas = cellsOf(grid);
    const charts = sheet ? engine.charts(sheet.getSheetId()) : [];
    layer.hidden = charts.length === 0 || canvas === null;
    layer.replaceChildren();
    if (!sheet || canvas === null || charts.length === 0) return;
    const zoom = sheet.getZoom();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const heads = { across: ROW_HEADINGS * zoom, down: COLUMN_HEADINGS * zoom };
    Object.assign(layer.style, {
      left: `${left + heads.across}px`,
      top: `${top + heads.down}px`,
      width: `${width - heads.across}px`,
      height: `${height - heads.down}px`,
    });
    const scrolled = scrolledBy(engine, sheet.getSheetId(), sheet.getScrollState());
    for (const chart of charts) {
      const corner = cornerOf(engine, sheet.getSheetId(), chart);
      const drawn = drawChart(chart, chartFigures(engine, chart));
      drawn.style.position = "absolute";
      drawn.style.transformOrigin = "0 0";
      drawn.style.transform = `translate(${(corner.across - scrolled.across) * zoom}px, ${(corner.down - scrolled.down) * zoom}px) scale(${zoom})`;
      layer.append(drawn);
    }
  };
  const soon = (): void => {
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  };
  const stops = [
    engine.listen(soon),
    ...[api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.ActiveSheetChanged].map((event) => {
      const listening = api.addEvent(event, soon);
      return () => listening.dispose();
    }),
  ];
  const resized = new ResizeObserver(soon);
  resized.observe(grid);
  soon();
  return () => {
    for (const stop of stops) stop();
    resized.disconnect();
    cancelAnimationFrame(waiting);
    layer.remove();
  };
}

/** Where the cells are drawn: the tallest canvas, for the line that shows a formula has one, too. */
function cellsOf(grid: HTMLElement): Element | null {
  const all = [...grid.querySelectorAll("canvas[data-u-comp='render-canvas']")];
  return all.reduce<Element | null>(
    (most, one) => (one.clientHeight > (most?.clientHeight ?? 0) ? one : most),
    null,
  );
}

interface Offset {
  readonly across: number;
  readonly down: number;
}

function cornerOf(engine: Engine, sheetId: string, { row, column, down, across }: EngineChart): Offset {
  return {
    across: widthBefore(engine, sheetId, column) + across,
    down: heightBefore(engine, sheetId, row) + down,
  };
}

function scrolledBy(
  engine: Engine,
  sheetId: string,
  at: { sheetViewStartRow: number; sheetViewStartColumn: number; offsetX: number; offsetY: number },
): Offset {
  return {
    across: widthBefore(engine, sheetId, at.sheetViewStartColumn) + at.offsetX,
    down: heightBefore(engine, sheetId, at.sheetViewStartRow) + at.offsetY,
  };
}

function widthBefore(engine: Engine, sheetId: string, column: number): number {
  return before(column, (at) => (engine.columnHidden(sheetId, at) ? 0 : engine.columnWidth(sheetId, at)));
}

function heightBefore(engine: Engine, sheetId: string, row: number): number {
  return before(row, (at) => (engine.rowHidden(sheetId, at) ? 0 : engine.rowHeight(sheetId, at)));
}

function before(line: number, size: (at: number) => number): number {
  let pixels = 0;
  for (let at = 0; at < line; at++) pixels += size(at);
  return pixels;
}
