import type { BookChart } from "../book";
import { escapeXml } from "../xml/text";
import { UNITS_PER_PIXEL } from "./units";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A drawing part without anything in it. */
export const EMPTY_DRAWING = `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** The element that hangs a chart on its cell; `shapeId` is its number among what is drawn there. */
export function chartAnchor(chart: BookChart, shapeId: number, relationship: string): string {
  const name = `<xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.description)}"/>`;
  const reference = `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${fromXml(chart)}${sizeXml(chart)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:oneCellAnchor>"
  );
}

function fromXml({ row, column, down, across }: BookChart): string {
  const length = (pixels: number): number => Math.round(pixels * UNITS_PER_PIXEL);
  return `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${length(across)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${length(down)}</xdr:rowOff></xdr:from>`;
}

function sizeXml({ width, height }: BookChart): string {
  return `<xdr:ext cx="${Math.round(width * UNITS_PER_PIXEL)}" cy="${Math.round(height * UNITS_PER_PIXEL)}"/>`;
}
