import { FLOW_AND_STOCK } from "../../words/flowAndStock";
import { allIn, bookOf } from "../../words/phrases";

const BOOK = bookOf(FLOW_AND_STOCK);

/** Whether a measure counts what happens in a period, or what there is at a point in time; `null` where its name does not say. */
export function flowOrStock(name: string): "flow" | "stock" | null {
  const said = new Set(allIn(BOOK, name).map(({ meaning }) => meaning));
  if (said.has("stock surely")) return "stock";
  if (said.has("flow")) return "flow";
  return said.has("stock") ? "stock" : null;
}
