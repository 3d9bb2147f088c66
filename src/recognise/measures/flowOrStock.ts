import { FLOW_AND_STOCK } from "../../words/flowAndStock";
import { allIn, bookOf } from "../../words/phrases";
import { byThings, thingsIn } from "../../words/thingNames";
import { EVENTS, GROUPS, type Thing } from "../../words/things";

const BOOK = bookOf(FLOW_AND_STOCK);
const IS_FLOW: ReadonlySet<Thing> = new Set<Thing>(EVENTS);
const IS_STOCK: ReadonlySet<Thing> = new Set<Thing>(GROUPS);

/**
 * Whether a measure counts what happens in a period (referrals, a flow) or what there is at a point in time (children in
 * care, a stock); `null` where its name does not say. A flow adds up over the year and is annualised by twelve; a stock is
 * neither. “Referrals open at the end of the month” is a stock although referrals are events: words that surely mean a
 * stock win.
 */
export function flowOrStock(name: string): "flow" | "stock" | null {
  const said = new Set(allIn(BOOK, byThings(name)).map(({ meaning }) => meaning));
  if (said.has("stock surely")) return "stock";
  const things = thingsIn(name);
  if (said.has("flow") || things.some((thing) => IS_FLOW.has(thing))) return "flow";
  return said.has("stock") || things.some((thing) => IS_STOCK.has(thing)) ? "stock" : null;
}
