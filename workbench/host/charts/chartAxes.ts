import { finite, text } from "../args";
import { notImplemented } from "../errors";
import type { HostContext } from "../context";
import { hostClass } from "../hostClass";
import { chartNow, setChart, type ChartId } from "./chartId";

/** Excel.ChartAxes */
export const chartAxes = hostClass<ChartId>({
  name: "ChartAxes",
  objects: { valueAxis: (self, host) => valueAxis(host, self) },
});

/** Excel.ChartAxis, of the values. Where it begins by itself is taken for zero. */
const valueAxis = hostClass<ChartId>({
  name: "ChartAxis",
  properties: {
    minimum: {
      get: (self, host) => chartNow(host, self).axis.minimum ?? 0,
      set: (self, value, host) => {
        const { axis } = chartNow(host, self);
        setChart(host, self, { axis: { ...axis, minimum: finite(value) } }, "minimum");
      },
    },
    maximum: {
      set: (self, value, host) => {
        const { axis } = asNew(host, self, "maximum");
        setChart(host, self, { axis: { ...axis, maximum: finite(value) } }, "minimum");
      },
    },
    numberFormat: {
      get: (self, host) => chartNow(host, self).axis.format ?? "General",
      set: (self, value, host) => {
        const { axis } = asNew(host, self, "numberFormat");
        setChart(host, self, { axis: { ...axis, format: text(value) } }, "minimum");
      },
    },
  },
});

/** What of a chart from a file would not be saved is refused. */
function asNew(host: HostContext, self: ChartId, member: string) {
  const chart = chartNow(host, self);
  if (chart.opened) throw notImplemented(`setting ChartAxis.${member} of a chart that came from a file`);
  return chart;
}
