import { expect, it } from "vitest";
import type { BookChart, BookSeries } from "../book";
import { parseXml, type XmlElement } from "../xml/xmlElement";
import { chartXml } from "./chartXml";

/**
 * The children that an element may have, in the order in which they must stand: ECMA-376, 5th edition, part 1, 21.2.2
 * (CT_ChartSpace, CT_Chart, CT_PlotArea, CT_LineChart, CT_LineSer and so on), of those that are of use here. A program that
 * goes by the schema refuses a file in which two stand the other way round.
 */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  plotArea: "layout lineChart valAx catAx dateAx serAx dTable spPr extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  ser: "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  marker: "symbol size spPr extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  dLbl: "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  scaling: "logBase orientation max min extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r br fld endParaRPr",
};
/** Either kind of axis may come first. */
const ANY_ORDER: Readonly<Record<string, readonly string[]>> = { plotArea: ["valAx", "catAx"] };

/** What stands in the wrong place, or has none. */
function misplaced(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(" ");
  const free = ANY_ORDER[element.name] ?? [];
  let last = -1;
  const own = (order ? element.children : []).flatMap(({ name }) => {
    const at = order?.indexOf(name) ?? -1;
    const isWrong = at < 0 || (at < last && !free.includes(name));
    last = Math.max(last, at);
    return isWrong ? [`${name} in ${element.name}`] : [];
  });
  return [...own, ...element.children.flatMap(misplaced)];
}

function parsed(xml: string): XmlElement {
  const root = parseXml(xml);
  if (root === null) throw new Error("This is no XML.");
  return root;
}

const series = (values: string, more: Partial<BookSeries> = {}): BookSeries => ({
  ...{ name: "'KPI chart data'!$B$2", categories: "'KPI chart data'!$A$3:$A$20", values },
  ...{ color: "#1F3864", weight: 2.25, dash: "solid", marker: "circle", hollow: [16], labelled: [17] },
  ...more,
});
const CHART: BookChart = {
  ...{ row: 8, column: 0, down: 0, across: 0, width: 600, height: 300 },
  ...{ name: "KPI chart 1", description: "", type: "lineChart", title: "Visits & plans <1>", legend: "b" },
  series: [
    series("'KPI chart data'!$B$3:$B$20", { labelsAt: "r" }),
    series("'KPI chart data'!$C$3:$C$20", { dash: "sysDot", marker: "none", hollow: [], labelled: [] }),
  ],
  axis: { format: "0%", minimum: 0.5, maximum: 1 },
};

it("stands in the order that the schema of charts asks for", () => {
  const wholly = parsed(chartXml(CHART));
  expect(wholly.name).toBe("chartSpace");
  expect(misplaced(wholly)).toEqual([]);
  const barely: BookChart = {
    ...CHART,
    ...{ title: null, legend: null, axis: { format: null, minimum: null, maximum: null } },
    series: [
      series("Data!$B$1:$B$3", { name: null, categories: null, color: null, weight: null, marker: null }),
    ],
  };
  expect(misplaced(parsed(chartXml(barely)))).toEqual([]);
});

it("would be found to be out of order", () => {
  const xml = chartXml(CHART);
  const swapped = xml.replace(/(<c:order val="0"\/>)(<c:tx>.*?<\/c:tx>)/, "$2$1");
  expect(swapped).not.toBe(xml);
  expect(misplaced(parsed(swapped))).toEqual(["order in ser"]);
});
