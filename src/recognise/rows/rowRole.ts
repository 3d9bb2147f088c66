import type { Role } from "../../model/scorecard";
import { HOW_OFTEN } from "../../words/time/unitsOfTime";
import { wholeRole } from "../columns/headingWords";
import { saysEarlier } from "../time/relativeMonth";

/** What a row may hold of the measure that it stands beside. */
const OF_A_MEASURE: ReadonlySet<Role> = new Set<Role>([
  "target",
  "tolerance",
  "baseline",
  "benchmark",
  "numerator",
  "denominator",
  "status",
  "direction",
  "change",
  "narrative",
  "ytd",
  "ignored",
]);
/** `Annual target 2024/25` is a target. */
const BEFORE = new RegExp(`^\\W*(?:(?:${[...HOW_OFTEN, "local", "service"].join("|")}) )?`, "i");
const AFTER = /(?: \d{2,4}(?:[/-]\d\d)?)?\W*$/;

/**
 * What a row holds of a measure, as its name says it: `Target` and `Target 2024/25` its target, `England` a benchmark,
 * `Upper limit` nothing that is judged (`ignored`), `Actual` its values. `null` for the name of a measure.
 */
export function roleOfRow(name: string): Role | null {
  const plain = name.replace(BEFORE, "").replace(AFTER, "");
  if (plain === "") return null;
  const role = wholeRole(plain);
  if (role === "actual") return saysEarlier(plain) ? "ignored" : "actual";
  return role !== null && OF_A_MEASURE.has(role) ? role : null;
}
