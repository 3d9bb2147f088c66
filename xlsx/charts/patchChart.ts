import type { BookChart, BookSeries, ChartFacet } from "../book";
import { edited, tagEdit, type TextEdit } from "../write/textEdits";
import { omit } from "../xml/attributes";
import { escapeXml } from "../xml/text";
import { attribute, child, childrenOf, descendants, parseXml, type XmlElement } from "../xml/xmlElement";
import { labelsXml, lineXml, markerXml, seriesXml } from "./chartXml";
import { pixelsToUnits } from "./drawingUnits";
import { seriesOf } from "./readCharts";

/** The part of a chart with what was set since it was opened; all else keeps its bytes. */
export function patchedChart(xml: string, chart: BookChart): string {
  const root = parseXml(xml);
  const area = child(child(root, "chart"), "plotArea");
  const edits: TextEdit[] = [];
  const series = (area?.children ?? [])
    .filter(({ name }) => name.endsWith("Chart"))
    .flatMap((kind) => childrenOf(kind, "ser"));
  if (isSet(chart, "series")) {
    chart.series.forEach((one, at) => edits.push(...seriesEdits(series[at], one)));
    edits.push(...countEdits(xml, series, chart.series));
  }
  if (isSet(chart, "looks"))
    chart.series.forEach((one, at) => edits.push(...lookEdits(xml, series[at], one)));
  if (isSet(chart, "labels"))
    chart.series.forEach((one, at) => edits.push(...labelEdits(xml, series[at], one)));
  if (isSet(chart, "title"))
    edits.push(...titleEdits(child(child(root, "chart"), "title"), chart.title ?? ""));
  if (isSet(chart, "minimum")) edits.push(...minimumEdits(xml, child(area, "valAx"), chart.axis.minimum));
  return edited(xml, edits);
}

/** A drawing with what was set of how this chart hangs there. */
export function patchedAnchor(xml: string, anchor: XmlElement, chart: BookChart): string {
  const named = descendants(anchor, "cNvPr")[0];
  const edits: TextEdit[] = [];
  if (named && (isSet(chart, "description") || isSet(chart, "name"))) {
    const { name, description: descr } = chart;
    edits.push(tagEdit(xml, named, { ...named.attributes, name, descr }));
  }
  if (isSet(chart, "place")) edits.push(...placeEdits(xml, anchor, chart));
  return edited(xml, edits);
}

function isSet({ opened }: BookChart, facet: ChartFacet): boolean {
  return opened?.set.includes(facet) === true;
}

/** The references of a series, without what the file remembers of their cells: Excel reads these anew. */
function seriesEdits(element: XmlElement | undefined, series: BookSeries): TextEdit[] {
  const references: readonly (readonly [string, string | null])[] = [
    ["tx", series.name],
    ["cat", series.categories],
    ["val", series.values],
  ];
  return references.flatMap(([name, reference]) => {
    const formula = descendants(child(element, name), "f")[0];
    if (formula === undefined || reference === null || formula.text === reference) return [];
    const cache =
      descendants(child(element, name), "strCache")[0] ?? descendants(child(element, name), "numCache")[0];
    return [
      { start: formula.innerStart, end: formula.innerEnd, text: escapeXml(reference) },
      ...(cache ? [{ start: cache.start, end: cache.end, text: "" }] : []),
    ];
  });
}

/** Series that came since are written behind the last, those that went are taken out. */
function countEdits(
  xml: string,
  before: readonly XmlElement[],
  now: readonly BookSeries[],
): readonly TextEdit[] {
  const gone = before.slice(now.length).map(({ start, end }) => ({ start, end, text: "" }));
  const last = before.at(-1);
  if (last === undefined || !isPrefixed(xml, last)) return gone;
  const numbers = before.flatMap((one) => [numberIn(one, "idx"), numberIn(one, "order")]);
  const next = Math.max(...numbers) + 1;
  const added = now.slice(before.length).map((one, at) => seriesXml(one, next + at));
  return added.length === 0 ? gone : [{ start: last.end, end: last.end, text: added.join("") }];
}

function numberIn(series: XmlElement, name: string): number {
  return Number(attribute(child(series, name) ?? series, "val") ?? 0);
}

