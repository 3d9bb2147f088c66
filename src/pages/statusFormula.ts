import type { NumberValue } from "../core/figures/cellValue";
import { displayed, heldDecimals } from "../core/figures/displayed";
import { judgeStatus } from "../core/status/judgeStatus";
import { STATUS_LETTER, STATUS_WORD, type Status } from "../core/status/status";
import type { Judgement } from "../model/judgement";
import type { Fact, Measure } from "../model/scorecard";
import { figureFormula } from "./figureFormula";

/** The cells of a page that a status is worked out from, as its formulas name them. */
export interface StatusCells {
  readonly latest: string;
  readonly target: string;
  readonly tolerance: string;
}

/** A status as pages show it, letter and word: `R – Red`, and `– no status`. */
export function statusText(status: Status): string {
  return status === "grey" ? NO_STATUS : `${STATUS_LETTER[status]} – ${STATUS_WORD[status]}`;
}

const NO_STATUS = `${STATUS_LETTER.grey} no status`;

/**
 * The status as a formula over the page's own cells, so that it follows the scorecard without the add-in; `null` where
 * the rule that gave it is none of target and tolerance alone (a plan, a band, a strict mark, no target, no polarity).
 */
export function statusFormula(
  { measure, latest, status }: Judgement,
  cells: StatusCells,
  text: (status: Status) => string = statusText,
): string | null {
  const way = WAYS[measure.polarity.value];
  const [value, target] = [figureOf(latest), figureOf(measure.target)];
  if (way === undefined || value === null || target === null) return null;
  const tolerance = figureOf(measure.tolerance);
  if (measure.tolerance !== null && tolerance === null && measure.tolerance.value.kind === "number")
    return null;
  if (!areAlike([value, target, ...(tolerance ? [tolerance] : [])])) return null;
  if (simplyJudged(measure, value, target, tolerance) !== status.value) return null;
  const rounded = (figure: NumberValue, cell: string): string => `ROUND(${cell},${heldDecimals(figure)})`;
  const reaches = (mark: NumberValue, cell: string): string =>
    `${rounded(value, cells.latest)}${way}${rounded(mark, cell)}`;
  const red = `"${text("red")}"`;
  const amber =
    tolerance === null || isInverted(way, target, tolerance)
      ? red
      : `IF(${reaches(tolerance, cells.tolerance)},"${text("amber")}",${red})`;
  const known = [cells.latest, cells.target].map((cell) => `ISNUMBER(${cell})`).join(",");
  const told = `IF(${reaches(target, cells.target)},"${text("green")}",${amber})`;
  return `=IF(AND(${known}),${told},"${text("grey")}")`;
}

const WAYS: Readonly<Partial<Record<Measure["polarity"]["value"], ">=" | "<=">>> = {
  higher: ">=",
  lower: "<=",
};

/** A figure that the page's cell holds as a number, and that is met by reaching it. */
function figureOf(fact: Fact | null): NumberValue | null {
  if (fact?.value.kind !== "number" || fact.strict === true) return null;
  return figureFormula(fact).isNumber ? fact.value : null;
}

function areAlike(figures: readonly NumberValue[]): boolean {
  return figures.every(({ percent }) => percent === figures[0]?.percent);
}

/** A tolerance on the wrong side of its target is left aside, as the judgement does. */
function isInverted(way: ">=" | "<=", target: NumberValue, tolerance: NumberValue): boolean {
  return way === ">=" ? displayed(tolerance) > displayed(target) : displayed(tolerance) < displayed(target);
}

/** What target and tolerance alone would say. */
function simplyJudged(
  { polarity }: Measure,
  value: NumberValue,
  target: NumberValue,
  tolerance: NumberValue | null,
): Status {
  return judgeStatus({
    actual: displayed(value),
    target: displayed(target),
    tolerance: tolerance && displayed(tolerance),
    polarity: polarity.value,
  }).value;
}
