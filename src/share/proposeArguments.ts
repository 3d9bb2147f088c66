/**
 * Fills a `KPI` function with the cells of the row that the analyst has selected, so that `=KPI.RAG(F9,C9,D9,"High")`
 * need not be typed. The cells are those that the pane judges by, and the formula gives what the pane says.
 */

import type { KpiArgument } from "../core/kpi/kpiFunction";
import { heldDecimals, showLike } from "../core/figures/displayed";
import { cellName } from "../core/figures/cellName";
import { sheetInFormula } from "../core/figures/inFormula";
import type { Polarity } from "../core/status/polarity";
import { bandWidth } from "../judge/bandEdge";
import type { Judgement } from "../model/judgement";
import type { Place } from "../model/place";
import type { Actual, Fact, Measure, Scorecard } from "../model/scorecard";
import { statusesOf } from "../judge/statusesOf";

/** Arguments as they would be typed, by the parameter's name. Those of which the row says nothing are left out. */
export type Arguments = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<Polarity, string | null>> = {
  higher: '"High"',
  lower: '"Low"',
  plan: '"Plan"',
  none: '"Neutral"',
  unknown: null,
};
/** Children's services give rates per 10,000. */
const PER = "10000";

/**
 * The cells of the row that a formula in `place` would speak of. Figures are those that were judged; a status that the
 * pane leaves open gets no target, since the formula would give one.
 */
export function proposeArguments(
  parameters: readonly Pick<KpiArgument, "name">[],
  scorecard: Scorecard,
  judgements: readonly Judgement[],
  place: Place,
): Arguments {
  const judgement = judgementAt(scorecard, judgements, place);
  if (judgement === null) return {};
  const isJudged = parameters.some(({ name }) => name === "target");
  const facts: Readonly<Record<string, string | null>> = {
    ...factsOf(scorecard, judgement, place, isJudged),
    ...(isOpen(parameters, judgement) && { target: null }),
  };
  return Object.fromEntries(
    parameters.flatMap(({ name }) => {
      const found = facts[name];
      return found ? [[name, found]] : [];
    }),
  );
}

/** The judgement of the row in which the cell stands; of the column, where measures run across. */
function judgementAt(
  { sheetId, orientation }: Scorecard,
  judgements: readonly Judgement[],
  place: Place,
): Judgement | null {
  const line = orientation === "down" ? "row" : "column";
  if (place.sheetId !== sheetId) return null;
  return judgements.find(({ measure }) => measure.place[line] === place[line]) ?? null;
}

/** What the row has for each parameter of any function, as a reference from `at`; `null` where it has nothing. */
function factsOf(
  scorecard: Scorecard,
  judgement: Judgement,
  at: Place,
  isJudged: boolean,
): Readonly<Record<string, string | null>> {
  const { measure } = judgement;
  const ref = (fact: { readonly place: Place } | null | undefined) =>
    fact && !isSame(fact.place, at) ? referenceTo(fact.place, at) : null;
  const { current, previous } = figuresOf(judgement, at);
  const months = seriesOf(measure.actuals, at);
  const [count, population] = [ref(measure.numerator), ref(measure.denominator)];
  return {
    numerator: count,
    denominator: population,
    count: count ?? ref(current),
    population,
    per: PER,
    actual: isJudged && current ? asShown(judgement, current, ref(current)) : ref(current),
    value: ref(current),
    cell: ref(current),
    current: ref(current),
    previous: ref(previous),
    target: markArgument(measure.target, ref),
    tolerance:
      markArgument(measure.tolerance, ref) ?? bandArgument(measure, markArgument(measure.target, ref)),
    benchmark: ref(measure.benchmarks[0]),
    measure: ref(measure),
    polarity: ref(polarityCell(scorecard, measure)) ?? WORDS[measure.polarity.value],
    text: ref(measure.working),
    months,
    values: months,
  };
}

/** The measure's cell in a polarity column, where its polarity comes from there. */
function polarityCell(
  { lines, orientation }: Scorecard,
  { place, polarity }: Measure,
): Pick<Fact, "place"> | null {
  const line = lines.find(({ role }) => role === "polarity");
  if (line === undefined || polarity.source !== "column") return null;
  return { place: { ...place, [orientation === "down" ? "column" : "row"]: line.index } };
}

