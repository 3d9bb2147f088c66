import { fillIn } from "../../core/figures/sentence";
import type { Finding } from "../../model/finding";
import type { Measure } from "../../model/scorecard";
import type { BenchmarkCell } from "../prove/benchmarkCells";
import type { BenchmarkCheckId } from "../../model/checkIds";
import { KINDS } from "./findingKinds";

type Slots = Readonly<Record<string, string>>;

/** A finding about one printed benchmark. */
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

/** One finding for many cells of a column or sheet. */
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

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a sentence calls a measure: by its reference, else by its name in quotation marks. */
export function callOf({ reference, name }: Measure): string {
  return reference ?? `“${name}”`;
}

/** Measures in a sentence: the first three, and how many more. */
export function callAll(measures: readonly Measure[]): string {
  const named = [...new Set(measures.map(callOf))];
  const more = named.length - MOST_NAMED;
  return more > 0 ? `${named.slice(0, MOST_NAMED).join(", ")} and ${more} more` : named.join(", ");
}

/** Measures that a sentence names: a reader who needs more looks at the column. */
const MOST_NAMED = 3;
