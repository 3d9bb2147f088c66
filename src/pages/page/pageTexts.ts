import { oneLine } from "../../words/plain";
import { namePeriod } from "../../core/periods/namePeriod";
import { textInFormula } from "../../core/figures/inFormula";
import type { Fact, Measure } from "../../model/scorecard";
import { cellReference } from "../cellReference";
import { figureFormula, numberOn } from "../figureFormula";
import { fittingText, type TextRoom } from "./fittingText";
import { LATEST_LABEL, type CellOf, type PageFacts } from "./pageFacts";
import type { PageField } from "./pageLayout";

/**
 * What the chart shows, in a sentence that follows the figures: the figure, its target and tolerance, its status; then
 * what cannot be seen in the chart.
 */
export function sentenceFormula(
  { judgement: { measure, latest }, notes }: PageFacts,
  cellOf: CellOf,
): string {
  const { target, tolerance } = measure;
  const isNumber = (field: PageField, fact: Fact): string => `ISNUMBER(${numberOn(fact, cellOf(field))})`;
  const shown = (field: PageField, fact: Fact): string => {
    const { format, showsNumber } = figureFormula(fact);
    return showsNumber ? `TEXT(${cellOf(field)},${textInFormula(format)})` : cellOf(field);
  };
  const either = (field: PageField, fact: Fact): string =>
    figureFormula(fact).showsNumber
      ? `IF(${isNumber(field, fact)},${shown(field, fact)},${cellOf(field)})`
      : cellOf(field);
  const and = target === null ? '" against"' : `IF(${isNumber("target", target)}," and"," against")`;
  const mark = (field: "target" | "tolerance", fact: Fact, before: string): string =>
    `IF(${isNumber(field, fact)},${before}&${shown(field, fact)},"")`;
  const against = [
    target && mark("target", target, '" against a target of "'),
    tolerance && mark("tolerance", tolerance, `${and}&" a tolerance of "`),
  ].filter((one) => one !== null);
  const when = latest?.period ? `In ${namePeriod(latest.period)}: ` : `${LATEST_LABEL}: `;
  const start = `=${textInFormula(when)}&${latest ? either("latest", latest) : '""'}`;
  const rest = notes === "" ? [] : [textInFormula(`. ${notes}`)];
  return [start, ...against, `". Status: "&${cellOf("status")}`, ...rest].join("&");
}

/** The label of the commentary, which says by itself that the comment is the one from before the newest month came. */
export function commentaryLabel({ comment }: PageFacts, cell: string): string {
  const old = `AND(${cell}<>"",${cell}=${comment.text})`;
  return `=IF(${old},"Commentary (unchanged since "&${comment.period}&")","Commentary")`;
}

/**
 * The measure's benchmarks as the sheet has them, `SN 2023/24: 61; England: 71`, so that the page follows when one is
 * brought up to date.
 */
export function benchmarksFormula({ benchmarks }: Measure, room: TextRoom | undefined): string {
  const each = benchmarks.map((fact) => {
    const cell = cellReference(fact.place);
    const label = textInFormula(`${BETWEEN}${oneLine(fact.label)}: `);
    const format = textInFormula(figureFormula(fact).format);
    return `IF(${cell}="","",${label}&IF(ISNUMBER(${cell}),TEXT(${cell},${format}),${cell}))`;
  });
  const all = joinedTexts(each, BETWEEN);
  return `=${room === undefined ? all : fittingText(all, room)}`;
}

/**
 * Texts joined, each of which begins with what stands between them, as only those that are there have it; the first
 * loses its own. Without `=`.
 */
export function joinedTexts(each: readonly string[], between: string): string {
  return `MID(${each.join("&")},${between.length + 1},${LONGEST_TEXT})`;
}

/** Stands between two benchmarks. */
const BETWEEN = "; ";
/** The most letters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
