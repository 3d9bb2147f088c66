import type { CellArgument, FunctionArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { NA, REF, toLogical, toNumber, VALUE } from "./coerce";
import { liftedPastErrors, rowsOf } from "./lifted";
import type { Given, Rows } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";
import { position, type LookupWay, type Sought } from "./position";

type Call = OwnFunctions[string];

const column = (rows: Rows, at: number): CellArgument[] => rows.map((row) => row[at] ?? null);
const turned = (rows: Rows): Rows => (rows[0] ?? []).map((_, at) => column(rows, at));

/** Looks for each of the first argument's values; the range that is looked through stays whole. */
const forEach =
  (find: (sought: Sought, whole: readonly Rows[], ...rest: Given[]) => CellArgument, wholes = 1): Call =>
  ([sought, ...args]) => {
    const whole = args.slice(0, wholes).map(rowsOf);
    const one = liftedPastErrors((value: Given = null, ...rest: Given[]) =>
      find((value ?? 0) as Sought, whole, ...rest),
    );
    return one([sought ?? NOTHING, ...args.slice(wholes)], ANYWHERE);
  };

const NOTHING: FunctionArgument = { kind: "omitted" };
/** The functions that go over single values do not ask where they stand. */
const ANYWHERE = { sheetId: "", row: 0, column: 0 };

/** One row or one column; `null` for a block, which has no single order. */
function lineOf(rows: Rows): readonly CellArgument[] | null {
  if (rows.length === 1) return rows[0] ?? [];
  return (rows[0]?.length ?? 0) === 1 ? column(rows, 0) : null;
}

const match = forEach((sought, [where = []], type = 1) => {
  const [line, number] = [lineOf(where), toNumber(type)];
  if (isErrorValue(number)) return number;
  if (line === null) return NA;
  const way: LookupWay = number === 0 ? "exact" : number > 0 ? "rising" : "falling";
  const at = position(sought, line, way);
  return at < 0 ? NA : at + 1;
});

/** VLOOKUP, and HLOOKUP over a table that was turned. */
const inTable = (turn: (rows: Rows) => Rows): Call =>
  forEach((sought, [table = []], wanted = null, nearly = true) => {
    const rows = turn(table);
    const [number, rising] = [toNumber(wanted), toLogical(nearly)];
    if (isErrorValue(number)) return number;
    if (isErrorValue(rising)) return rising;
    const at = Math.trunc(number) - 1;
    if (at < 0) return VALUE;
    if (at >= (rows[0]?.length ?? 0)) return REF;
    const row = position(sought, column(rows, 0), rising ? "rising" : "exact");
    return row < 0 ? NA : (rows[row]?.[at] ?? null);
  });

/** LOOKUP takes its answer from a line beside, or from the far edge of a block that it looks through at the near one. */
const lookup: Call = (args, at) => {
  const given = args.length > 2;
  const found = forEach(
    (sought, [where = [], results = []]) => {
      const isWide = (where[0]?.length ?? 0) > where.length;
      const rows = isWide ? turned(where) : where;
      const row = position(sought, column(rows, 0), "rising");
      if (row < 0) return NA;
      const beside = given ? lineOf(results) : column(rows, (rows[0]?.length ?? 1) - 1);
      if (beside === null) return NA;
      return row < beside.length ? (beside[row] ?? null) : NA;
    },
    given ? 2 : 1,
  );
  return found(args, at);
};

/** Lookups as Excel's documentation tells them. */
export const lookups: OwnFunctions = {
  MATCH: match,
  VLOOKUP: inTable((rows) => rows),
  HLOOKUP: inTable(turned),
  LOOKUP: lookup,
};
