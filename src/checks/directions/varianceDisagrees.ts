import type { NumberValue } from "../../core/figures/cellValue";
import { groupedBy } from "../../model/identity/groupedBy";
import { isSamePlace } from "../../model/place";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { figureIn, shownIn } from "../../model/inFact";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, FINE, notFine, type Answer, type SheetCheck } from "../run/check";
import { touchesTheirCells } from "../precedence/byCells";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { changeIn } from "../../model/values/changeInFact";
import { fits, inWords, SIGN, type Stated } from "./statedChange";

// A scorecard may print "Variance" or "Change on 2023" beside the figures, often worked out by hand. Headings seldom say
// exactly what is taken from what, so the column's own rows are asked: the comparison that explains most of them is
// taken for what the column means, and a row that it does not explain is the odd one.

/** Rows that must show what a column compares with, and how many for each that it does not explain. */
const RIGHT_ROWS = 3;
const RIGHT_FOR_WRONG = 2;

/** A stated variance from the target, or change on another period, against the two figures that it should come from. */
export const varianceDisagrees: SheetCheck = {
  id: "variance-disagrees",
  severity: "warning",
  question: "Is a stated variance that of the figures beside it?",
  givesWay: [LATEST_IN_DOUBT, { to: ["value-out-of-range", "unit-slip"], where: touchesTheirCells }],
  askAll: ({ judgements }) => columnsOf(judgements).flatMap(askColumn),
};

/** A cell of a column of variances, with its row. */
interface VarianceCell {
  readonly judgement: Judgement;
  readonly fact: Fact & { readonly label: string };
  /** See {@link referencesOf}. */
  readonly references: ReadonlyMap<string, Fact>;
}

/** The columns of variances, but for that of changes on the period before, which `direction-disagrees` asks of. */
function columnsOf(judgements: readonly Judgement[]): readonly (readonly VarianceCell[])[] {
  const cells = judgements.flatMap((judgement) => {
    const { change, changes = [] } = judgement.measure;
    if (changes.length === 0) return [];
    const references = referencesOf(judgement);
    return changes.flatMap((fact, at) =>
      change !== null && isSamePlace(change.place, fact.place) ? [] : [{ at, judgement, fact, references }],
    );
  });
  return [...groupedBy(cells, ({ at }) => at).values()];
}

/** What a column may compare the latest value with, by a name that is the same in each row. */
function referencesOf({ measure, latest }: Judgement): ReadonlyMap<string, Fact> {
  const named: readonly (readonly [string, Fact | null])[] = [
    ["target", measure.target],
    ["baseline", measure.baseline],
    ...measure.benchmarks.map((one) => [`benchmark ${one.label}`, one] as const),
    ...measure.actuals.map((one, at) => [`value ${at}`, one === latest ? null : one] as const),
  ];
  return new Map(named.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact] as const])));
}

/** A way in which a column may have been worked out: from what, and which of the two is taken from the other. */
interface VarianceWay {
  readonly from: string;
  /** The latest value is taken from the other figure, and not the other from the latest value. */
  readonly turned: boolean;
}

/** A cell of a variance with the two figures that one way of working it out would take. */
interface AskedVariance extends VarianceCell {
  readonly stated: Stated;
  /** What the latest value is compared with, such as the target. */
  readonly reference: Fact;
}

/**
 * Tries every way for the whole column and takes the one that explains most rows. Where too few rows are explained, the
 * column says something else, and no row can be called wrong.
 */
function askColumn(cells: readonly VarianceCell[]): readonly Answer[] {
  const signed = cells.some(({ fact }) => typeof fact.content === "number" && fact.content < 0);
  const names = new Set(cells.flatMap(({ references }) => [...references.keys()]));
  // Some scorecards take the target from the value, others the value from the target: both are tried.
  const ways = [...names].flatMap((from): VarianceWay[] => [
    { from, turned: false },
    { from, turned: true },
  ]);
  const asked = ways.map((way) => cells.flatMap((cell) => askedOf(cell, way, signed) ?? []));
  const right = asked.map((rows) => rows.filter(({ stated }) => fits(stated)).length);
  const most = Math.max(0, ...right);
  const chosen = asked[right.indexOf(most)] ?? [];
  if (most < RIGHT_ROWS || chosen.length - most > most / RIGHT_FOR_WRONG) return [];
  return chosen.map((one) => {
    if (fits(one.stated)) return FINE;
    // What another way explains may have been worked out so.
    const elsewhere = asked.flatMap((rows) => rows.filter(({ fact }) => fact === one.fact));
    return elsewhere.some(({ stated }) => fits(stated)) ? FINE : notFine(disagrees(one));
  });
}

/** What a way asks of one cell; `null` where a figure is not there, or is not in the unit of the other. */
function askedOf(cell: VarianceCell, { from, turned }: VarianceWay, bySign: boolean): AskedVariance | null {
  const { judgement, fact, references } = cell;
  const reference = references.get(from) ?? null;
  const [value, other] = [figureIn(judgement.latest), figureIn(reference)];
  const change = changeIn(fact);
  if (reference === null || value === null || other === null || change === null || judgement.derived)
    return null;
  if (value.percent !== other.percent) return null;
  const [now, before] = turned ? [other, value] : [value, other];
  // Counts of whole children were not rounded, so their difference must come out exactly.
  const exact = judgement.measure.unit === "count" && [now, before].every(isWhole);
  const signed = SIGN.test(shownIn(fact)) || (bySign && typeof fact.content === "number");
  return { ...cell, reference, stated: { change, signed, now, before, exact } };
}

/** A count of whole children, which nobody rounded. */
function isWhole({ number }: NumberValue): boolean {
  return Number.isInteger(number);
}

/** The finding about one cell, with the variance that its two figures give. */
function disagrees({
  judgement: { measure, latest },
  fact,
  reference,
  stated,
}: AskedVariance): ReturnType<typeof finding> {
  const instead = inWords(stated);
  const [value, other] = [shownIn(latest), shownIn(reference)];
  return finding(varianceDisagrees, measure, {
    cells: [...faults(fact), ...comparedWith(latest, reference)],
    message: MESSAGE(fact.label, callOf(measure), shownIn(fact), value, other, instead),
    why: WHY,
    published: shownIn(fact),
    expected: instead,
  });
}

const MESSAGE = (
  heading: string,
  measure: string,
  stated: string,
  value: string,
  other: string,
  instead: string,
): string =>
  `“${heading}” of ${measure} says ${stated}, which does not follow from its figures: ${value} against ${other} is ${instead}.`;
const WHY =
  "The other rows of the column are worked out so. Either the variance or one of the two figures may be wrong.";
