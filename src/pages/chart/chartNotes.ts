import { counted } from "../../core/figures/counted";
import type { Period } from "../../core/periods/period";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { figureFormula } from "../figureFormula";
import { periodsLeftOut, type ChartPeriod } from "./chartPeriods";

/** A period of each kind in one word. */
const KIND: Readonly<Record<Period["kind"], string>> = {
  month: "month",
  quarter: "quarter",
  year: "year",
  week: "week",
  span: "longer span",
};

/**
 * What a reader of the chart cannot see in it: marks that are no single figure and have no line, periods of another kind
 * that are left out, and what `(p)` means; in sentences, `""` where there is nothing to say.
 */
export function chartNotes(judgement: Judgement, periods: readonly ChartPeriod[]): string {
  if (periods.length === 0) return "";
  return [
    ...marksWithoutLine(judgement),
    ...leftOut(judgement, periods),
    ...(periods.some(({ provisional }) => provisional) ? [NOT_FINAL] : []),
  ].join(" ");
}

/** Target and tolerance that say something, and no figure that a line could be drawn at: `between 5 and 10`. */
export function marksWithoutLine({ measure }: Judgement): readonly string[] {
  const marks = [
    { name: "target", fact: measure.target },
    { name: "tolerance", fact: measure.tolerance },
  ];
  return marks.flatMap(({ name, fact }) => (fact !== null && hasNoLine(fact) ? [NO_LINE(name, fact)] : []));
}

/** A marker such as `TBC` says by itself that there is none. */
function hasNoLine(fact: Fact): boolean {
  const { kind } = fact.value;
  return kind === "several" || kind === "text" || (kind === "number" && !figureFormula(fact).isNumber);
}

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
  `The ${name} “${String(content).replace(/\s+/g, " ").trim()}” is no single figure, so that no line is drawn for it.`;
const LEFT_OUT = (drawn: string, others: string, count: number): string =>
  `The chart has the ${drawn} alone: ${others} of the row ${count === 1 ? "is" : "are"} left out.`;
const NOT_FINAL = "(p) is not final yet.";
