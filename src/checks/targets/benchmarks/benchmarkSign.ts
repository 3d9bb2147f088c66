import type { Fact, Measure } from "../../../model/scorecard";
import { callAll } from "../../../model/naming/callAll";
import { faults, finding, type SheetCheck, unless } from "../../run/check";
import { shownIn } from "../../../model/inFact";

// Benchmarks are often pasted from a published table whose heading, not its cells, says percent. The row shows 24% and
// its benchmark 19; a formula or a chart that sets one against the other is wrong by a factor of a hundred.

/** Benchmarks typed without the percent sign that their rows show: a habit of a sheet, so one note for all rows. */
export const benchmarkSign: SheetCheck = {
  id: "benchmark-sign",
  severity: "note",
  question: "Does a percentage have its sign?",
  askAll({ judgements }) {
    const found = judgements.flatMap(({ measure }) => {
      const bare = measure.benchmarks.filter((fact) => lacksSign(measure, fact));
      return bare.length > 0 ? [{ measure, bare }] : [];
    });
    const facts = found.flatMap(({ bare }) => bare);
    const [first] = facts;
    if (first === undefined) return [];
    const note = {
      cells: faults(...facts),
      message: BARE(callAll(found.map(({ measure }) => measure)), shownIn(first)),
      why: WHY_BARE,
      published: null,
      expected: null,
    };
    return [unless([finding(benchmarkSign, null, note)])];
  },
};

/** The row shows percent signs, its benchmark none. */
function lacksSign(measure: Measure, { content, format, value }: Fact): boolean {
  if (measure.unit !== "percent" || value.kind !== "number" || typeof content !== "number") return false;
  return (
    // A bare 0.19 is a fraction, which Excel shows as 19% once it is formatted; a bare 19 is not.
    !format.includes("%") && content > 1 && measure.actuals.some((actual) => actual.format.includes("%"))
  );
}

const BARE = (measures: string, shown: string): string =>
  `Benchmarks of ${measures} are percentages typed without a sign (${shown}).`;
const WHY_BARE = "A reader, and a formula, may take 19 for 1900%.";
