import { finite, flag, rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import { areaFrom } from "../place";
import { leftOf, POINTS_PER_PIXEL, topOf } from "../range/lines";
import { assertUnprotected } from "../range/access";
import { chartAxes } from "./chartAxes";
import { seriesFrom } from "./chartData";
import { chartNow, setChart, type ChartId } from "./chartId";
import { chartSeriesCollection } from "./chartSeries";

/** Kinds of charts that can be made, and what files call them. */
const TYPES: Readonly<Record<string, string>> = { Line: "lineChart", LineMarkers: "lineChart" };
const LEGENDS: Readonly<Record<string, string>> = { Bottom: "b", Top: "t", Left: "l", Right: "r" };
/** What Excel gives a new chart, in pixels. */
const NEW_SIZE = { width: 480, height: 288 };
/** Points. */
const NEW_TITLE_SIZE = 14;
const NEW_TEXT_SIZE = 10;
const LONGEST_NAME = 255;

/** Excel.ChartCollection */
export const chartCollection: MakeObject<string> = hostClass<string>({
  name: "ChartCollection",
  items: (sheetId, host) => host.engine.charts(sheetId).map(({ id }) => chart(host, { sheetId, id })),
  find: (sheetId, key, host) => {
    const wanted = String(key).toLowerCase();
    const found = host.engine
      .charts(sheetId)
      .find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? chart(host, { sheetId, id: found.id }) : null;
  },
  methods: {
    add: (sheetId, [type, source, seriesBy], host) => {
      assertUnprotected(host.engine, sheetId);
      const kind = TYPES[text(type)];
      if (kind === undefined) throw notImplemented(`charts of the type ${text(type)}`);
      const id = `{chart-new-${host.newId()}}`;
      const charts = host.engine.charts(sheetId);
      const added = {
        ...{ id, type: kind, name: `Chart ${charts.length + 1}`, description: "", title: null, legend: "b" },
        ...{ row: 0, column: 0, down: 0, across: 0, ...NEW_SIZE },
        series: seriesFrom(host, rangeArgument(source), seriesBy),
        axis: { format: null, minimum: null, maximum: null },
      };
      host.engine.setCharts(sheetId, [...charts, added]);
      return chart(host, { sheetId, id });
    },
  },
});

/** Excel.Chart; sizes in points. */
const chart = hostClass<ChartId>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self, host) => chartNow(host, self).name,
      set: (self, value, host) => {
        const name = text(value);
        if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
        setChart(host, self, { name }, "name");
      },
    },
    chartType: {
      get: (self, host) => (chartNow(host, self).type === "lineChart" ? "LineMarkers" : "Invalid"),
    },
    left: {
      get: (self, host) => place(host, self).left,
      set: (self, value, host) => move(host, self, { left: finite(value) }),
    },
    top: {
      get: (self, host) => place(host, self).top,
      set: (self, value, host) => move(host, self, { top: finite(value) }),
    },
    width: {
      get: (self, host) => chartNow(host, self).width * POINTS_PER_PIXEL,
      set: (self, value, host) => setChart(host, self, { width: finite(value) / POINTS_PER_PIXEL }, "place"),
    },
    height: {
      get: (self, host) => chartNow(host, self).height * POINTS_PER_PIXEL,
      set: (self, value, host) => setChart(host, self, { height: finite(value) / POINTS_PER_PIXEL }, "place"),
    },
  },
  objects: {
    title: (self, host) => chartTitle(host, self),
    format: (self, host) => chartAreaFormat(host, self),
    legend: (self, host) => chartLegend(host, self),
    axes: (self, host) => chartAxes(host, self),
    series: (self, host) => chartSeriesCollection(host, self),
  },
  methods: {
    setData: (self, [source, seriesBy], host) => {
      const before = chartNow(host, self).series;
      const series = seriesFrom(host, rangeArgument(source), seriesBy).map((one, at) => {
        const { name, categories, values } = one;
        return { ...one, ...before[at], name, categories, values };
      });
      setChart(host, self, { series }, "series");
    },
    setPosition: (self, [start, end], host) => {
      const { engine } = host;
      const [from, to] = [start, end ?? start].map((cell) => {
        const area = rangeArgument(cell)?.areas[0] ?? areaFrom(engine, self.sheetId, text(cell));
        return area;
      });
      if (!from || !to) throw invalidArgument();
      const [left, top] = [leftOf(engine, self.sheetId, from.column), topOf(engine, self.sheetId, from.row)];
      const right = leftOf(engine, self.sheetId, to.column + to.columnCount);
      const bottom = topOf(engine, self.sheetId, to.row + to.rowCount);
      const size = { width: (right - left) / POINTS_PER_PIXEL, height: (bottom - top) / POINTS_PER_PIXEL };
      setChart(host, self, { row: from.row, column: from.column, down: 0, across: 0, ...size }, "place");
    },
    delete: (self, _args, host) => {
      assertUnprotected(host.engine, self.sheetId);
      const charts = host.engine.charts(self.sheetId);
      if (!charts.some(({ id }) => id === self.id)) throw itemNotFound();
      host.engine.setCharts(
        self.sheetId,
        charts.filter(({ id }) => id !== self.id),
      );
    },
  },
});

