import type { KpiArgument } from "../core/kpi/kpiFunction";
import { cellName } from "../core/figures/cellName";
import { sheetInFormula } from "../core/figures/inFormula";
import type { Polarity } from "../core/status/polarity";
import { bandWidth } from "../judge/bandEdge";
import type { Place } from "../model/place";
import type { Actual, Fact, Measure, Scorecard } from "../model/scorecard";

/** An argument as it is typed, by the parameter's name; those of which the row says nothing are not among them. */
export type Arguments = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<Polarity, string | null>> = {
  higher: '"High"',
  lower: '"Low"',
  plan: '"Plan"',
  none: '"Neutral"',
  unknown: null,
};
const PER = "10000";

/** The cells of the row that a formula in `place` would speak of, as arguments of a KPI function. */
export function proposeArguments(
  parameters: readonly Pick<KpiArgument, "name">[],
  scorecard: Scorecard,
  place: Place,
): Arguments {
  const measure = measureAt(scorecard, place);
  if (measure === null) return {};
  const facts = factsOf(scorecard, measure, place);
  return Object.fromEntries(
    parameters.flatMap(({ name }) => {
      const found = facts[name];
      return found ? [[name, found]] : [];
    }),
  );
}

/** The measure whose row (or column, where measures run across) the cell stands in. */
function measureAt({ sheetId, orientation, measures }: Scorecard, place: Place): Measure | null {
  const line = orientation === "down" ? "row" : "column";
  if (place.sheetId !== sheetId) return null;
  return measures.find((measure) => measure.place[line] === place[line]) ?? null;
}

function factsOf(scorecard: Scorecard, measure: Measure, at: Place): Readonly<Record<string, string | null>> {
  const ref = (fact: { readonly place: Place } | null | undefined) =>
    fact && !isSame(fact.place, at) ? referenceTo(fact.place, at) : null;
  const shown = measure.actuals.filter((one) => one.value.kind === "number" && !isSame(one.place, at));
  const [current, previous] = [...shown].reverse();
  const months = seriesOf(measure.actuals, at);
  const [count, population] = [ref(measure.numerator), ref(measure.denominator)];
  return {
    numerator: count,
    denominator: population,
    count: count ?? ref(current),
    population,
    per: PER,
    actual: ref(current),
    value: ref(current),
    cell: ref(current),
    current: ref(current),
    previous: ref(previous),
    target: ref(measure.target),
    tolerance: ref(measure.tolerance) ?? bandArgument(measure, ref(measure.target)),
    benchmark: ref(measure.benchmarks[0]),
    measure: ref(measure),
    polarity: ref(polarityCell(scorecard, measure)) ?? WORDS[measure.polarity.value],
    text: ref(measure.working),
    months,
    values: months,
  };
}

/** The cell of a column that says which way is good. */
function polarityCell(
  { lines, orientation }: Scorecard,
  { place, polarity }: Measure,
): Pick<Fact, "place"> | null {
  const line = lines.find(({ role }) => role === "polarity");
  if (line === undefined || polarity.source !== "column") return null;
  return { place: { ...place, [orientation === "down" ? "column" : "row"]: line.index } };
}

/**
 * The edge of the band that the analyst set, where no tolerance stands in the row, so that the cell says the colour that the
 * pane says: `D2*(1-10%)` where higher is better, `D2+0.02` for two points of a percentage where lower is.
 */
function bandArgument({ band, target, tolerance, polarity }: Measure, cell: string | null): string | null {
  const stands = tolerance !== null && tolerance.value.kind !== "blank";
  if (band === null || cell === null || stands || target?.value.kind !== "number") return null;
  if (polarity.value !== "higher" && polarity.value !== "lower") return null;
  const sign = polarity.value === "higher" ? "-" : "+";
  if (band.kind === "percent" && target.value.number > 0) return `${cell}*(1${sign}${band.size}%)`;
  return `${cell}${sign}${bandWidth(band, target.value.number, target.value.percent)}`;
}

/** The cells of the months as one range, where they stand side by side and the formula is none of them. */
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
