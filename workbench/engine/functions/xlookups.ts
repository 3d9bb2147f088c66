import type { CellArgument, FunctionArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { orderOf } from "./compare";
import { NA, toNumber, VALUE } from "./coerce";
import { rowsOf, singleValue } from "./lifted";
import type { Rows } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";
import { exactly, likeWildcards } from "./position";
import type { Sought } from "./position";

type Call = OwnFunctions[string];

/** How XLOOKUP matches: the very value, else the next smaller or larger one, or by wildcards. */
const [NEXT_SMALLER, THE_VERY, NEXT_LARGER, WILDCARDS] = [-1, 0, 1, 2];
const WAYS = new Set([NEXT_SMALLER, THE_VERY, NEXT_LARGER, WILDCARDS]);
/** From the last on; below 0 the order is turned. Halving finds the same where the values are in order, as it asks. */
const ORDERS = new Set([-2, -1, 1, 2]);

/** Where a value stands in a line, from 0; -1 for nowhere. Looked for from the last on, it is turned. */
function placeIn(sought: CellArgument, line: readonly CellArgument[], way: number, order: number): number {
  const places = line.map((_, at) => at);
  // Halving goes by the order of the values, and not from one end.
  if (order === -1) places.reverse();
  const value = (at: number): CellArgument => line[at] ?? null;
  if (sought === null) return places.find((at) => value(at) === null) ?? -1;
  const fits = way === WILDCARDS ? likeWildcards(sought as Sought) : exactly(sought as Sought);
  const found = places.find((at) => fits(value(at)));
  if (found !== undefined || way === THE_VERY || way === WILDCARDS) return found ?? -1;
  let nearest = -1;
  for (const at of places) {
    const one = value(at);
    if (one === null || isErrorValue(one) || typeof one !== typeof sought) continue;
    if (Math.sign(orderOf(one, sought as Sought)) !== way) continue;
    const best = nearest < 0 ? null : value(nearest);
    if (best === null || Math.sign(orderOf(best as Sought, one)) === way) nearest = at;
  }
  return nearest;
}

/** How a lookup is to look; the error that stands there instead. */
function waysOf(
  mode: FunctionArgument | undefined,
  search: FunctionArgument | undefined,
): { readonly way: number; readonly order: number } | { readonly value: CellArgument } {
  const [way, order] = [numberOr(mode, THE_VERY), numberOr(search, 1)];
  if (isErrorValue(way)) return { value: way };
  if (isErrorValue(order)) return { value: order };
  return WAYS.has(way) && ORDERS.has(order) ? { way, order } : { value: VALUE };
}

function numberOr(arg: FunctionArgument | undefined, otherwise: number): ReturnType<typeof toNumber> {
  if (!arg || arg.kind === "omitted") return otherwise;
  const number = toNumber(singleValue(arg));
  return isErrorValue(number) ? number : Math.trunc(number);
}

/** A single row or column; `null` for a block. */
function lineOf(rows: Rows): readonly CellArgument[] | null {
  if (rows.length === 1) return rows[0] ?? [];
  return rows[0]?.length === 1 ? rows.map((row) => row[0] ?? null) : null;
}

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const xmatch: Call = ([sought, among, mode, search]) => {
  const [line, how] = [lineOf(rowsOf(among)), waysOf(mode, search)];
  if ("value" in how) return how;
  if (line === null) return { value: VALUE };
  const one = (value: CellArgument): CellArgument => {
    if (isErrorValue(value)) return value;
    const at = placeIn(value, line, how.way, how.order);
    return at < 0 ? NA : at + 1;
  };
  const rows = rowsOf(sought);
  return isSingle(rows) ? { value: one(singleValue(sought)) } : { rows: rows.map((row) => row.map(one)) };
};

const xlookup: Call = ([sought, among, answers, otherwise, mode, search]) => {
  const [where, from, how] = [rowsOf(among), rowsOf(answers), waysOf(mode, search)];
  const line = lineOf(where);
  if ("value" in how) return how;
  const isDown = where.length > 1 || (where[0]?.length === 1 && from.length === 1);
  if (line === null || line.length !== (isDown ? from.length : from[0]?.length)) return { value: VALUE };
  const answer = (value: CellArgument): Rows => {
    if (isErrorValue(value)) return [[value]];
    const at = placeIn(value, line, how.way, how.order);
    if (at >= 0) return isDown ? [from[at] ?? []] : from.map((row) => [row[at] ?? null]);
    return otherwise && otherwise.kind !== "omitted" ? rowsOf(otherwise) : [[NA]];
  };
  const rows = rowsOf(sought);
  if (!isSingle(rows)) return { rows: rows.map((row) => row.map((value) => answer(value)[0]?.[0] ?? null)) };
  const found = answer(singleValue(sought));
  return isSingle(found) ? { value: found[0]?.[0] ?? null } : { rows: found };
};

/** The newer lookups, as Microsoft documents them. */
export const xlookups: OwnFunctions = { XLOOKUP: xlookup, XMATCH: xmatch };
