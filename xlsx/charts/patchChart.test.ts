import { expect, it } from "vitest";
import type { BookChart, BookSeries, ChartFacet } from "../book";
import { chartXml } from "./chartXml";
import { patchedChart } from "./patchChart";

const chart = (labelled: readonly number[], labelsAt: string, set: "labels" | null = null): BookChart => ({
  ...{ row: 0, column: 0, down: 0, across: 0, width: 400, height: 200 },
  ...{ name: "KPI chart 1", description: "", type: "lineChart", title: null, legend: null },
  axis: { format: null, minimum: null, maximum: null },
  series: [
    {
      ...{ name: null, categories: "Data!$A$2:$A$19", values: "Data!$B$2:$B$19", color: null, weight: null },
      ...{ dash: "solid", marker: "circle", hollow: [], labelled, labelsAt },
    },
  ],
  ...(set && { opened: { part: "chart1.xml", set: [set] } }),
});
const label = (xml: string) => /<c:dLbl>.*?<\/c:dLbl>/.exec(xml)?.[0] ?? null;

it("moves the label of the newest point, with the look that the analyst gave it", () => {
  const hers = chartXml(chart([16], "b")).replace('<c:defRPr sz="900" b="1">', '<c:defRPr sz="1400">');
  const moved = patchedChart(hers, chart([17], "r", "labels"));
  expect(label(moved)).toBe(
    label(hers)
      ?.replace('<c:idx val="16"/>', '<c:idx val="17"/>')
      .replace('dLblPos val="b"', 'dLblPos val="r"'),
  );
  expect(moved.replace(label(moved) ?? "", "")).toBe(hers.replace(label(hers) ?? "", ""));
});

it("puts a label where there was none, and takes the only one away", () => {
  const none = chartXml(chart([], "r"));
  const one = chartXml(chart([17], "r"));
  expect(label(none)).toBeNull();
  expect(patchedChart(none, chart([17], "r", "labels"))).toBe(one);
  expect(label(patchedChart(one, chart([], "r", "labels")))).toBeNull();
});

const line = (column: string, color: string, dash: string): BookSeries => ({
  ...{ name: `Data!$${column}$1`, categories: "Data!$A$2:$A$19", values: `Data!$${column}$2:$${column}$19` },
  ...{ color, weight: 2, dash, marker: "none", hollow: [], labelled: [] },
});
const drawn = (series: readonly BookSeries[], set: readonly ChartFacet[] = []): BookChart => ({
  ...chart([], "r"),
  series,
  ...(set.length > 0 && { opened: { part: "chart1.xml", set } }),
});
const [actual, target, tolerance] = [
  line("B", "#1F3864", "solid"),
  line("C", "#2E7D32", "dash"),
  line("D", "#B45F06", "sysDot"),
] as const;

it("writes series that came since, and takes out those that went", () => {
  const [one, three] = [chartXml(drawn([actual])), chartXml(drawn([actual, target, tolerance]))];
  expect(patchedChart(one, drawn([actual, target, tolerance], ["series"]))).toBe(three);
  expect(patchedChart(three, drawn([actual], ["series"]))).toBe(one);
});

it("draws a series in another way, and leaves the others as they are", () => {
  const hers = chartXml(drawn([actual, target])).replace("1F3864", "7030A0");
  const before = drawn([{ ...actual, color: "#7030A0" }, target]);
  const patched = patchedChart(hers, {
    ...drawn([before.series[0] ?? actual, { ...tolerance, name: target.name, values: target.values }]),
    opened: { part: "chart1.xml", set: ["looks"] },
  });
  expect(patched).toBe(hers.replace("2E7D32", "B45F06").replace('val="dash"', 'val="sysDot"'));
});
