import type { CellArgument, ErrorValue, FunctionArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { DIV0, VALUE } from "./coerce";
import { fitting } from "./criteria";
import { lifted, rowsOf, singleValue } from "./lifted";
import type { Given, Rows } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

type Call = OwnFunctions[string];
type Answer = number | ErrorValue;

/** What is made of the cells that fit, and of whether a blank would. */
type Work = (cells: readonly CellArgument[], blankFits: boolean) => Answer;

/** The numbers among the cells, or the first error. */
const ofNumbers =
  (work: (numbers: readonly number[]) => Answer): Work =>
  (cells) =>
    cells.find((cell) => isErrorValue(cell)) ?? work(cells.filter((cell) => typeof cell === "number"));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const count: Work = (cells) => cells.length;
const sum = ofNumbers(total);
const average = ofNumbers((numbers) => (numbers.length === 0 ? DIV0 : total(numbers) / numbers.length));
const largest = ofNumbers((numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0));
const smallest = ofNumbers((numbers) =>
  numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0),
);

const isSameSize = (one: Rows, other: Rows): boolean =>
  one.length === other.length && (one[0]?.length ?? 0) === (other[0]?.length ?? 0);

/** Works on the cells of a range that fit all criteria; criteria that are several give an answer each. */
function among(from: FunctionArgument, pairs: readonly FunctionArgument[], work: Work): ReturnType<Call> {
  const given = pairs.filter((_, at) => at % 2 === 0);
  const [values, ranges] = [rowsOf(from), given.map(rowsOf)];
  // `#REF!` in place of cells; an error within cells is a cell as any other.
  const gone = [from, ...given].find((one) => one.kind === "value" && isErrorValue(one.value));
  if (gone?.kind === "value") return { value: gone.value };
  const criteria = pairs.filter((_, at) => at % 2 === 1);
  if (ranges.some((range) => !isSameSize(range, values))) return { value: VALUE };
  const cells = values.flat();
  const tested = ranges.map((range) => range.flat());
  const one = (...wanted: Given[]): CellArgument => {
    const fits = wanted.map((criterion) => fitting(criterion ?? null));
    return work(
      cells.filter((_, at) => fits.every((fit, which) => fit(tested[which]?.[at] ?? null))),
      fits.every((fit) => fit(null)),
    );
  };
  return lifted(one)(criteria, ANYWHERE);
}

/** What goes over single values does not ask where it stands. */
const ANYWHERE = { sheetId: "", row: 0, column: 0 };
const NOTHING: FunctionArgument = { kind: "omitted" };

/** `SUMIF(range, criterion, sums)`, where the sums may be the range itself. */
const ofOne =
  (work: Work): Call =>
  ([range = NOTHING, criterion = NOTHING, values = range]) =>
    among(values.kind === "omitted" ? range : values, [range, criterion], work);

/** `SUMIFS(sums, range, criterion, …)` */
const ofSeveral =
  (work: Work): Call =>
  ([values = NOTHING, ...pairs]) =>
    among(values, pairs, work);

/** COUNTIFS over whole columns: of so many cells those behind the last that is filled are blank. */
const countInAll: Call = ([total, ...pairs]) => {
  const cells = rowsOf(pairs[0]);
  const beyond = Number(singleValue(total)) - cells.length * (cells[0]?.length ?? 0);
  return among(pairs[0] ?? NOTHING, pairs, (fitting, blankFits) => fitting.length + (blankFits ? beyond : 0));
};

/** Counts and sums of the cells that fit. */
export const conditional: OwnFunctions = {
  COUNTIF: ofOne(count),
  "XL.COUNTIFS": countInAll,
  COUNTIFS: (pairs) => among(pairs[0] ?? NOTHING, pairs, count),
  SUMIF: ofOne(sum),
  SUMIFS: ofSeveral(sum),
  AVERAGEIF: ofOne(average),
  AVERAGEIFS: ofSeveral(average),
  MAXIFS: ofSeveral(largest),
  MINIFS: ofSeveral(smallest),
};
