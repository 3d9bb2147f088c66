import { expect, it } from "vitest";
import type { BookChart } from "../book";
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
