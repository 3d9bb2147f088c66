import type { Judgement } from "../../model/judgement";
import type { ChartLine, ChartSource, PageChart } from "../../model/pages";
import type { Rectangle } from "../../model/place";
import type { Measure } from "../../model/scorecard";
import { figureFormula } from "../figureFormula";
import { titleOf } from "../../model/naming/titleOf";
import { axisSpan, type AxisSpan } from "./axisOrigin";
import { MEAN_HEADING } from "./chartData";
import { chartMarks } from "./chartMarks";
import type { ChartPeriod } from "./chartPeriods";
import { chartWords } from "./chartWords";

/** Lines of different lightness and dash, so that they are told apart in grey print: figures, target and tolerance, mean. */
const VALUE: ChartLine = { color: "#1F3864", weight: 2.25, dash: "Continuous", marker: "Circle" };
const MARKS: Readonly<Record<string, ChartLine>> = {
  Target: { color: "#2E7D32", weight: 1.75, dash: "Dash", marker: "None" },
  Tolerance: { color: "#B45F06", weight: 1.75, dash: "Dot", marker: "None" },
};
/** A single month has no line; a stroke at the height of the target stands for it. */
const ONE_POINT = "Dash" as const;
const MEAN: ChartLine = { color: "#7F7F7F", weight: 1.25, dash: "DashDot", marker: "None" };

/** What a chart is made of. */
export interface ChartInput {
  readonly sheet: string;
  readonly name: string;
  readonly judgement: Judgement;
  readonly periods: readonly ChartPeriod[];
  readonly mean: boolean;
  readonly source: ChartSource;
  readonly over: Rectangle;
  /** Points. */
  readonly titleSize: number;
  /** Letters of the title that fit one line; the page itself has the whole name. */
  readonly titleLetters: number;
  /** Points of the legend and the axes. */
  readonly textSize: number;
}

/**
 * The line chart of a measure, with its target and tolerance as lines of their own, and an alternative text that says
 * what it shows.
 */
export function chartOf(input: ChartInput): PageChart {
  const { sheet, name, judgement, periods, mean, source, over, titleSize, titleLetters, textSize } = input;
  const { measure } = judgement;
  const axis = chartAxis(measure, periods);
  const last = periods.at(-1);
  return {
    ...{ sheet, name, source, over },
    title: shortened(titleOf(measure), titleLetters),
    titleSize,
    textSize,
    description: chartWords(judgement, periods, axis.minimum),
    lines: chartLines(measure, periods, mean),
    axis: {
      ...axis,
      format: last
        ? axisFormat(figureFormula(last.actual).format, drawnFigures(measure, periods))
        : "General",
    },
    provisional: periods.flatMap(({ provisional }, at) => (provisional ? [at] : [])),
    labelled: periods.length > 0 ? periods.length - 1 : null,
  };
}

/** How the lines of a chart are drawn, in the order of its columns. */
export function chartLines(
  measure: Measure,
  periods: readonly ChartPeriod[],
  mean: boolean,
): readonly ChartLine[] {
  const marks = chartMarks(measure, periods).map(({ name }) => name);
  return linesCalled([...marks, ...(mean ? [MEAN_HEADING] : [])], periods.length);
}

/**
 * How the lines of a chart are drawn, by the headings of its figures (`Target 90%`, `Mean`), for a chart that exists
 * already.
 */
export function linesCalled(headings: readonly string[], points: number): readonly ChartLine[] {
  const beside = headings.map((heading) => MARKS[heading.split(" ")[0] ?? ""] ?? MEAN);
  return [VALUE, ...beside.map((line) => (points === 1 ? { ...line, marker: ONE_POINT } : line))];
}

/** From where to where the axis of a measure's chart runs. */
export function chartAxis(measure: Measure, periods: readonly ChartPeriod[]): AxisSpan {
  return axisSpan(drawnFigures(measure, periods), measure.unit === "percent");
}

/** A title that fits one line, cut between two words. */
function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

function drawnFigures(measure: Measure, periods: readonly ChartPeriod[]): readonly number[] {
  const drawn = [
    ...periods.map(({ actual }) => actual),
    ...chartMarks(measure, periods).map(({ fact }) => fact),
  ];
  return drawn.flatMap(({ value }) => (value.kind === "number" ? [value.number] : []));
}

/** An axis of percentages shows no decimals, unless all of them are small. */
function axisFormat(format: string, figures: readonly number[]): string {
  return format.includes("%") && Math.max(...figures) >= SMALL_SHARE ? "0%" : format;
}

/** Below 10%, whole percentages would give neighbouring marks of an axis the same label. */
const SMALL_SHARE = 0.1;
