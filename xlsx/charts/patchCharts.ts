import type { BookChart, BookSheet } from "../book";
import { addContentType, freePath } from "../contentTypes";
import { partText, putText, type Package } from "../package";
import { addRelationship, relationshipsOf, withoutElements } from "../relationships";
import { DECLARATION } from "../write/newSheet";
import { removePart } from "../write/removeParts";
import { partEdit } from "../write/sheetParts";
import { edited } from "../write/textEdits";
import { attribute, child, descendants, parseXml, type XmlElement } from "../xml/xmlElement";
import { sizesOf, type LineSizes } from "./anchors";
import { chartXml } from "./chartXml";
import { chartAnchor, EMPTY_DRAWING } from "./drawingXml";
import { patchedAnchor, patchedChart } from "./patchChart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** The first shape's number is the drawing's own. */
const FIRST_SHAPE = 2;

/**
 * Brings the charts of a sheet's part to what they are now: new ones are added, those that went are taken out, of the
 * others only what was set is written. All else that is drawn there keeps its bytes.
 */
export function patchCharts(
  parts: Package,
  sheet: string,
  before: readonly BookChart[],
  { charts: now = [], ...lines }: Pick<BookSheet, "charts" | "columnWidths" | "rowHeights">,
): void {
  const left = new Set(now.flatMap(({ opened }) => opened?.part ?? []));
  const gone = before.flatMap(({ opened }) => opened?.part ?? []).filter((part) => !left.has(part));
  const touched = now.filter(({ opened }) => (opened?.set.length ?? 0) > 0);
  const added = now.filter(({ opened }) => opened === undefined);
  if (gone.length + touched.length + added.length === 0) return;
  const drawing =
    relationshipsOf(parts, sheet).find(({ type }) => type === "drawing")?.target ?? addDrawing(parts, sheet);
  for (const part of gone) takeOut(parts, drawing, part);
  for (const chart of touched) patch(parts, drawing, chart);
  for (const chart of added) add(parts, drawing, chart, sizesOf(lines));
}

function addDrawing(parts: Package, sheet: string): string {
  const path = freePath(parts, "xl/drawings/drawing", ".xml");
  putText(parts, path, DECLARATION + EMPTY_DRAWING);
  addContentType(parts, path, DRAWING_TYPE);
  const id = addRelationship(parts, sheet, `${OFFICE}/drawing`, path);
  const xml = partText(parts, sheet);
  const root = parseXml(xml, "sheetData");
  if (!root) throw new Error(`The part ${sheet} is no XML.`);
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(root.start))?.[1] ?? "";
  const edit = partEdit(root, "drawing", `<${prefix}drawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  putText(parts, sheet, edit ? edited(xml, [edit]) : xml);
  return path;
}

/** The element of a drawing in which a part is drawn. */
function anchorOf(parts: Package, drawing: string, part: string): XmlElement | undefined {
  const id = relationshipsOf(parts, drawing).find(({ target }) => target === part)?.id;
  return parseXml(partText(parts, drawing))?.children.find((anchor) =>
    descendants(child(anchor, "graphicFrame"), "chart").some((one) => attribute(one, "id") === id),
  );
}

function takeOut(parts: Package, drawing: string, part: string): void {
  const anchor = anchorOf(parts, drawing, part);
  if (anchor) putText(parts, drawing, withoutElements(partText(parts, drawing), [anchor]));
  for (const { target, type } of relationshipsOf(parts, part))
    if (type === "chartStyle" || type === "chartColorStyle") removePart(parts, part, target);
  removePart(parts, drawing, part);
}

function patch(parts: Package, drawing: string, chart: BookChart): void {
  if (chart.opened === undefined) return;
  const { part } = chart.opened;
  const xml = partText(parts, part);
  putText(parts, part, patchedChart(xml, chart));
  const anchor = anchorOf(parts, drawing, part);
  if (anchor) putText(parts, drawing, patchedAnchor(partText(parts, drawing), anchor, chart));
}

function add(parts: Package, drawing: string, chart: BookChart, sizes: LineSizes): void {
  const path = freePath(parts, "xl/charts/chart", ".xml");
  putText(parts, path, chartXml(chart));
  addContentType(parts, path, CHART_TYPE);
  const id = addRelationship(parts, drawing, `${OFFICE}/chart`, path);
  const xml = partText(parts, drawing);
  const root = parseXml(xml);
  if (!root) throw new Error(`The part ${drawing} is no XML.`);
  const taken = descendants(root, "cNvPr").map((one) => Number(attribute(one, "id") ?? 0));
  const anchor = chartAnchor(chart, Math.max(FIRST_SHAPE - 1, ...taken) + 1, id, sizes);
  if (root.innerStart === root.end) {
    const opened = `${xml.slice(0, root.end - 2)}>`;
    const name = /^<([\w:.-]+)/.exec(xml.slice(root.start))?.[1] ?? "";
    putText(parts, drawing, `${opened}${anchor}</${name}>${xml.slice(root.end)}`);
  } else putText(parts, drawing, xml.slice(0, root.innerEnd) + anchor + xml.slice(root.innerEnd));
}