/**
 * The figure that was judged, and the one that it was compared with. A cell that waits for its figure is the one meant:
 * the formula follows when it is typed, while the month before would give last month's colour. A formula in that very
 * cell speaks of the figures before it.
 */
function figuresOf(
  { measure, asked, latest, previous }: Judgement,
  at: Place,
): { readonly current: Actual | null; readonly previous: Actual | null } {
  const current = latest ?? asked;
  if (current === null || !isSame(current.place, at)) return { current, previous };
  const earlier = measure.actuals.filter((one) => one.value.kind === "number" && !isSame(one.place, at));
  return { current: earlier.at(-1) ?? null, previous: earlier.at(-2) ?? null };
}

/** Whether the pane leaves the status open, as of a figure beside a plan without a tolerance. */
function isOpen(
  parameters: readonly Pick<KpiArgument, "name">[],
  { measure, latest, status }: Judgement,
): boolean {
  const isStatus = parameters.some(({ name }) => name === "tolerance");
  const hasWay = measure.polarity.value !== "none" && measure.polarity.value !== "unknown";
  return isStatus && hasWay && latest !== null && status.value === "grey";
}

/**
 * The figure, rounded as its cell shows it, where rounding decides the status: the pane judges what readers see. A
 * blank stays blank, since `ROUND` of a blank is 0 and would have a colour.
 */
function asShown(judgement: Judgement, actual: Actual, cell: string | null): string | null {
  if (cell === null || actual.value.kind !== "number") return cell;
  const status = statusesOf(judgement).find(
    (one) => one.actual !== null && isSame(one.actual.place, actual.place),
  );
  if (status?.unrounded == null) return cell;
  return `IF(${cell}="","",ROUND(${cell},${heldDecimals(actual.value)}))`;
}

/**
 * A target's or tolerance's cell where it holds a number, else the number that it says: `90%` of `≥90% (2024/25)`.
 * `null` for a target that must be passed and not only reached: no argument can say that.
 */
function markArgument(mark: Fact | null, ref: (fact: Fact) => string | null): string | null {
  if (mark?.value.kind !== "number" || mark.strict) return null;
  if (typeof mark.content === "number") return ref(mark);
  const { percent, decimals, number } = mark.value;
  return percent ? showLike(number, { percent, decimals }) : String(number);
}

/** Decimals at which an edge is rounded: 0.8 − 0.1 is 0.7000000000000001. */
const EDGE_DECIMALS = 12;

/**
 * The edge of the band that the analyst set, where the row states no tolerance: `ROUND(D2*(1-10%),12)` where higher is
 * better, `ROUND(D2+0.02,12)` for two points where lower is.
 */
function bandArgument({ band, target, tolerance, polarity }: Measure, goal: string | null): string | null {
  const stands = tolerance?.value.kind === "number";
  if (band === null || goal === null || stands || target?.value.kind !== "number") return null;
  if (polarity.value === "none" || polarity.value === "unknown") return null;
  const sign = polarity.value === "lower" ? "+" : "-";
  const { number, percent } = target.value;
  const edge =
    band.kind === "percent" && number > 0
      ? `${goal}*(1${sign}${band.size}%)`
      : `${goal}${sign}${bandWidth(band, number, percent)}`;
  return `ROUND(${edge},${EDGE_DECIMALS})`;
}

/** The cells of the months as one range, where they stand side by side and the formula is not among them. */
function seriesOf(actuals: readonly Actual[], at: Place): string | null {
  const places = actuals.map(({ place }) => place).filter((one) => !isSame(one, at));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length < 2) return null;
  const inLine = places.every(
    (one, step) =>
      one.sheetId === first.sheetId &&
      ((one.row === first.row && one.column === first.column + step) ||
        (one.column === first.column && one.row === first.row + step)),
  );
  return inLine ? `${referenceTo(first, at)}:${cellName(last)}` : null;
}

function referenceTo(place: Place, from: Place): string {
  if (place.sheetId === from.sheetId) return cellName(place);
  return `${sheetInFormula(place.sheet)}${cellName(place)}`;
}

function isSame(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