/** The line and the markers of a series, where they are drawn in another way than the file has them. */
function lookEdits(xml: string, element: XmlElement | undefined, series: BookSeries): readonly TextEdit[] {
  if (element === undefined || !isPrefixed(xml, element)) return [];
  const look = ({ color, weight, dash, marker }: BookSeries): string =>
    JSON.stringify([color, weight, dash, marker]);
  if (look(seriesOf(element)) === look(series)) return [];
  const [line, marker] = ["spPr", "marker"].map((name) => child(element, name));
  const before = child(element, "tx") ?? child(element, "order");
  if (before === undefined) return [];
  const at = line ?? { start: before.end, end: before.end };
  const drawn = `<c:spPr>${lineXml(series)}</c:spPr>${markerXml(series, false)}`;
  return [
    { start: at.start, end: at.end, text: drawn },
    ...(marker ? [{ start: marker.start, end: marker.end, text: "" }] : []),
  ];
}

/** Its elements are called as ours are, so that ours can stand beside them. */
function isPrefixed(xml: string, { start }: XmlElement): boolean {
  return xml.startsWith("<c:", start);
}

/** The one label of a series goes to another point with all that it looks like; where there is none, or are several, they are made anew. */
function labelEdits(xml: string, element: XmlElement | undefined, series: BookSeries): TextEdit[] {
  const all = child(element, "dLbls");
  const labels = childrenOf(all, "dLbl");
  const [only] = labels;
  const [point] = series.labelled;
  const index = child(only, "idx");
  const position = child(only, "dLblPos");
  if (labels.length === 1 && series.labelled.length === 1 && index)
    return [
      tagEdit(xml, index, { val: String(point) }),
      ...(position ? [tagEdit(xml, position, { val: series.labelsAt ?? "t" })] : []),
    ];
  const before = child(element, "cat") ?? child(element, "val");
  if (before === undefined || !isPrefixed(xml, before)) return [];
  const [start, end] = all ? [all.start, all.end] : [before.start, before.start];
  return [{ start, end, text: labelsXml(series) }];
}

function titleEdits(title: XmlElement | undefined, text: string): TextEdit[] {
  const [first, ...rest] = descendants(title, "t");
  if (first === undefined) return [];
  return [
    { start: first.innerStart, end: first.innerEnd, text: escapeXml(text) },
    ...rest.map((one) => ({ start: one.innerStart, end: one.innerEnd, text: "" })),
  ];
}

function minimumEdits(xml: string, axis: XmlElement | undefined, minimum: number | null): TextEdit[] {
  const scaling = child(axis, "scaling");
  if (scaling === undefined) return [];
  const found = child(scaling, "min");
  if (found !== undefined)
    return minimum === null
      ? [{ start: found.start, end: found.end, text: "" }]
      : [tagEdit(xml, found, { ...omit(found.attributes, "val"), val: String(minimum) })];
  if (minimum === null || scaling.innerStart === scaling.end) return [];
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(scaling.start))?.[1] ?? "";
  return [{ start: scaling.innerEnd, end: scaling.innerEnd, text: `<${prefix}min val="${minimum}"/>` }];
}

/** A chart that hangs between two cells is given the size that it has by one, as its own drawing would write it. */
function placeEdits(
  xml: string,
  anchor: XmlElement,
  { row, column, down, across, width, height }: BookChart,
): TextEdit[] {
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(anchor.start))?.[1] ?? "";
  const tag = (name: string, text: string | number): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const corner = [
    tag("col", column),
    tag("colOff", pixelsToUnits(across)),
    tag("row", row),
    tag("rowOff", pixelsToUnits(down)),
  ].join("");
  const size = `<${prefix}ext cx="${pixelsToUnits(width)}" cy="${pixelsToUnits(height)}"/>`;
  const [from, to, ext] = ["from", "to", "ext"].map((name) => child(anchor, name));
  const inner = xml.slice(anchor.innerStart, anchor.innerEnd);
  const cut = [from, to, ext].flatMap((one) => (one ? [xml.slice(one.start, one.end)] : []));
  const rest = cut.reduce((text, piece) => text.replace(piece, ""), inner);
  const name = `${prefix}oneCellAnchor`;
  const declared = xml.slice(anchor.start, anchor.innerStart).match(/ xmlns:[\w.-]+="[^"]*"/g) ?? [];
  return [
    {
      start: anchor.start,
      end: anchor.end,
      text: `<${name}${declared.join("")}>${tag("from", corner)}${size}${rest}</${name}>`,
    },
  ];
}
