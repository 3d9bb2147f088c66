import type { BookAnchor, BookChart } from "../book";
import { escapeXml } from "../xml/text";
import { farCorner, type LineSizes } from "./anchors";
import { pixelsToUnits } from "./drawingUnits";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A drawing part without anything in it. */
export const EMPTY_DRAWING = `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** The element that hangs a chart on its cell; `shapeId` is its number among what is drawn there. */
export function chartAnchor(
  chart: BookChart,
  shapeId: number,
  relationship: string,
  sizes: LineSizes,
): string {
  const name = `<xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.description)}"/>`;
  const reference = `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    cornerXml("from", chart) +
    cornerXml("to", farCorner(chart, sizes)) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml(name: "from" | "to", { row, column, down, across }: Corner): string {
  const [right, below] = [pixelsToUnits(across), pixelsToUnits(down)];
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${right}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${below}</xdr:rowOff></xdr:${name}>`;
}

type Corner = Omit<BookAnchor, "width" | "height">;
