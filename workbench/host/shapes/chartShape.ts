import { text } from "../args";
import { chartNow, setChart, type ChartId } from "../charts/chartId";
import { hostClass } from "../hostClass";
import { leftOf, POINTS_PER_PIXEL, topOf } from "../range/lines";

/** Excel.Shape of a chart: where it is, what it is called and what it says. */
export const chartShape = hostClass<ChartId>({
  name: "Shape",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    name: { get: (self, host) => chartNow(host, self).name },
    type: { get: () => "Unsupported" },
    geometricShapeType: { get: () => null },
    visible: { get: () => true },
    rotation: { get: () => 0 },
    left: {
      get: (self, host) => {
        const { column, across } = chartNow(host, self);
        return leftOf(host.engine, self.sheetId, column) + across * POINTS_PER_PIXEL;
      },
    },
    top: {
      get: (self, host) => {
        const { row, down } = chartNow(host, self);
        return topOf(host.engine, self.sheetId, row) + down * POINTS_PER_PIXEL;
      },
    },
    width: { get: (self, host) => chartNow(host, self).width * POINTS_PER_PIXEL },
    height: { get: (self, host) => chartNow(host, self).height * POINTS_PER_PIXEL },
    altTextDescription: {
      get: (self, host) => chartNow(host, self).description,
      set: (self, value, host) => setChart(host, self, { description: text(value) }, "description"),
    },
  },
  objects: { fill: (self, host) => chartFill(host, self) },
});

/** Excel.ShapeFill of a chart. */
const chartFill = hostClass<ChartId>({
  name: "ShapeFill",
  properties: { foregroundColor: { get: () => "#FFFFFF" }, type: { get: () => "Solid" } },
});
