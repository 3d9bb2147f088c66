import type { BookChart, BookSeries } from "../book";
import { DECLARATION } from "../write/newSheet";
import { escapeXml } from "../xml/text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Widths of lines: 12,700 to the point. */
const UNITS_PER_POINT = 12_700;
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Files give the sizes of letters in hundredths of a point. */
const HUNDREDTHS = 100;
/** Points. */
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
const GRID_COLOUR = "D9D9D9";
const TEXT_COLOUR = "404040";
const MARKER_SIZE = 6;

/** The part of a line chart, its elements in the order that the schema asks for (ECMA-376 part 1, 21.2.2). */
export function chartXml(made: BookChart): string {
  const { title, titleSize = TITLE_SIZE, textSize = TEXT_SIZE, series, axis, legend } = made;
  const chart = [
    title === null ? "" : titleXml(title, titleSize),
    `<c:autoTitleDeleted val="${title === null ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${lineChart(series, textSize)}${categoryAxis()}${valueAxis(axis)}</c:plotArea>`,
    legend === null ? "" : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
  ].join("");
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">` +
    `<c:roundedCorners val="0"/><c:chart>${chart}</c:chart>` +
    `<c:spPr>${fill("FFFFFF")}<a:ln w="9525">${fill(GRID_COLOUR)}</a:ln></c:spPr>${textXml(textSize)}</c:chartSpace>`
  );
}

function titleXml(title: string, points: number): string {
  const size = points * HUNDREDTHS;
  const look = `<a:rPr lang="en-GB" sz="${size}" b="1"/>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>` +
    `<a:r>${look}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function lineChart(series: readonly BookSeries[], textSize: number): string {
  const all = series.map((one, at) => seriesXml(one, at, textSize)).join("");
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`
  );
}

/** A line of a chart by its number. */
export function seriesXml(one: BookSeries, at: number, textSize = TEXT_SIZE): string {
  const { name, categories, values } = one;
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    name === null ? "" : `<c:tx><c:strRef><c:f>${escapeXml(name)}</c:f></c:strRef></c:tx>`,
    `<c:spPr>${lineXml(one)}</c:spPr>`,
    markerXml(one, false),
    ...one.hollow.map(
      (point) =>
        `<c:dPt><c:idx val="${point}"/>${markerXml(one, true)}<c:bubble3D val="0"/><c:spPr>${lineXml(one)}</c:spPr></c:dPt>`,
    ),
    labelsXml(one, textSize),
    categories === null ? "" : `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>`,
  ].join("");
}

/** How its line is drawn. */
export function lineXml({ color, weight, dash }: BookSeries): string {
  const width = weight === null ? "" : ` w="${Math.round(weight * UNITS_PER_POINT)}"`;
  const colour = color === null ? "" : fill(color.slice(1));
  return `<a:ln${width} cap="rnd">${colour}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** The markers of its points; `""` leaves them to the program that draws it. */
export function markerXml({ marker, color }: BookSeries, hollow: boolean): string {
  if (marker === null) return "";
  if (marker === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  const colour = color?.slice(1) ?? TEXT_COLOUR;
  const look = `${fill(hollow ? "FFFFFF" : colour)}<a:ln w="9525">${fill(colour)}</a:ln>`;
  return `<c:marker><c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${look}</c:spPr></c:marker>`;
}

const shows = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The values that some points of a series show. */
export function labelsXml({ labelled, labelsAt = "t" }: BookSeries, textSize = TEXT_SIZE): string {
  if (labelled.length === 0) return "";
  const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(textSize, true)}<c:dLblPos val="${labelsAt}"/>`;
  const each = labelled.map((point) => `<c:dLbl><c:idx val="${point}"/>${look}${shows(1)}</c:dLbl>`);
  return `<c:dLbls>${each.join("")}${shows(0)}</c:dLbls>`;
}

function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis({ format, minimum, maximum }: BookChart["axis"]): string {
  const most = maximum === null ? "" : `<c:max val="${maximum}"/>`;
  const least = minimum === null ? "" : `<c:min val="${minimum}"/>`;
  const code = format === null ? "General" : escapeXml(format);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${most}${least}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(GRID_COLOUR)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${code}" sourceLinked="${format === null ? 1 : 0}"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function textXml(size: number, bold = false): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * HUNDREDTHS}"${bold ? ' b="1"' : ""}>${fill(TEXT_COLOUR)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
