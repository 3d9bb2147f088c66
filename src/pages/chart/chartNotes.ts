import { oneLine } from "../../words/plain";
import { counted } from "../../core/figures/counted";
import type { Period } from "../../core/periods/period";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { periodsLeftOut, type ChartPeriod } from "./chartPeriods";
import { chartMarks } from "./chartMarks";

/** A period of each kind in one word. */
const KIND: Readonly<Record<Period["kind"], string>> = {
  month: "month",
  quarter: "quarter",
  year: "year",
  week: "week",
  span: "longer span",
};

/**
 * What a reader of the chart cannot see in it, in sentences: targets in words that have no line, periods of another
 * kind that are left out, what `(p)` means. `""` where there is nothing to say.
 */
export function chartNotes(judgement: Judgement, periods: readonly ChartPeriod[]): string {
  if (periods.length === 0) return "";
  return [
    ...marksWithoutLine(judgement, periods),
    ...leftOut(judgement, periods),
    ...(periods.some(({ provisional }) => provisional) ? [NOT_FINAL] : []),
  ].join(" ");
}

/** Targets and tolerances that say something and no figure at which a line could be drawn: `as few as can be`. */
function marksWithoutLine({ measure }: Judgement, periods: readonly ChartPeriod[]): readonly string[] {
  const drawn = chartMarks(measure, periods);
  const marks = [
    { of: "Target", fact: measure.target },
    { of: "Tolerance", fact: measure.tolerance },
  ];
  return marks.flatMap(({ of, fact }) => {
    const hasLine = fact === null || !isSaying(fact) || drawn.some((mark) => mark.of === of);
    return hasLine ? [] : [NO_LINE(of.toLowerCase(), fact)];
  });
}

/** Whether a cell says a target at all; a marker such as `TBC` says that there is none. */
function isSaying({ value: { kind } }: Fact): boolean {
  return kind === "several" || kind === "text" || kind === "number";
}

/** How many periods of which other kinds the row has. */
function leftOut(judgement: Judgement, [first]: readonly ChartPeriod[]): readonly string[] {
  const others = periodsLeftOut(judgement);
  const drawn = first?.actual.period?.kind;
  if (others.length === 0 || drawn === undefined) return [];
  const counts = (Object.keys(KIND) as Period["kind"][]).flatMap((kind) => {
    const count = others.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [counted(count, KIND[kind])];
  });
  return [LEFT_OUT(`${KIND[drawn]}s`, counts.join(" and "), others.length)];
}

const NO_LINE = (name: string, { content }: Fact): string =>
  `The ${name} “${oneLine(String(content))}” names no figure for these periods, so no line is drawn for it.`;
const LEFT_OUT = (drawn: string, others: string, count: number): string =>
  `The chart has the ${drawn} alone: ${others} of the row ${count === 1 ? "is" : "are"} left out.`;
const NOT_FINAL = "(p) is not final yet.";