/** Excel.ChartTitle */
const chartTitle = hostClass<ChartId>({
  name: "ChartTitle",
  properties: {
    text: {
      get: (self, host) => chartNow(host, self).title ?? "",
      set: (self, value, host) => setChart(host, self, { title: text(value) }, "title"),
    },
    visible: {
      get: (self, host) => chartNow(host, self).title !== null,
      set: (self, value, host) =>
        setChart(
          host,
          self,
          { title: flag(value) ? (chartNow(host, self).title ?? "Chart Title") : null },
          "title",
        ),
    },
  },
  objects: { format: (self, host) => chartTitleFormat(host, self) },
});

/** Excel.ChartTitleFormat, and its Excel.ChartFont: how large the letters are. */
const chartTitleFormat = hostClass<ChartId>({
  name: "ChartTitleFormat",
  objects: { font: (self, host) => chartTitleFont(host, self) },
});

const chartTitleFont = hostClass<ChartId>({
  name: "ChartFont",
  properties: {
    size: {
      get: (self, host) => chartNow(host, self).titleSize ?? NEW_TITLE_SIZE,
      set: (self, value, host) => {
        if (chartNow(host, self).opened)
          throw notImplemented("the letters of the title of a chart that came from a file");
        setChart(host, self, { titleSize: finite(value) }, "title");
      },
    },
  },
});

/** Excel.ChartAreaFormat, and its Excel.ChartFont: how large all letters of the chart are. */
const chartAreaFormat = hostClass<ChartId>({
  name: "ChartAreaFormat",
  objects: { font: (self, host) => chartFont(host, self) },
});

const chartFont = hostClass<ChartId>({
  name: "ChartFont",
  properties: {
    size: {
      get: (self, host) => chartNow(host, self).textSize ?? NEW_TEXT_SIZE,
      set: (self, value, host) => {
        if (chartNow(host, self).opened) throw notImplemented("the letters of a chart that came from a file");
        setChart(host, self, { textSize: finite(value), titleSize: finite(value) }, "title");
      },
    },
  },
});

/** Excel.ChartLegend */
const chartLegend = hostClass<ChartId>({
  name: "ChartLegend",
  properties: {
    position: {
      get: (self, host) => {
        const { legend } = chartNow(host, self);
        return Object.keys(LEGENDS).find((name) => LEGENDS[name] === legend) ?? "Invalid";
      },
      set: (self, value, host) => setLegend(host, self, LEGENDS[text(value)]),
    },
    visible: {
      get: (self, host) => chartNow(host, self).legend !== null,
      set: (self, value, host) =>
        setLegend(host, self, flag(value) ? (chartNow(host, self).legend ?? "r") : null),
    },
  },
});

/** The legend of a chart that came from a file stays as that has it. */
function setLegend(host: HostContext, self: ChartId, legend: string | null | undefined): void {
  if (legend === undefined) throw invalidArgument();
  if (chartNow(host, self).opened)
    throw notImplemented("setting the legend of a chart that came from a file");
  setChart(host, self, { legend }, "series");
}

function place({ engine }: HostContext, self: ChartId): { left: number; top: number } {
  const { row, column, down, across } = chartNow({ engine } as HostContext, self);
  return {
    left: leftOf(engine, self.sheetId, column) + across * POINTS_PER_PIXEL,
    top: topOf(engine, self.sheetId, row) + down * POINTS_PER_PIXEL,
  };
}

/** Moved by points it hangs on the cell that it hung on, further off. */
function move(host: HostContext, self: ChartId, to: { readonly left?: number; readonly top?: number }): void {
  const now = chartNow(host, self);
  const at = place(host, self);
  const across = now.across + ((to.left ?? at.left) - at.left) / POINTS_PER_PIXEL;
  const down = now.down + ((to.top ?? at.top) - at.top) / POINTS_PER_PIXEL;
  setChart(host, self, { across, down }, "place");
}
