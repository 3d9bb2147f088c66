import type { Scorecard } from "../model/scorecard";
import { isCounted, matchMeasure } from "./match";
import type { Benchmarks } from "./pack/open";
import { ENGLAND } from "./pack/pack";
import { benchmarkColumns } from "./prove/benchmarkCells";
import { valueFor } from "./prove/explain";
import { gives } from "./prove/printed";
import { readingsOf } from "./prove/readings";
import { isProvable } from "./prove/provable";

/**
 * Says of an authority how many of a scorecard's printed neighbour benchmarks its own neighbours would give at best.
 * All of a column must be given by one model, year and statistic, in the years that its heading states: otherwise any
 * authority would give some.
 */
export function neighbourFits(scorecard: Scorecard, benchmarks: Benchmarks): (authority: number) => number {
  const matches = new Map(scorecard.measures.map((measure) => [measure, matchMeasure(measure, benchmarks)]));
  const none = { national: null, evidence: [] };
  const columns = benchmarkColumns(scorecard, (one) => matches.get(one) ?? none, benchmarks, ENGLAND)
    .map((cells) =>
      cells.filter(isProvable).filter(({ measure, match }) => match.sure && !isCounted(measure, match)),
    )
    // England's figures, or a region's, are the same for many authorities and tell nothing.
    .filter(([first]) => first?.headed.whose.kind === "neighbours");
  return (authority) =>
    columns.reduce((sum, cells) => {
      const stated = cells[0]?.headed.years ?? [];
      const years = stated.length > 0 ? stated : benchmarks.yearsOf(cells[0]?.match.national.code ?? "");
      const readings = readingsOf(benchmarks, authority, { kind: "neighbours" }, years);
      const fits = readings.map(
        (reading) =>
          cells.filter(({ match, printed }) => {
            const value = valueFor(benchmarks, match, reading);
            return value !== null && gives(value, printed);
          }).length,
      );
      return sum + Math.max(0, ...fits);
    }, 0);
}
