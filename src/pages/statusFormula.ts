import { PER_CENT } from "../core/figures/rate";
import type { NumberValue } from "../core/figures/cellValue";
import { displayed, heldDecimals } from "../core/figures/displayed";
import { judgeStatus } from "../core/status/judgeStatus";
import { STATUS_LETTER, STATUS_WORD, type Status } from "../core/status/status";
import { bandEdge, bandWidth } from "../judge/bandEdge";
import type { Judgement } from "../model/judgement";
import type { Fact, Measure } from "../model/scorecard";
import { figureFormula } from "./figureFormula";

/** The cells of a page from which a status is worked out, as its formulas name them; `""` for one that is not there. */
export interface StatusCells {
  readonly latest: string;
  readonly target: string;
  readonly tolerance: string;
}

/** A status as pages show it, in letter and word, since colour alone is lost in print: `R – Red`, `– no status`. */
export function statusText(status: Status): string {
  return status === "grey" ? NO_STATUS : `${STATUS_LETTER[status]} – ${STATUS_WORD[status]}`;
}

const NO_STATUS = `${STATUS_LETTER.grey} no status`;
/** Decimals beyond which a difference is noise: 0.3 − 0.2 is not quite 0.1. */
const NOISE = 12;

/**
 * The status as a formula over the page's own cells: by target and tolerance, else by the analyst's band. `null` where
 * these cells alone cannot give the status that was judged: no target, no polarity, a target of another time.
 */
export function statusFormula(
  { measure, latest, status }: Judgement,
  cells: StatusCells,
  text: (status: Status) => string = statusText,
): string | null {
  const { target, tolerance } = measure;
  const [value, goal] = [figureOf(latest), figureOf(target)];
  if (value === null || goal === null || target?.span !== undefined) return null;
  const mark = figureOf(tolerance);
  // A tolerance that is a figure which no formula can read: without it the status would be another.
  if (tolerance?.value.kind === "number" && mark === null) return null;
  if (![goal, mark].every((one) => one === null || one.percent === value.percent)) return null;
  // Figures are compared as displayed, as everywhere.
  const rule = ruleOf(measure, rounded(value, cells.latest), rounded(goal, cells.target));
  if (rule === null || judged(measure, value) !== status.value) return null;
  const red = `"${text("red")}"`;
  const amberAt = (edge: string, isStrict?: boolean): string =>
    `IF(${rule.isWithin(edge, isStrict)},"${text("amber")}",${red})`;
  const banded = bandFormula(measure, rounded(goal, cells.target));
  const without = banded === null ? red : amberAt(banded);
  const missed =
    tolerance === null
      ? without
      : `IF(ISNUMBER(${cells.tolerance}),${amberAt(rounded(mark ?? goal, cells.tolerance), tolerance.strict)},${without})`;
  const known = [cells.latest, cells.target].map((cell) => `ISNUMBER(${cell})`).join(",");
  return `=IF(AND(${known}),IF(${rule.meets},"${text("green")}",${missed}),"${text("grey")}")`;
}

/** How a value meets its target and is within a tolerance, as pieces of a formula; `null` without a polarity. */
function ruleOf({ target, polarity }: Measure, value: string, goal: string) {
  if (polarity.value === "plan") {
    const off = (mark: string): string => `ROUND(ABS(${mark}-${goal}),${NOISE})`;
    return {
      meets: `${value}=${goal}`,
      isWithin: (edge: string): string => `${off(value)}<=${off(edge)}`,
    };
  }
  const sign = { higher: ">", lower: "<", none: null, unknown: null }[polarity.value];
  if (sign === null) return null;
  const reaches = (mark: string, isStrict = false): string => `${value}${sign}${isStrict ? "" : "="}${mark}`;
  return { meets: reaches(goal, target?.strict), isWithin: reaches };
}

/** Where the analyst's band ends, below or above the target; `null` without a band. */
function bandFormula({ band, polarity, target }: Measure, goal: string): string | null {
  if (band === null || target?.value.kind !== "number") return null;
  const way = polarity.value === "lower" ? "+" : "-";
  const width =
    band.kind === "percent"
      ? `ABS(${goal})*${band.size}/${PER_CENT}`
      : bandWidth(band, 0, target.value.percent);
  return `ROUND(${goal}${way}${width},${NOISE})`;
}

/** The figure of a fact, where a formula can read it. */
function figureOf(fact: Fact | null): NumberValue | null {
  return fact?.value.kind === "number" && figureFormula(fact).isNumber ? fact.value : null;
}

function rounded(figure: NumberValue, cell: string): string {
  return `ROUND(${cell},${heldDecimals(figure)})`;
}

/** The status by these rules alone; where it is another than the one that was judged, no formula is written. */
function judged(measure: Measure, value: NumberValue): Status {
  const { target, tolerance, polarity } = measure;
  const numberOf = (fact: Fact | null) => (fact?.value.kind === "number" ? displayed(fact.value) : null);
  return judgeStatus({
    actual: displayed(value),
    target: numberOf(target),
    tolerance: numberOf(tolerance) ?? bandEdge(measure)?.edge ?? null,
    polarity: polarity.value,
    strict: { target: target?.strict, tolerance: tolerance?.strict },
  }).value;
}
