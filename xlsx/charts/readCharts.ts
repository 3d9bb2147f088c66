import type { BookChart, BookSeries } from "../book";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { attribute, child, childrenOf, descendants, parseXml, type XmlElement } from "../xml/xmlElement";
import { readAnchor, type LineSizes } from "./anchors";

/** Widths of lines: 12,700 to the point. */
const UNITS_PER_POINT = 12_700;

/** The charts that are drawn over a sheet, whoever made them: what they draw, and what they are called. */
export function readCharts(parts: PackageParts, sheetPath: string, sizes: LineSizes): readonly BookChart[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => {
      const links = new Map(relationshipsOf(parts, target).map((link) => [link.id, link.target]));
      const anchors = parseXml(partText(parts, target))?.children ?? [];
      return anchors.flatMap((anchor) => {
        const frame = child(anchor, "graphicFrame");
        const link = descendants(frame, "chart")[0];
        const part = link && links.get(attribute(link, "id") ?? "");
        const place = readAnchor(anchor, sizes);
        const root = part === undefined ? null : parseXml(partText(parts, part));
        if (!frame || !root || part === undefined || place === null) return [];
        return [{ ...place, ...namesOf(frame), ...chartOf(root), opened: { part, set: [] } }];
      });
    });
}

function namesOf(frame: XmlElement): Pick<BookChart, "name" | "description"> {
  const named = descendants(frame, "cNvPr")[0];
  return {
    name: (named && attribute(named, "name")) ?? "",
    description: (named && attribute(named, "descr")) ?? "",
  };
}

function chartOf(root: XmlElement): Pick<BookChart, "type" | "title" | "series" | "axis" | "legend"> {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const kinds = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const position = legend && child(legend, "legendPos");
  const values = child(area, "valAx");
  const scaling = child(values, "scaling");
  const format = child(values, "numFmt");
  return {
    type: kinds.map(({ name }) => name).join("+"),
    title:
      title === undefined
        ? null
        : descendants(title, "t")
            .map(({ text }) => text)
            .join(""),
    series: kinds.flatMap((kind) => childrenOf(kind, "ser").map(seriesOf)),
    axis: {
      format: (format && attribute(format, "formatCode")) ?? null,
      minimum: numberOf(scaling, "min"),
      maximum: numberOf(scaling, "max"),
    },
    legend: legend === undefined ? null : ((position && attribute(position, "val")) ?? "r"),
  };
}

function numberOf(element: XmlElement | undefined, name: string): number | null {
  const found = child(element, name);
  const value = found && attribute(found, "val");
  return value === undefined ? null : Number(value);
}

/** A series of a chart's part: what it draws, and how. */
export function seriesOf(series: XmlElement): BookSeries {
  const line = child(child(series, "spPr"), "ln");
  const colour = child(child(line, "solidFill"), "srgbClr");
  const dash = child(line, "prstDash");
  const symbol = child(child(series, "marker"), "symbol");
  const width = line && attribute(line, "w");
  const labels = childrenOf(child(series, "dLbls"), "dLbl");
  const color = colour && attribute(colour, "val");
  return {
    name: referenceIn(child(series, "tx")),
    categories: referenceIn(child(series, "cat") ?? child(series, "xVal")),
    values: referenceIn(child(series, "val") ?? child(series, "yVal")) ?? "",
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    weight: width === undefined ? null : Number(width) / UNITS_PER_POINT,
    dash: (dash && attribute(dash, "val")) ?? "solid",
    marker: (symbol && attribute(symbol, "val")) ?? null,
    hollow: childrenOf(series, "dPt").flatMap((point) => indexOf(point)),
    labelled: labels.flatMap((label) => indexOf(label)),
    ...labelsAtOf(labels),
  };
}

/** The side on which the first label with one stands. */
function labelsAtOf(labels: readonly XmlElement[]): Pick<BookSeries, "labelsAt"> {
  const [labelsAt] = labels.flatMap((label) => {
    const position = child(label, "dLblPos");
    return (position && attribute(position, "val")) ?? [];
  });
  return labelsAt === undefined || labelsAt === "t" ? {} : { labelsAt };
}

function indexOf(element: XmlElement): number[] {
  const index = numberOf(element, "idx");
  return index === null ? [] : [index];
}

function referenceIn(element: XmlElement | undefined): string | null {
  return descendants(element, "f")[0]?.text ?? null;
}
