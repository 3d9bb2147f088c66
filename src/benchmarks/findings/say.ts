import { fillIn } from "../../core/figures/sentence";
import type { Finding } from "../../model/finding";
import { callOf } from "../../model/naming/callOf";
import type { BenchmarkCell } from "../prove/benchmarkCells";
import type { BenchmarkCheckId } from "../../model/checkIds";
import { KINDS } from "./findingKinds";

type Slots = Readonly<Record<string, string>>;

/**
 * A finding about one printed benchmark. `expected` is the right figure as it would be printed; `null` where nothing
 * tells.
 */
export function sayOfCell(
  kind: BenchmarkCheckId,
  { measure, fact, printed }: BenchmarkCell,
  [message, why]: readonly [string, string],
  slots: Slots,
  expected: string | null,
): Finding {
  const all = { measure: callOf(measure), printed: printed?.shown ?? "", ...slots };
  return {
    check: kind,
    severity: KINDS[kind].severity,
    cells: [{ ...fact.place, is: "fault" }],
    reference: measure.reference,
    measure: measure.name,
    message: fillIn(message, all),
    why: asSentence(fillIn(why, all)),
    published: printed?.shown ?? null,
    expected,
    repair: [],
  };
}

/**
 * One finding for many cells of a column or table; it belongs to no single measure. Nothing is repaired: which
 * benchmark was meant is the analyst's to say.
 */
export function sayOfCells(
  kind: BenchmarkCheckId,
  cells: readonly BenchmarkCell[],
  [message, why]: readonly [string, string],
  slots: Slots,
): Finding {
  return {
    check: kind,
    severity: KINDS[kind].severity,
    cells: cells.map(({ fact }) => ({ ...fact.place, is: "fault" })),
    reference: null,
    measure: "",
    message: fillIn(message, slots),
    why: asSentence(fillIn(why, slots)),
    published: null,
    expected: null,
    repair: [],
  };
}

/** Templates may begin with a slot, whose words begin small. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
