import { display } from "../../../xlsx/display";
import type { BookChart } from "../../../xlsx/book";
import { axisSteps } from "./axisSteps";
import type { DrawnFigures, DrawnSeries } from "./chartFigures";

const SVG = "http://www.w3.org/2000/svg";
/** Pixels. */
const FONT = 11;
const TITLE_FONT = 13;
const TITLE_HEIGHT = 24;
const LEGEND_HEIGHT = 20;
const LABELS_HEIGHT = 18;
const AXIS_WIDTH = 46;
const EDGE = 12;
const MARKER = 3;
const GAP = 3;
const STROKE = 8;
const LEGEND_LINE = 22;
/** As wide as a letter of that size is on average. */
const LETTER = 6;
const POINT = 4 / 3;
const INK = "#404040";
const GRID = "#E0E0E0";
const LINE = "#1F3864";
/** Dashes by the names that files give them, in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dash: [4, 3],
  sysDash: [3, 1],
  sysDot: [1, 1.5],
  dot: [1, 3],
  dashDot: [4, 3, 1, 3],
};

/** A chart as lines over the sheet: title, axis, months, series with their dashes and markers, legend. Its text is text. */
export function drawChart(chart: BookChart, { categories, series }: DrawnFigures): SVGElement {
  const { width, height, axis } = chart;
  const svg = make("svg", { width, height, role: "img", "aria-label": chart.description || chart.name });
  svg.append(make("rect", { width, height, fill: "#FFFFFF", stroke: "#BFBFBF" }));
  const figures = series.flatMap(({ values }) => values.filter((one) => one !== null));
  const steps = axisSteps(Math.min(...figures, Infinity), Math.max(...figures, -Infinity), axis);
  const area = {
    left: AXIS_WIDTH,
    right: width - EDGE,
    top: chart.title === null ? EDGE : TITLE_HEIGHT + EDGE,
    bottom: height - LABELS_HEIGHT - (chart.legend === null ? EDGE : LEGEND_HEIGHT),
  };
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const y = (value: number) => area.bottom - ((value - low) / (high - low)) * (area.bottom - area.top);
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const x = (at: number) => area.left + ((at + 0.5) / count) * (area.right - area.left);
  if (chart.title !== null)
    svg.append(text(shortened(chart.title, width), width / 2, TITLE_HEIGHT, "middle", TITLE_FONT));
  for (const step of steps) {
    svg.append(make("line", { x1: area.left, x2: area.right, y1: y(step), y2: y(step), stroke: GRID }));
    svg.append(text(display(step, axis.format ?? "General", false), area.left - 4, y(step) + 4, "end"));
  }
  const wide = Math.max(1, ...categories.map(({ length }) => length)) * LETTER + LETTER;
  const every = Math.max(1, Math.ceil(wide / ((area.right - area.left) / count)));
  categories.forEach((label, at) => {
    if ((count - 1 - at) % every === 0) svg.append(text(label, x(at), area.bottom + FONT + 3, "middle"));
  });
  for (const one of series) svg.append(...drawSeries(one, x, y));
  if (chart.legend !== null) svg.append(...drawLegend(series, width, height));
  return svg;
}

function drawSeries(
  { values, shown, look }: DrawnSeries,
  x: (at: number) => number,
  y: (value: number) => number,
) {
  const parts: SVGElement[] = [];
  let path = "";
  values.forEach((value, at) => {
    if (value === null) return;
    path += `${values[at - 1] == null ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  parts.push(make("path", { d: path, fill: "none", ...stroke(look) }));
  values.forEach((value, at) => {
    if (value === null) return;
    const color = look.color ?? LINE;
    if (look.marker === "dash")
      parts.push(
        make("line", { x1: x(at) - STROKE, x2: x(at) + STROKE, y1: y(value), y2: y(value), ...stroke(look) }),
      );
    else if (look.marker !== "none" && look.marker !== null)
      parts.push(
        make("circle", {
          ...{ cx: x(at), cy: y(value), r: MARKER, stroke: color },
          fill: look.hollow.includes(at) ? "#FFFFFF" : color,
        }),
      );
    if (look.labelled.includes(at)) parts.push(label(shown[at] ?? "", x(at), y(value), look.labelsAt));
  });
  return parts;
}

/** A value beside its point. */
function label(words: string, x: number, y: number, side: string | undefined): SVGElement {
  if (side === "r") return text(words, x + MARKER + GAP, y + FONT / 3, "start");
  if (side === "l") return text(words, x - MARKER - GAP, y + FONT / 3, "end");
  if (side === "ctr") return text(words, x, y + FONT / 3, "middle");
  return text(words, x, side === "b" ? y + MARKER + FONT : y - MARKER - GAP, "middle");
}

function drawLegend(series: readonly DrawnSeries[], width: number, height: number) {
  const sizes = series.map(({ name }) => LEGEND_LINE + 4 + name.length * LETTER + EDGE);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const fits = Math.min(1, (width - 2 * EDGE) / Math.max(1, whole));
  let left = Math.max(EDGE, (width - whole) / 2);
  return series.flatMap(({ name, look }, at) => {
    const from = left;
    const own = (sizes[at] ?? 0) * fits;
    left += own;
    const middle = height - LEGEND_HEIGHT / 2;
    return [
      make("line", { x1: from, x2: from + LEGEND_LINE, y1: middle, y2: middle, ...stroke(look) }),
      text(shortened(name, own - LEGEND_LINE), from + LEGEND_LINE + 4, middle + 4, "start"),
    ];
  });
}

function stroke({ color, weight, dash }: DrawnSeries["look"]): Record<string, string | number> {
  const thick = (weight ?? 1.5) * POINT;
  const dashes = DASHES[dash]?.map((one) => one * thick).join(" ");
  return {
    stroke: color ?? LINE,
    "stroke-width": thick,
    ...(dashes !== undefined && { "stroke-dasharray": dashes }),
  };
}

/** What fits, with the rest left out at its end. */
function shortened(words: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / LETTER));
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

function text(words: string, x: number, y: number, anchor: string, size = FONT): SVGElement {
  const made = make("text", { x, y, "text-anchor": anchor, "font-size": size, fill: INK });
  made.textContent = words;
  return made;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
