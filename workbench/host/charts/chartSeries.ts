import type { BookSeries, ChartFacet } from "../../../xlsx/book";
import { color, finite, flag, text, whole } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import { pointsOf } from "./chartData";
import { chartNow, setChart, type ChartId } from "./chartId";

/** A line of a chart by its number. */
interface SeriesId extends ChartId {
  readonly at: number;
}

/** A point of a line. */
interface PointId extends SeriesId {
  readonly point: number;
}

/** Excel's names of dashes, and what files call them. */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  Dot: "sysDot",
  DashDot: "dashDot",
};
const MARKERS: Readonly<Record<string, string>> = {
  Circle: "circle",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  Dash: "dash",
};
/** Where a label stands, and what files call it. */
const SIDES: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Right: "r",
  Left: "l",
  Center: "ctr",
};
const WHITE = "#FFFFFF";

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection = hostClass<ChartId>({
  name: "ChartSeriesCollection",
  items: (self, host) => chartNow(host, self).series.map((_, at) => chartSeries(host, { ...self, at })),
});

/** Excel.ChartSeries */
const chartSeries = hostClass<SeriesId>({
  name: "ChartSeries",
  properties: {
    markerStyle: {
      get: (self, host) => nameIn(MARKERS, seriesOf(host, self).marker ?? "", "Automatic"),
      set: (self, value, host) => setSeries(host, self, { marker: fileName(MARKERS, value) }),
    },
    markerBackgroundColor: { set: sameAsLine },
    markerForegroundColor: { set: sameAsLine },
  },
  objects: {
    format: (self, host) => chartSeriesFormat(host, self),
    points: (self, host) => chartPoints(host, self),
  },
});

/** A marker has its line's colour here; another is refused. */
function sameAsLine(self: SeriesId, value: unknown, host: HostContext): void {
  if (color(value) !== seriesOf(host, self).color)
    throw notImplemented("markers of another colour than their line");
}

/** Excel.ChartSeriesFormat */
const chartSeriesFormat = hostClass<SeriesId>({
  name: "ChartSeriesFormat",
  objects: { line: (self, host) => chartLine(host, self) },
});

/** Excel.ChartLineFormat */
const chartLine = hostClass<SeriesId>({
  name: "ChartLineFormat",
  properties: {
    color: {
      get: (self, host) => seriesOf(host, self).color ?? "",
      set: (self, value, host) => setSeries(host, self, { color: color(value) }),
    },
    weight: {
      get: (self, host) => seriesOf(host, self).weight ?? 2.25,
      set: (self, value, host) => setSeries(host, self, { weight: finite(value) }),
    },
    lineStyle: {
      get: (self, host) => nameIn(DASHES, seriesOf(host, self).dash, "Automatic"),
      set: (self, value, host) => setSeries(host, self, { dash: fileName(DASHES, value) }),
    },
  },
});

/** Excel.ChartPointsCollection */
const chartPoints = hostClass<SeriesId>({
  name: "ChartPointsCollection",
  items: (self, host) =>
    Array.from({ length: pointsOf(seriesOf(host, self)) }, (_, point) =>
      chartPoint(host, { ...self, point }),
    ),
  methods: {
    getItemAt: (self, [index], host) => {
      const point = whole(index);
      if (point < 0 || point >= pointsOf(seriesOf(host, self))) throw itemNotFound();
      return chartPoint(host, { ...self, point });
    },
  },
});

/** Excel.ChartPoint: its marker hollow or not, its value shown or not. */
const chartPoint = hostClass<PointId>({
  name: "ChartPoint",
  properties: {
    markerBackgroundColor: {
      set: (self, value, host) => {
        if (color(value) !== WHITE) throw notImplemented("points of another colour than white");
        setHollow(host, self);
      },
    },
    hasDataLabel: {
      get: (self, host) => seriesOf(host, self).labelled.includes(self.point),
      set: (self, value, host) => {
        const others = seriesOf(host, self).labelled.filter((point) => point !== self.point);
        setLabels(host, self, { labelled: flag(value) ? [...others, self.point] : others });
      },
    },
  },
  objects: { dataLabel: (self, host) => chartDataLabel(host, self) },
});

/** Excel.ChartDataLabel: beside its point, with the value. */
const chartDataLabel = hostClass<PointId>({
  name: "ChartDataLabel",
  properties: {
    position: {
      set: (self, value, host) => {
        setLabels(host, self, { labelsAt: fileName(SIDES, value) });
      },
    },
    showValue: { set: (_self, value) => only(value, true, "showValue") },
  },
});

function only(value: unknown, known: unknown, member: string): void {
  if (value !== known) throw notImplemented(`setting ChartDataLabel.${member} to ${String(value)}`);
}

function seriesOf(host: HostContext, self: SeriesId): BookSeries {
  const found = chartNow(host, self).series[self.at];
  if (!found) throw itemNotFound();
  return found;
}

/** How a line and its markers look is saved, whoever made the chart. */
function setSeries(
  host: HostContext,
  self: SeriesId,
  parts: Partial<Pick<BookSeries, "color" | "weight" | "dash" | "marker">>,
): void {
  setParts(host, self, parts, "looks");
}

/** That of a single point of a chart that came from a file is not, so that it is refused. */
function setHollow(host: HostContext, self: PointId): void {
  if (chartNow(host, self).opened) throw notImplemented("points of a chart that came from a file");
  const { hollow } = seriesOf(host, self);
  setParts(host, self, { hollow: [...new Set([...hollow, self.point])] }, "series");
}

/** Which points show their values is saved, whoever made the chart. */
function setLabels(
  host: HostContext,
  self: SeriesId,
  parts: Pick<BookSeries, "labelled"> | { readonly labelsAt: string },
): void {
  setParts(host, self, parts, "labels");
}

function setParts(host: HostContext, self: SeriesId, parts: Partial<BookSeries>, facet: ChartFacet): void {
  const series = chartNow(host, self).series.map((one, at) => (at === self.at ? { ...one, ...parts } : one));
  setChart(host, self, { series }, facet);
}

function fileName(names: Readonly<Record<string, string>>, value: unknown): string {
  const found = names[text(value)];
  if (found === undefined) throw invalidArgument();
  return found;
}

function nameIn(names: Readonly<Record<string, string>>, wanted: string, none: string): string {
  return Object.keys(names).find((name) => names[name] === wanted) ?? none;
}
